import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parseFacts } from '../../../../api/data/factsFile.ts'
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

  it('can’t quote more than 20 words, and a statement without a quotation is none', () => {
    const [first] = smallFactsFile.facts
    const withQuotation = (quotation: string | undefined) => parse({ ...smallFactsFile, facts: [{ ...first, quotation }] })
    expect(withQuotation('ord '.repeat(20).trim())).toHaveLength(2)
    expect(() => withQuotation('ord '.repeat(21))).toThrow(/facts\.yaml:\d+ facts\.F01\.quotation: has 21 words, at most 20/)
    expect(() => withQuotation(undefined)).toThrow(/quotation: is missing/)
  })

  it('says how certain a derived figure is', () => {
    const derived = smallFactsFile.derived.map((fact) => ({ ...fact, certainty: undefined }))
    expect(() => parse({ ...smallFactsFile, derived })).toThrow(/facts\.yaml:\d+ derived\.D01\.certainty: is missing/)
  })
})

describe('the facts of the feasibility study', () => {
  const facts = parseFacts(readFileSync('geodata/studies/forstudie-2008/facts.yaml', 'utf8'), 'facts.yaml')

  it('are F01–F100 and D01–D18, in order', () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(2, '0'))
    expect(facts.map(({ id }) => id)).toEqual([...numbered('F', 100), ...numbered('D', 18)])
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
    const withMark = facts.filter(({ quotation }) => quotation?.includes('[…]'))
    expect(withMark.map(({ id }) => id)).toEqual(['F06', 'F07', 'F08'])
    const withAuthor = facts.filter((fact) => JSON.stringify(fact).includes('Sören Johansson'))
    expect(withAuthor.map(({ id }) => id)).toEqual(['F02', 'F100'])
  })
})
