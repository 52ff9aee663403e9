import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFacts } from '../../../../api/data/factsFile.ts'
import { parseStudy } from '../../../../api/data/parseStudy.ts'
import { StudyFileError } from '../../../../api/data/readYaml.ts'
import { makeStory, parseStory } from '../../../../api/data/storyFile.ts'
import { mostWords, wordCount } from '../../../../api/domain/study/story.ts'
import { smallStudy } from '../domain/study/smallStudy.ts'

const folder = 'geodata/studies/forstudie-2008'
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
const text = read('story.yaml')
const facts = parseFacts(read('facts.yaml'), 'facts.yaml')
const study = parseStudy(read('study.yaml'), 'study.yaml', facts)
const around = { study, facts, codes: ['0305', '0484', '1880', '1984'] }

/** The complaint about the file with one thing changed, and the line that the change stands on. */
function complaintAbout(original: string, changed: string) {
  const at = text.indexOf(original)
  if (at < 0) throw new Error(`story.yaml does not hold ${original}`)
  const line = text.slice(0, at).split('\n').length
  try {
    parseStory(text.slice(0, at) + changed + text.slice(at + original.length), 'story.yaml', around)
  } catch (error) {
    if (error instanceof StudyFileError) return { line, problems: error.problems }
    throw error
  }
  throw new Error(`nothing is said about ${changed}`)
}

describe("a study's story", () => {
  const story = parseStory(text, 'story.yaml', around)

  it('of the feasibility study has 12–16 slides, from an opening to a closing one, each with notes but the last', () => {
    expect(story.slides.length).toBeGreaterThanOrEqual(12)
    expect(story.slides.length).toBeLessThanOrEqual(16)
    expect([story.slides.at(0)?.id, story.slides.at(-1)?.id]).toEqual(['opening', 'closing'])
    expect(story.slides.filter(({ notes }) => notes === undefined).map(({ id }) => id)).toEqual(['closing'])
  })

  it('shows the figures of the report before any answer of a municipality', () => {
    const kinds = story.slides.map(({ shows }) => shows.kind)
    const example = kinds.findIndex(
      (kind) => kind === 'map' || kind === 'maturity' || kind === 'comparison' || kind === 'crosstab',
    )
    expect(kinds.lastIndexOf('squares')).toBeLessThan(example)
  })

  it('quotes the source as it stands', () => {
    const quotations = story.slides.flatMap(({ body, facts: ids }) => {
      const words = /^”(.+)”$/.exec(body?.sv ?? '')?.[1]
      return words === undefined ? [] : [{ words, ids }]
    })
    expect(quotations.length).toBeGreaterThan(0)
    for (const { words, ids } of quotations)
      expect(facts.some(({ id, quotation }) => ids.includes(id) && quotation?.includes(words))).toBe(true)
  })

  it.each([
    ['question: competence-development }', 'question: success }', 'competence-development.shows.question: no question "success"'],
    ['indicator: broker-maturity', 'indicator: maturity', 'discuss.shows.indicator: no indicator "maturity"'],
    ['form: tiles }', 'class: "9" }', 'discuss.shows.class: "broker-maturity" has no class "9", only 0, 1, 2, 3'],
    ['form: tiles }', 'county: "18", municipality: "0114" }', 'discuss.shows.municipality: no municipality "0114" in the region'],
    ['form: tiles }', 'county: "25" }', 'discuss.shows.county: no county "25" in the region'],
    ['form: tiles }', 'filter: "staffing" }', 'discuss.shows.filter: must be conditions as an address has them'],
    ['form: tiles }', 'filter: "staffing:lots" }', 'discuss.shows.filter: "staffing" has no class "lots"'],
    ['form: tiles }', 'form: globe }', 'discuss.shows.form: must be one of map, tiles'],
    ['facts: [F01, F02, F11]', 'facts: [F01, F199]', 'opening.facts.1: no fact "F199"'],
    ['kind: quotation, fact: F09', 'kind: quotation, fact: D01', 'assignment.shows.fact: no fact "D01" with words of the source'],
    ['kind: timeline', 'kind: diagram', 'timeline.shows.kind: must be one of map, squares, crosstab'],
    ['id: needs\n', 'id: opening\n', 'opening.id: is given twice'],
    [
      "'Det här vet vi inte'",
      "'En två tre fyra fem sex sju åtta nio tio elva tolv tretton'",
      'must have at most 12 words, has 13',
    ],
    ["'Mest kurser för", `'${'x'.repeat(161)}`, 'competence-development.body.sv: must have at most 160 characters'],
    [
      "{ sv: 'Jobbskuggning på operativ nivå',",
      `{ sv: '${'x'.repeat(101)}',`,
      'needs.points.1.sv: must have at most 100 characters',
    ],
    [
      "points:\n      - { sv: 'Utbildning",
      "points:\n      - { sv: 'Ett till', en: 'One more' }\n      - { sv: 'Utbildning",
      'needs.points: must have at most 6 items',
    ],
    [
      "points:\n      - { sv: 'Stämmer bilden",
      `points:\n      - { sv: 'Stämmer bilden ${'x'.repeat(40)}`,
      'discuss.points: find room beside a map if they are at most three of 60 characters',
    ],
    ['facts: [F04, F05, F09, F10]', 'facts: []', 'assignment.facts: must name at least one fact'],
    ['  - id: timeline\n    sentence:', '  - sentence:', '.id: is missing'],
    ["{ sv: 'Nätverk för lärande', en: 'Networks for learning' }", "{ sv: 'Nätverk för lärande' }", 'needs.points.5.en'],
    [
      'shows: { kind: squares, question: workshop-attendance }',
      "points: [{ sv: 'Tre', en: 'Three' }]\n    shows: { kind: squares, question: workshop-attendance }",
      'workshops.points: find no room beside a squares',
    ],
    ['shows: { kind: staircase }', 'show: { kind: staircase }', 'respondents.show: unknown field'],
    ['shows: { kind: staircase }', 'shows: { kind: comparison, municipalities: [484] }', 'respondents.shows.municipalities.0'],
  ])('changed from %s to %s names line and field', (original, changed, complaint) => {
    const { line, problems } = complaintAbout(original, changed)
    expect(problems.join('\n')).toContain(complaint)
    expect(problems.join('\n')).toMatch(new RegExp(`story.yaml:(${line}|${line - 1}|${line + 1}) `))
  })

  it('that is not YAML names the line', () => {
    expect(() => parseStory('slides:\n  - id: "a', 'story.yaml', around)).toThrow(/story\.yaml:2 /)
  })
})

describe('the story of a study without one', () => {
  it('is its title, the first indicator of each group, and its title again', () => {
    const { slides } = makeStory(study)
    expect(slides.map(({ id }) => id)).toEqual(['opening', ...study.groups.map(({ id }) => `group-${id}`), 'closing'])
    expect(slides.slice(1, -1).every(({ shows }) => shows.kind === 'map')).toBe(true)
    expect(makeStory(smallStudy).slides[0]?.sentence).toEqual(smallStudy.title)
  })

  it('has no sentence that is too long', () => {
    for (const { sentence } of makeStory(study).slides) expect(wordCount(sentence.sv)).toBeLessThanOrEqual(mostWords)
  })
})
