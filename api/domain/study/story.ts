import type { Localized } from './localized.ts'

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

export interface Story {
  readonly slides: readonly Slide[]
}

/** A sentence longer than this is not read from the last row while somebody talks. */
export const mostWords = 12

/** Words as they are counted when read: what has no letter or digit in it is none. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
