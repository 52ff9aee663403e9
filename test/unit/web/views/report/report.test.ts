import { describe, expect, it } from 'vitest'
import { classColours } from '../../../../../api/domain/legend/palette.ts'
import { questionDivision, questionParts } from '../../../../../api/domain/charts/questionDivision.ts'
import { boundFacts, lookAlikes } from '../../../../../web/views/report/published.ts'
import { facts, study } from './theStudy.ts'

const pictureOf = (id: string) => {
  const question = study.questions.find((each) => each.id === id)
  if (!question) throw new Error(id)
  const { base, known, unknown } = questionDivision(study, question)
  return {
    base,
    known: known.map((part) => ('total' in part ? `${part.total.class} ${part.count}` : '')),
    unknown: unknown.map((part) => ('reason' in part ? `${part.reason} ${part.count}` : '')),
  }
}

describe('a question in 52 squares', () => {
  it.each([
    ['participation', 52, ['yes 50', 'no 2'], []],
    ['competence-development', 50, ['yes 42', 'no 8'], ['no-answer 2']],
    ['no-reason', 8, ['not-in-remit 4', 'other 4'], ['not-asked 42', 'no-answer 2']],
    ['needs-inventory', 50, ['yes 30', 'no 20'], ['no-answer 2']],
    ['business-unit-cooperation', 50, ['yes 35'], ['not-published 15', 'no-answer 2']],
    ['workshop-attendance', 42, ['yes 29', 'no 13'], ['not-asked 10']],
    ['project-level', 52, ['level-1 13', 'level-2 10', 'outside 29'], []],
    ['target-sector', 42, [], ['not-published 42', 'not-asked 8', 'no-answer 2']],
    ['broker-orientation', null, [], ['not-published 50', 'no-answer 2']],
  ])('%s keeps the known apart from the unknown', (id, base, known, unknown) => {
    expect(pictureOf(id)).toEqual({ base, known, unknown })
  })

  it('is 52 squares for every question, none of them invented', () => {
    for (const question of study.questions) {
      const { known, unknown } = questionDivision(study, question)
      expect(
        [...known, ...unknown].reduce((sum, { count }) => sum + count, 0),
        question.id,
      ).toBe(52)
      for (const part of known) expect('total' in part && study.publishedTotals.some(({ id }) => id === part.total.id)).toBe(true)
    }
  })
})

describe('numbers of the staircase that look alike', () => {
  it('are 42, 29 and 13, each with the sets that it is the size of', () => {
    expect(
      lookAlikes(study).map(({ count, totals }) => [count, totals.map((total) => `${total.question} ${total.class}`)]),
    ).toEqual([
      [42, ['competence-development yes', 'project-interest yes', 'invited yes']],
      [29, ['workshop-attendance yes', 'project-level outside']],
      [13, ['workshop-attendance no', 'project-level level-1']],
    ])
  })
})

it('every joint bound rests on facts of both its margins', () => {
  const ids = facts.map(({ id }) => id)
  for (const bound of study.jointBounds) {
    const found = boundFacts(study, bound)
    expect(found.length, bound.id).toBeGreaterThanOrEqual(2)
    for (const id of found) expect(ids).toContain(id)
  }
})

it('every class with a published total has the colour of the maps, and every other part a hatch', () => {
  for (const question of study.questions) {
    const colours = classColours(
      question.palette,
      question.options.map(({ id }) => id),
    )
    const { parts } = questionParts(study, question)
    const { known } = questionDivision(study, question)
    const ids = known.map((part) => ('total' in part ? (part.total.class ?? '') : ''))
    const drawn = parts.filter(({ isKnown }) => isKnown).map(({ fill }) => fill)
    expect(drawn, question.id).toEqual(ids.map((id) => ({ colour: colours[id] })))
    for (const { isKnown, fill } of parts) expect('reason' in fill).toBe(!isKnown)
  }
})

it('a count of the report’s own stays published when it is of another base too', () => {
  const totals = study.questions.flatMap((question) =>
    questionDivision(study, question).known.flatMap((part) => ('total' in part ? [part.total] : [])),
  )
  expect(totals.find(({ question, class: option }) => question === 'business-unit-cooperation' && option === 'yes')?.origin).toBe(
    'published',
  )
  const ours = totals.filter(({ origin }) => origin !== 'published')
  expect(ours.length).toBeGreaterThan(0)
  for (const { id, question, class: option, figure } of ours) {
    const own = study.publishedTotals.filter(
      (each) => each.origin === 'published' && each.question === question && each.class === option,
    )
    expect(
      own.map((each) => each.figure),
      id,
    ).not.toContain(figure)
  }
})

describe('what the report alone says of the rubric', () => {
  it('is of every dimension, and its numbers are those of the totals', () => {
    expect(study.rubricFindings.map(({ dimension }) => dimension)).toEqual(study.rubric.dimensions.map(({ id }) => id))
    const figure = (id: string) => study.publishedTotals.find((total) => total.id === id)?.figure
    const [anchoring, needs, collaboration, brokerage, platform] = study.rubricFindings
    expect(anchoring?.levelZero.minimum).toBe(figure('no-reason-not-in-remit'))
    expect(anchoring?.aboveZero.maximum).toBe(figure('competence-development-yes'))
    expect([needs?.levelZero.minimum, needs?.aboveZero.maximum]).toEqual([
      figure('needs-inventory-no'),
      figure('needs-inventory-yes'),
    ])
    // The remainder holds those that have no learning centre too, so no least is known.
    expect(collaboration?.levelZero.minimum).toBeUndefined()
    expect([collaboration?.levelZero.maximum, collaboration?.aboveZero.maximum]).toEqual([
      figure('business-unit-cooperation-no'),
      figure('business-unit-cooperation-yes'),
    ])
    for (const unknown of [brokerage, platform]) {
      expect(unknown?.levelZero).toEqual({ text: { sv: 'okänt', en: 'unknown' } })
      expect(unknown?.aboveZero).toEqual({ text: { sv: 'okänt', en: 'unknown' } })
    }
  })
})
