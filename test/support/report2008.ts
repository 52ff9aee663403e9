import { readFileSync } from 'node:fs'
import { z } from 'zod'

const figures = z.array(z.number())
const schema = z.strictObject({
  facts: z.record(z.string(), z.strictObject({ figures, quotation: z.string() })),
  derived: z.record(z.string(), figures),
  staircase: figures,
})

/**
 * The report as it was read into figures and quotations before there was a program: a copy of its own, that no page and no reply is made
 * from. By fact (F01–F100) its figures and its words, with persons' names left out as […]; by reckoning (D01–D18) the figures in it.
 */
export const report2008 = schema.parse(JSON.parse(readFileSync('test/support/report2008.json', 'utf8')))

/** Figures of a fact or a reckoning; none is known by that id: an error. */
export function reportedFigures(id: string): readonly number[] {
  const found = report2008.facts[id]?.figures ?? report2008.derived[id]
  if (found === undefined) throw new Error(`The report has no ${id}`)
  return found
}

const numerals = new Map(
  [
    ['två', 'two'],
    ['tre', 'three'],
    ['fyra', 'four'],
    ['fem', 'five'],
    ['sex', 'six'],
    ['sju', 'seven'],
  ].flatMap((names, index) => names.map((name) => [name, index + 2] as const)),
)

// Ids, levels and areas are names: F28, NUTS 2, nivå 1 och 2, utvecklingsområde 2 och 3, B mot 1 och 4.
const names = /\b[FDIUK]\d+\b|NUTS ?2|\b(?:nivå|level|area) [1-5]\b(?: (?:och|and) [1-5]\b)?|\b[1-5] (?:och|and) [1-5]\b/gi

/** Every number in a text of either language, in digits or as a word; "5 procent" is 5. */
export function numbersIn(text: string): ReadonlySet<number> {
  const bare = text.replace(names, ' ')
  const found = bare.match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? []
  return new Set(
    found.flatMap((part) => (/^\d/.test(part) ? [Number(part.replace(',', '.'))] : (numerals.get(part.toLowerCase()) ?? []))),
  )
}
