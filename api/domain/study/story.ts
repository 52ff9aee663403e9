import type { Provenance } from './answer.ts'
import type { Language, Localized } from './localized.ts'

/** What a slide shows beside its sentence. Ids and codes as addresses have them. */
export type Shown =
  | {
      readonly kind: 'map'
      readonly indicator: string
      readonly form: 'map' | 'tiles'
      readonly county?: string | undefined
      readonly municipality?: string | undefined
      readonly class?: string | undefined
      /** Conditions as an address has them: `question:class,class~question:class`. */
      readonly filter?: string | undefined
    }
  | { readonly kind: 'squares'; readonly question: string }
  | { readonly kind: 'crosstab'; readonly x: string; readonly y: string; readonly county?: string | undefined }
  | { readonly kind: 'maturity'; readonly municipality: string }
  | { readonly kind: 'comparison'; readonly municipalities: readonly string[] }
  | { readonly kind: 'quotation'; readonly fact: string }
  | { readonly kind: 'staircase' | 'timeline' | 'text' }

/** One thought of a talk: a sentence of at most `mostWords` words, and what rests under it. */
export interface Slide {
  readonly id: string
  readonly sentence: Localized
  readonly body?: Localized | undefined
  readonly points: readonly Localized[]
  /** Ids of the facts that it rests on. */
  readonly facts: readonly string[]
  /** What the presenter alone sees. */
  readonly notes?: Localized | undefined
  readonly shows: Shown
}

/** Whether a slide shows answers of municipalities, which say what kind of data they are. */
export const showsAnswers = ({ kind }: Shown): boolean =>
  kind === 'map' || kind === 'crosstab' || kind === 'maturity' || kind === 'comparison'

/** Whether a slide has the study's source under it: neither invented answers nor words of a visitor's that rest on no fact are the source's. */
export const namesSource = ({ facts, shows }: Slide, provenance: Provenance | undefined): boolean =>
  facts.length > 0 || (showsAnswers(shows) && provenance === 'collected')

export interface Story {
  readonly slides: readonly Slide[]
}

/** Something wrong with a story, to be put in words by the texts `own`: its key there under `problem`, and the values of that text. */
export interface StoryProblem {
  readonly path: readonly PropertyKey[]
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** A sentence longer than this is not read from the last row while somebody talks. */
export const mostWords = 12

/** Words as they are counted when read: what has no letter or digit in it is none. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length

/** More are no talk, and no file that a browser should be asked to keep. */
export const mostSlides = 60

/** Kinds of what is shown that hold the source's own figures and words: a slide of one rests on facts. */
export const sourceKinds: readonly Shown['kind'][] = ['squares', 'quotation', 'staircase', 'timeline']

/**
 * A text after it has been written anew in one language. A visitor writes in one, and a slide has both: the other says the same until it
 * is written on its own. To translate is left to people, and nothing is shown that they have not written.
 */
export const written = (before: Localized | undefined, language: Language, text: string): Localized => {
  const { sv = text, en = text } = before === undefined || before.sv === before.en ? {} : before
  return { sv, en, [language]: text }
}

/** An id that none of the slides has: the one wanted, or with the first number after it that is free. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const root = wanted.replace(/-\d+$/, '')
  const numbered = Array.from({ length: taken.length }, (_, index) => `${root}-${index + 2}`)
  return [root, ...numbered].find((id) => !taken.includes(id)) ?? root
}

/** The first of several sentences that is short enough for a slide; else the last, cut where it has to be. */
export function shortEnough(sentences: readonly string[]): string {
  const tidy = sentences.map((text) => text.trim().replace(/\s+/g, ' ').replace(/\.$/, '')).filter((text) => text !== '')
  const found = tidy.find((text) => wordCount(text) <= mostWords)
  if (found !== undefined) return found
  const words = (tidy.at(-1) ?? '').split(' ')
  while (wordCount(words.join(' ')) > mostWords) words.pop()
  return words.length === 0 ? '' : `${words.join(' ')} …`
}
