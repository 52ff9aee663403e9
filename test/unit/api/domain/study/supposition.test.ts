import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, AnswerRow } from '../../../../../api/domain/study/answer.ts'
import { liftOf } from '../../../../../api/domain/study/lift.ts'
import { dimensionLevel, maturityOf } from '../../../../../api/domain/study/maturity.ts'
import { questionsOfDimension, rubricQuestions } from '../../../../../api/domain/study/rubric.ts'
import { alternativesTo, supposable, suppose, type Supposition } from '../../../../../api/domain/study/supposition.ts'
import { testDeps } from '../../../../api/support/testApp.ts'
import { arbitraryTable } from './arbitraryAnswers.ts'

const snapshot = [...testDeps.snapshots.values()][0]
if (!snapshot) throw new Error('There is no study')
const { study } = snapshot
const { rubric } = study
const questions = rubricQuestions(study)

const anyRow = arbitraryTable(study, ['0484']).map(([row]) => {
  if (!row) throw new Error('No row')
  return row
})
const anySuppositions = fc.subarray([...questions]).chain((chosen) =>
  fc.tuple(
    ...chosen.map((question) => {
      const ids = supposable(question).map(({ id }) => id)
      const options =
        question.kind === 'multiple' ? fc.subarray(ids, { minLength: 1 }) : fc.constantFrom(...ids).map((id) => [id])
      const instead = fc.constantFrom(...alternativesTo(question)).map((id) => [id])
      return fc
        .oneof({ weight: 3, arbitrary: options }, instead)
        .map((each): Supposition => ({ question: question.id, options: each }))
    }),
  ),
)

/** What was answered, said as a supposition; nothing for a missing answer. */
function asSupposed(id: string, answer: Answer | undefined): Supposition[] {
  if (answer?.kind === 'option') return [{ question: id, options: [answer.option] }]
  if (answer?.kind === 'options') return [{ question: id, options: answer.options }]
  if (answer?.kind !== 'quantity') return []
  const { classes } = questions.find((each) => each.id === id) ?? { classes: [] }
  const within = classes.find(({ from, below }) => answer.quantity >= from && answer.quantity < (below ?? Infinity))
  return within ? [{ question: id, options: [within.id] }] : []
}

const exampleRow = (code: string): AnswerRow => {
  const row = snapshot.answers.find((each) => each.code === code)
  if (!row) throw new Error(`No answers of ${code}`)
  return row
}

describe('the questions that feed the rubric', () => {
  it('are those its rules read and those that decide whether they are asked, in the study’s order', () => {
    const ids = questions.map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining(['needs-inventory', 'needs-inventory-method', 'staffing', 'organisation', 'remit']),
    )
    for (const outside of ['project-level', 'workshop-attendance', 'course-types', 'participation'])
      expect(ids).not.toContain(outside)
    const order = study.questions.map(({ id }) => id)
    expect(ids).toEqual(order.filter((id) => ids.includes(id)))
  })

  it('move the dimensions they belong to, and no others', () => {
    fc.assert(
      fc.property(anyRow, anySuppositions, (row, suppositions) => {
        const changed = new Set(suppositions.map(({ question }) => question))
        const supposed = suppose(study, row, suppositions)
        for (const dimension of rubric.dimensions)
          if (!questionsOfDimension(study, dimension).some(({ id }) => changed.has(id)))
            expect(dimensionLevel(dimension, supposed)).toEqual(dimensionLevel(dimension, row))
      }),
    )
  })
})

