import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parseFacts } from '../../../../api/data/factsFile.ts'
import { facts, reportText } from '../../../support/report2008.ts'
import { smallFacts, smallFactsFile } from '../domain/study/smallFacts.ts'

const parse = (file: unknown) => parseFacts(stringify(file), 'facts.yaml')

describe('a file of facts', () => {
  it('is read to what is stated and then what is derived', () => {
    expect(parse(smallFactsFile)).toEqual(smallFacts)
  })

  it('can’t give an id twice, nor a derived id to a statement', () => {
    const [first] = smallFactsFile.facts
    expect(() => parse({ ...smallFactsFile, facts: [first, first] })).toThrow(
      /^facts\.yaml:\d+ facts\.F01\.id: "F01" is given twice$/,
    )
    expect(() => parse({ ...smallFactsFile, facts: [{ ...first, id: 'D01' }] })).toThrow(/facts\.D01\.id: must be F and/)
  })

  it('has no statement without a quotation', () => {
    const [first] = smallFactsFile.facts
    expect(() => parse({ ...smallFactsFile, facts: [{ ...first, quotation: undefined }] })).toThrow(/quotation: is missing/)
  })

  it('says how certain a derived figure is', () => {
    const derived = smallFactsFile.derived.map((fact) => ({ ...fact, certainty: undefined }))
    expect(() => parse({ ...smallFactsFile, derived })).toThrow(/facts\.yaml:\d+ derived\.D01\.certainty: is missing/)
  })
})

describe('the facts of the feasibility study', () => {
  it('are F01–F113 and D01–D21, in order', () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(2, '0'))
    expect(facts.map(({ id }) => id)).toEqual([...numbered('F', 113), ...numbered('D', 21)])
  })

  it('hold the report’s key figures in quotation and statement', () => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]))
    const figures: [string, RegExp][] = [
      ['F11', /52/],
      ['F20', /35.*52/],
      ['F31', /52.*50|50.*52/],
      ['F32', /42.*8/],
      ['F43', /30/],
      ['F51', /42.*8/],
      ['F56', /29.*31/],
      ['F57', /39/],
      ['F89', /13.*23|23.*13/],
    ]
    for (const [id, figure] of figures) {
      const fact = byId.get(id)
      expect(fact?.quotation, id).toMatch(figure)
      expect(fact?.statement.sv, id).toMatch(figure)
      expect(fact?.statement.en, id).toMatch(figure)
    }
  })

  it('name no person but the author, whose name stands with the source alone', () => {
    const groups = /Styrgrupp:.*?Lindesberg/.exec(reportText)?.[0] ?? ''
    const names = [...groups.matchAll(/(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+),? (?=Regionförbundet|VKL|Östsam|APeL)/gu)].flatMap(
      ([, name]) => name ?? [],
    )
    expect(new Set(names).size).toBe(7)
    const others = names.filter((name) => name !== 'Sören Johansson')
    expect(others.filter((name) => JSON.stringify(facts).includes(name))).toEqual([])
    const withAuthor = facts.filter((fact) => JSON.stringify(fact).includes('Sören Johansson'))
    expect(withAuthor.map(({ id }) => id)).toEqual(['F02', 'F100'])
  })
})
