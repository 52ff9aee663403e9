import { fold } from './fold.ts'
import { typos } from './typos.ts'
import type { Entry } from './entry.ts'

/** Penalty for a word found outside the label, so that names come before what they belong to. */
const aside = 6

/**
 * How badly an entry fits what was typed: 0 is its very name, null is not at all. Every word typed must be found:
 * as a word, the beginning of one, inside one, or with a slip or two in a longer one.
 *
 * @example score({ label: 'Åtvidaberg', … }, 'atvid') // 1
 */
export function score(entry: Pick<Entry, 'label' | 'alsoKnownAs'>, query: string): number | null {
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
  if (typed.length >= 3 && word.includes(typed)) return 3
  const allowed = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
  if (allowed === 0) return Infinity
  const slips = Math.min(typos(typed, word), typos(typed, word.slice(0, typed.length)))
  return slips <= allowed ? 3 + slips : Infinity
}
