/**
 * A text as search sees it: lower case, without marks over letters, words apart by single spaces.
 *
 * @example fold('Åtvidabergs  kommun') // 'atvidabergs kommun'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * Least number of slips between two words, a slip being a letter added, left out, changed, or swapped with its neighbour
 * (optimal string alignment).
 *
 * @example typos('esklistuna', 'eskilstuna') // 1
 */
export function typos(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, at(beforeLast, column - 2) + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity

/** Penalty for a word found outside the label, so that names come before what they belong to. */
const aside = 6

/**
 * How badly an entry fits what was typed: 0 is its very name, null is not at all. Every word typed must be found:
 * as a word, the beginning of one, inside one, or with a slip or two in a longer one. Digits are a code's: as they are, from its
 * beginning, or without the zero that it begins with.
 *
 * @example score({ label: 'Åtvidaberg', … }, 'atvid') // 1
 */
export function score(entry: { readonly label: string; readonly alsoKnownAs: readonly string[] }, query: string): number | null {
  const typed = fold(query).split(' ')
  const label = fold(entry.label).split(' ')
  const others = fold(entry.alsoKnownAs.join(' ')).split(' ')
  let sum = 0
  for (const [place, word] of typed.entries()) {
    const best = Math.min(best1(word, label, place), best1(word, others, null) + aside)
    if (best === Infinity) return null
    sum += best
  }
  return sum
}

function best1(typed: string, words: readonly string[], place: number | null): number {
  return Math.min(...words.map((word, index) => fit(typed, word) + (place === null || place === index ? 0 : 0.5)))
}

function fit(typed: string, word: string): number {
  if (word === typed) return 0
  if (word.startsWith(typed)) return 1
  if (/\d/.test(typed)) return typed.length > 2 && word === `0${typed}` ? 0 : Infinity
  if (typed.length >= 3 && word.includes(typed)) return 3
  const allowed = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
  if (allowed === 0) return Infinity
  const slips = Math.min(typos(typed, word), typos(typed, word.slice(0, typed.length)))
  return slips <= allowed ? 3 + slips : Infinity
}
