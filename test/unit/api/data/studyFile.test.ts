import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseStudy } from '../../../../api/data/parseStudy.ts'
import { StudyFileError } from '../../../../api/data/readYaml.ts'

const text = readFileSync('geodata/studies/forstudie-2008/study.yaml', 'utf8')

/** The complaints about the study's file with one thing changed, and the line that the change stands on. */
function complaintsAbout(original: string, changed: string): { line: number; problems: readonly string[] } {
  const at = text.indexOf(original)
  if (at < 0) throw new Error(`study.yaml does not hold ${original}`)
  const line = text.slice(0, at + (original.length - original.trimStart().length)).split('\n').length
  try {
    parseStudy(text.slice(0, at) + changed + text.slice(at + original.length), 'study.yaml')
  } catch (error) {
    if (error instanceof StudyFileError) return { line, problems: error.problems }
    throw error
  }
  throw new Error(`nothing is said about ${changed}`)
}

describe("a study's file", { timeout: 60_000 }, () => {
  it('is read when nothing is wrong with it', () => {
    expect(parseStudy(text, 'study.yaml').id).toBe('forstudie-2008')
  })

  it.each([
    ['kind: yes-no', 'kind: yesno', 'questions.participation.kind: invalid option'],
    ['    - [needs-inventory-yes]', '    - [inventory]', 'report.summaryTotals.2.0: no published total "inventory"'],
    [
      '  - [needs-inventory-yes]',
      '  - [inventory]',
      'openingFigures.1: no total "inventory" of a question, with words for whom it counts',
    ],
    ['  - [needs-inventory-yes]', '  - [workshop-persons-all]', 'openingFigures.1: no total "workshop-persons-all"'],
    [
      'externalSources: [esf-project-bank]',
      'externalSources: [esf]',
      'report.timeline.planning-granted.externalSources.0: no external source "esf"',
    ],
    ['group: survey', 'group: surveys', 'questions.participation.group: no group "surveys"'],
    ['variable: V02', 'variable: V01', 'questions.competence-development.variable: "V01" is given twice'],
    [
      'id: no-learning-centre',
      'id: free-standing',
      'questions.organisation.options.free-standing.id: "free-standing" is given twice',
    ],
    ['below: 0.5 }', 'below: 0.5, over: 1 }', 'questions.staffing.classes.under-half.over: unknown field'],
    ['from: 0.5, below', 'from: 0.6, below', 'questions.staffing.classes.half-to-two.from: must be 0.5'],
    [
      'participationQuestion: participation',
      'participationQuestion: attendance',
      'participationQuestion: no question "attendance"',
    ],
    [
      'participationQuestion: participation',
      'participationQuestion: needs-inventory',
      'participationQuestion: "needs-inventory" must be',
    ],
    ['defaultIndicator: needs-inventory', 'defaultIndicator: extent', 'defaultIndicator: no indicator "extent"'],
    ['minimumKnown: 3', 'minimumKnown: 6', 'rubric.overall.minimumKnown: must be at most 5'],
    ['criticalArea: K5', 'criticalArea: K6', 'rubric.dimensions.maturity-platform.criticalArea: no critical area "K6"'],
    [
      'options: [not-in-remit] }] }',
      'options: [not-asked] }] }',
      'rubric.dimensions.maturity-anchoring.anchors.0.when.allRules.1.options.0: "no-reason" has no option "not-asked"',
    ],
    [
      'staffing, below: 0.01',
      'staffing, options: [none]',
      'rubric.dimensions.maturity-platform.anchors.0.when.options: "staffing" is answered with a quantity',
    ],
    [
      'measure: { minimum: staffing }',
      'measure: { minimum: extent }',
      'publishedTotals.staffing-minimum.measure.minimum: "extent" is not answered with a quantity',
    ],
    [
      'class: not-in-remit',
      'class: in-remit',
      'publishedTotals.no-reason-not-in-remit.class: "no-reason" has no class "in-remit"',
    ],
    ['figure: 42', 'figure: 53', 'publishedTotals.competence-development-yes.figure: must be at most the base, 50'],
    [
      'expected: { minimum: 3, maximum: 8 }',
      'expected: { minimum: 9, maximum: 8 }',
      'publishedTotals.larger-cities-without-centre.expected.minimum: must be at most the maximum',
    ],
    ['origin: external', 'origin: computed', 'publishedTotals.pre-project-municipalities.origin: needs a quotation'],
    ["date: '2008-09-23'", 'date: 23 September', 'source.date: invalid'],
  ])('says at which line and field: %s → %s', (original, changed, complaint) => {
    const { line, problems } = complaintsAbout(original, changed)
    expect(problems.join('\n')).toContain(`study.yaml:${line} ${complaint}`)
  })

  it('says which field is missing, at the line of what lacks it', () => {
    const { line, problems } = complaintsAbout('    variable: V13\n', '')
    expect(problems).toEqual([`study.yaml:${line - 1} questions.needs-inventory.variable: is missing`])
  })

  it('says which side of a rule is misspelt', () => {
    const { line, problems } = complaintsAbout(
      "filter: { question: needs-inventory, options: ['yes'] }",
      "filter: { question: needs-inventory, iss: ['yes'] }",
    )
    expect(problems).toContain(`study.yaml:${line} questions.needs-inventory-method.filter.iss: unknown field`)
  })

  it('asks that a filter stands on a question before', () => {
    const { line, problems } = complaintsAbout(
      "filter: { question: needs-inventory, options: ['yes'] }",
      "filter: { question: project-interest, options: ['yes'] }",
    )
    expect(problems).toEqual([
      `study.yaml:${line} questions.needs-inventory-method.filter.question: "project-interest" must stand before "needs-inventory-method"`,
    ])
  })

  it('lists all problems, each on a line', () => {
    try {
      parseStudy(text.replace('variable: V02', 'variable: X').replace('palette: tiers', 'palette: rainbow'), 'study.yaml')
      expect.unreachable()
    } catch (error) {
      expect(String(error).split('\n')).toEqual([
        expect.stringMatching(/study\.yaml:\d+ questions\.competence-development\.variable: /),
        expect.stringMatching(/^study\.yaml:\d+ questions\.project-level\.palette: /),
      ])
    }
  })

  it.each([
    ['an alias without an anchor', 'filter: *works', 'filter: *work', '*work: no such anchor above'],
    ['a list that is never closed', 'id: forstudie-2008', 'id: [', ''],
    ['a tab for indentation', '\n  fact: F11', '\n\tfact: F11', ''],
  ])('says at which line the YAML breaks off: %s', (_, original, changed, complaint) => {
    const { problems } = complaintsAbout(original, changed)
    expect(problems[0]).toMatch(/^study\.yaml:\d+ ./)
    expect(problems[0]).toContain(complaint)
  })

  it.each(['', 'just words', '- a list'])('says so when it is no study at all: %j', (empty) => {
    expect(() => parseStudy(empty, 'study.yaml')).toThrow(/^study\.yaml:\d+ \(whole file\): /)
  })
})
