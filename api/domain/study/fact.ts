import type { Localized } from './localized.ts'

/**
 * Something the report states (`fact`, F01 and on, with the words it is stated in), or a figure computed from such (`derived`,
 * D01 and on, with how it is computed and how certain that is). Quotations are the source's own Swedish, misspellings and all; a
 * person's name left out of one is marked […]. `level`: what it is about, the region as a whole, a place, learning centres as a
 * kind, or those behind the study.
 */
export interface Fact {
  readonly id: string
  readonly kind: 'fact' | 'derived'
  readonly title: Localized
  readonly statement: Localized
  readonly quotation: string | null
  readonly level: 'region' | 'municipality' | 'centre' | 'organisation'
  readonly certainty: Localized | null
}

/** Whether an id is of a figure computed from what is stated: facts.yaml holds ids to it. */
export const isDerivedFact = (id: string): boolean => id.startsWith('D')
