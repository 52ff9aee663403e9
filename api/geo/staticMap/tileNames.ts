import { textWidth } from './textWidth.ts'

/** Where Swedish place names divide. */
const endings = [
  'köping',
  'arleby',
  'hammar',
  'tuna',
  'holm',
  'fors',
  'berg',
  'skoga',
  'borg',
  'näs',
  'sund',
  'vik',
  'torp',
  'stad',
  'ås',
]

function divided(name: string): readonly string[] | null {
  const ending = endings.find((each) => name.endsWith(each) && name.length - each.length >= 3)
  return ending === undefined ? null : [`${name.slice(0, -ending.length)}-`, ending]
}

/** A name made to fit a square of `ems`: whole on one line, else divided as the language divides it, else cut with a full stop; the client's way. */
export function tileName(name: string, ems: number): readonly string[] {
  const fits = (line: string): boolean => textWidth(line) <= ems
  if (fits(name)) return [name]
  const parts = divided(name)
  if (parts?.every(fits)) return parts
  const lengths = Array.from({ length: name.length - 2 }, (_, index) => name.length - 1 - index)
  const longest = lengths.map((length) => `${name.slice(0, length)}.`).find(fits)
  return [longest ?? name.slice(0, 1)]
}
