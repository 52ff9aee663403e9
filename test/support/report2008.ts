import { readFileSync } from 'node:fs'
import { parseFacts } from '../../api/data/factsFile.ts'

const folder = 'geodata/studies/forstudie-2008'
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The report itself: the transcript that it was read in, white space apart. */
export const reportText = folded(readFileSync(`${folder}/report.txt`, 'utf8'))

/** The facts of the study: what stands in the report (F01 and on), and what is ours or others' (D01 and on). */
export const facts = parseFacts(readFileSync(`${folder}/facts.yaml`, 'utf8'), 'facts.yaml')

/** Whether the report has these words, in this order, with something left out wherever […] stands. */
export function isInReport(quotation: string): boolean {
  let end = 0
  return quotation.split('[…]').every((part) => {
    const words = folded(part)
    const found = reportText.indexOf(words, end)
    end = found + words.length
    return found >= 0
  })
}

/** The report's words for a fact; none where the fact is not the report's. */
export const quotationOf = (id: string): string => facts.find((fact) => fact.id === id)?.quotation ?? ''

/** The numbers that a fact may give: those of the report's words for it, or those of our own reckoning. None is known by that id: an error. */
export function reportedFigures(id: string): readonly number[] {
  const found = facts.find((fact) => fact.id === id)
  if (found === undefined) throw new Error(`There is no ${id}`)
  return [...numbersIn(found.quotation ?? found.statement.sv)]
}

const numerals = new Map(
  [
    ['två', 'two'],
    ['tre', 'three'],
    ['fyra', 'four'],
    ['fem', 'five'],
    ['sex', 'six'],
    ['sju', 'seven'],
    ['åtta', 'eight'],
    ['nio', 'nine'],
    ['tio', 'ten'],
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