describe('supposing', () => {
  it('nothing is the profile itself', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        expect(maturityOf(rubric, suppose(study, row, []))).toEqual(maturityOf(rubric, row))
      }),
    )
  })

  it('what was answered changes nothing', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const same = questions.flatMap(({ id }) => asSupposed(id, row.answers[id]))
        expect(suppose(study, row, same)).toEqual(row)
      }),
    )
    for (const row of snapshot.answers) {
      const same = questions.flatMap(({ id }) => asSupposed(id, row.answers[id]))
      expect(suppose(study, row, same)).toEqual(row)
    }
  })

  it('an answer unknown takes it away: nothing more is known of the maturity, and it may lie as wide as before or wider', () => {
    fc.assert(
      fc.property(anyRow, fc.subarray([...questions]), (row, chosen) => {
        const unknown = chosen.map(({ id }): Supposition => ({ question: id, options: ['unknown'] }))
        const [now, supposed] = [maturityOf(rubric, row), maturityOf(rubric, suppose(study, row, unknown))]
        expect(supposed.coverage.known).toBeLessThanOrEqual(now.coverage.known)
        expect(supposed.span.low).toBeLessThanOrEqual(now.span.low)
        expect(supposed.span.high).toBeGreaterThanOrEqual(now.span.high)
      }),
    )
    const { answers } = suppose(study, exampleRow('0330'), [{ question: 'needs-inventory', options: ['unknown'] }])
    expect(answers['needs-inventory']).toEqual({ kind: 'missing', reason: 'uncertain' })
  })

  it('none of several answers is an answer, not a missing one', () => {
    const { answers } = suppose(study, exampleRow('0330'), [{ question: 'target-sector', options: ['none-of-these'] }])
    expect(answers['target-sector']).toEqual({ kind: 'options', options: [] })
  })

  it('has no option that is called as an alternative to the options', () => {
    for (const question of questions) {
      const ids = [...supposable(question).map(({ id }) => id), ...alternativesTo(question)]
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('twice is as once, and the order it is said in does not matter', () => {
    fc.assert(
      fc.property(anyRow, anySuppositions, (row, suppositions) => {
        const once = suppose(study, row, suppositions)
        expect(suppose(study, once, suppositions)).toEqual(once)
        expect(suppose(study, row, suppositions.toReversed())).toEqual(once)
      }),
    )
  })

  it('takes away what would not be asked, and leaves open what would be asked anew', () => {
    const row = exampleRow('0330')
    const without = suppose(study, row, [{ question: 'needs-inventory', options: ['no'] }])
    expect(without.answers['needs-inventory-method']).toEqual({ kind: 'missing', reason: 'not-asked' })
    const back = suppose(study, without, [{ question: 'needs-inventory', options: ['yes'] }])
    expect(back.answers['needs-inventory-method']).toEqual({ kind: 'missing', reason: 'not-asked' })
    const needs = rubric.dimensions.find(({ id }) => id === 'maturity-needs')
    expect(needs && dimensionLevel(needs, back)).toEqual({ level: null, missing: 'not-asked' })
  })

  it('a quantity keeps the one given within its class, else reckons the middle of the class or where it begins', () => {
    const row = exampleRow('0482')
    const staffing = (option: string) => suppose(study, row, [{ question: 'staffing', options: [option] }]).answers['staffing']
    expect(row.answers['staffing']).toEqual({ kind: 'quantity', quantity: 0.5 })
    expect(staffing('half-to-two')).toEqual({ kind: 'quantity', quantity: 0.5 })
    expect(staffing('under-half')).toEqual({ kind: 'quantity', quantity: 0.25 })
    expect(staffing('two-or-more')).toEqual({ kind: 'quantity', quantity: 2 })
  })
})

/** Whether what is supposed lies lower on its question's scale than what was answered. */
function isLower({ question, options }: Supposition, row: AnswerRow): boolean {
  const asked = questions.find(({ id }) => id === question)
  const scale = (asked?.kind === 'quantity' ? asked.classes : asked?.kind === 'ordinal' ? asked.options : []).map(({ id }) => id)
  const [given] = asSupposed(question, row.answers[question])
  return scale.indexOf(options[0] ?? '') < scale.indexOf(given?.options[0] ?? '')
}

describe('what lifts a dimension', () => {
  const single = questions.flatMap((question) =>
    supposable(question).map(({ id }): Supposition => ({ question: question.id, options: [id] })),
  )

  it('gives the next level or a higher one each way, and never asks for more than a single change that would do', () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...rubric.dimensions), (row, dimension) => {
        const { level } = dimensionLevel(dimension, row)
        const lift = liftOf(study, dimension, row)
        if (lift === null) return
        expect(lift.level).toBeGreaterThanOrEqual(level === null ? 1 : level + 1)
        for (const way of lift.ways) expect(dimensionLevel(dimension, suppose(study, row, way)).level).toBe(lift.level)
        if ((lift.ways[0]?.length ?? 0) < 2) return
        for (const one of single) {
          const supposed = suppose(study, row, [one])
          const answered = supposed.answers[one.question]?.kind !== 'missing'
          const reached = dimensionLevel(dimension, supposed).level ?? -1
          if (answered && !isLower(one, row)) expect(reached, JSON.stringify(one)).toBeLessThan(lift.level)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is there for every municipality below the highest level, and for none at it', () => {
    for (const row of snapshot.answers)
      for (const dimension of rubric.dimensions)
        expect(liftOf(study, dimension, row) === null, `${row.code} ${dimension.id}`).toBe(
          dimensionLevel(dimension, row).level === 3,
        )
  })

  it('never asks for an answer lower on its scale than the one given, of any of the 52', () => {
    for (const row of snapshot.answers)
      for (const dimension of rubric.dimensions)
        for (const each of liftOf(study, dimension, row)?.ways.flat() ?? [])
          expect(isLower(each, row), `${row.code} ${each.question}`).toBe(false)
  })

  it('tells a level further up where the next one is passed by', () => {
    const brokerage = rubric.dimensions.find(({ id }) => id === 'maturity-brokerage')
    const arboga = exampleRow('1984')
    const given = {
      'broker-function': { kind: 'option', option: 'pure' },
      'business-cooperation': { kind: 'option', option: 'systematic' },
      'target-sector': { kind: 'options', options: ['public-sector'] },
    } as const
    const row = { ...arboga, answers: { ...arboga.answers, ...given } }
    if (!brokerage) throw new Error('No such dimension')
    expect(dimensionLevel(brokerage, row).level).toBe(1)
    expect(liftOf(study, brokerage, row)).toEqual({
      level: 3,
      ways: [[{ question: 'target-sector', options: ['public-sector', 'private-employers'] }]],
    })
  })

  it('names an inventory and its method to one that makes none', () => {
    const needs = rubric.dimensions.find(({ id }) => id === 'maturity-needs')
    expect(needs && liftOf(study, needs, exampleRow('0305'))).toEqual({
      level: 1,
      ways: [
        [
          { question: 'needs-inventory', options: ['yes'] },
          { question: 'needs-inventory-method', options: ['occasional'] },
        ],
      ],
    })
  })
})
