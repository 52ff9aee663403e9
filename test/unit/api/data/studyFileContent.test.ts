import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jointBase } from '../../../../api/domain/study/published.ts'
import { parseStudy } from '../../../../api/data/parseStudy.ts'

const study = parseStudy(readFileSync('geodata/studies/forstudie-2008/study.yaml', 'utf8'), 'study.yaml')
const { publishedTotals, statements, jointBounds, rubric, report } = study
if (report === undefined) throw new Error('The study has no report')
const { staircase, criticalAreas, needs, timeline, contradictions } = report

describe('the file of the feasibility study', () => {
  it('holds the variables of the interviews, the workshops and the project, and two supplementary ones', () => {
    const numbered = (letter: string, ...numbers: number[]) =>
      numbers.map((number) => `${letter}${String(number).padStart(2, '0')}`)
    expect(study.questions.map(({ variable }) => variable).toSorted()).toEqual([
      ...numbered('P', 2),
      ...numbered('V', ...Array.from({ length: 22 }, (_, index) => index + 1)),
      ...numbered('W', 1, 2, 3, 4, 5),
      ...numbered('X', 1, 2),
    ])
  })

  it('marks exactly the questions that the report does not mention, and says so in their notes', () => {
    const supplementary = study.questions.filter((question) => question.supplementary)
    expect(supplementary.map(({ variable }) => variable)).toEqual(['X01', 'X02'])
    for (const { note } of supplementary) expect(note?.sv).toContain('rapporten redovisar ingen sådan')
  })

  it('names a fact for everything published', () => {
    const quoted = [...publishedTotals, ...statements, ...staircase, ...criticalAreas, ...needs]
    expect(quoted.filter(({ facts }) => facts.length === 0)).toEqual([])
  })

  it('calls a figure published when its first fact is the report’s, and only then', () => {
    const wrongly = publishedTotals.filter(
      ({ origin, facts }) => (facts[0]?.startsWith('F') ?? false) !== (origin === 'published'),
    )
    expect(wrongly.map(({ id }) => id)).toEqual([])
  })

  it('tells what it has read out of the report from what the report says, and both from what others say', () => {
    const originOf = (id: string) => publishedTotals.find((total) => total.id === id)?.origin
    // What the 23 are, that the 13 are level 1, of whom the 29 are, and that whoever is left over answered no.
    const read = ['project-participants', 'project-level-1', 'project-level-2', 'project-outside', 'workshop-attendance-yes']
    const remainders = ['needs-inventory-no', 'business-unit-cooperation-no', 'business-unit-cooperation-no-of-all']
    expect([...read, ...remainders].map(originOf)).toEqual([...read, ...remainders].map(() => 'read'))
    const published = ['workshop-attendance-stated', 'development-areas', 'needs-inventory-yes', 'business-unit-cooperation-yes']
    expect(published.map(originOf)).toEqual(published.map(() => 'published'))
    const external = publishedTotals.filter(({ origin }) => origin === 'external').map(({ id, figure }) => `${id} ${figure}`)
    expect(external).toEqual(
      expect.arrayContaining(['pre-project-municipalities 23', 'implementation-municipalities 22', 'municipalities-orebro 12']),
    )
  })

  it('gives 35 with both bases, 52 as the report and 50 as computed', () => {
    const cooperation = publishedTotals.filter(
      ({ figure, question }) => figure === 35 && question === 'business-unit-cooperation',
    )
    expect(cooperation.map(({ base, origin }) => [base?.count, origin])).toEqual([
      [52, 'published'],
      [50, 'computed'],
    ])
  })

  it('gives no number to a statement that arithmetic gives none', () => {
    const without = statements.filter(({ expected }) => !expected).map(({ id }) => id)
    expect(without).toEqual(
      expect.arrayContaining(['about-half-interested', 'few-broker-functions', 'most-sell-own', 'private-employers-rare']),
    )
  })

  it('reads "a majority" of 35, 50 and 52 as at least 18, 26 and 27', () => {
    expect(
      statements.filter(({ question }) => question === 'cooperation-degree').map(({ expected }) => expected?.minimum),
    ).toEqual([18, 26, 27])
  })

  it('holds the eight joint bounds of the margins, each with its base: those who answered, and all where the project is part', () => {
    expect(jointBounds.map((bound) => [bound.expected.minimum, bound.expected.maximum, jointBase(study, bound)])).toEqual([
      [34, 42, 50],
      [22, 30, 50],
      [27, 35, 50],
      [30, 35, 50],
      [15, 30, 50],
      [0, 8, 50],
      [13, 23, 52],
      [0, 23, 52],
    ])
  })

  it('gives both dates of the application', () => {
    const application = timeline.find(({ id }) => id === 'application')
    expect([application?.from, application?.alternative]).toEqual(['2008-09-26', '2008-09-30'])
  })

  it('lists what is unclear, I1 to I27, and calls only what does not add up a contradiction', () => {
    expect(contradictions.map(({ id }) => id)).toEqual(Array.from({ length: 27 }, (_, index) => `I${index + 1}`))
    const proper = contradictions.filter(({ kind }) => kind === 'contradiction').map(({ id }) => id)
    expect(proper).toEqual(['I1', 'I3', 'I5', 'I7', 'I9', 'I27'])
  })

  it('climbs the staircase 52, 50, 42, 29, 23, 13 with a caution wherever a number means two things', () => {
    expect(staircase.map(({ count }) => count)).toEqual([52, 50, 42, 29, 23, 13])
    expect(staircase.filter(({ caution }) => caution).map(({ count }) => count)).toEqual([42, 29, 23, 13])
  })

  it('names no person but the author', () => {
    expect(study.source.author).toBe('Sören Johansson')
    expect(JSON.stringify({ ...study, source: null })).not.toMatch(/Sören|Johansson/)
  })

  it('has a rubric of five dimensions with four anchors each, not validated', () => {
    expect(rubric.dimensions.map(({ short, anchors }) => [short, anchors.length])).toEqual(
      ['M1', 'M2', 'M3', 'M4', 'M5'].map((short) => [short, 4]),
    )
    expect([rubric.version, rubric.validated]).toEqual(['0.1', false])
  })
})
