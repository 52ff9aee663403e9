import type { Answer } from '../../api/domain/study/answer.ts'

/** A table of answers in the making: one record of answers a municipality, in code order. */
export type Draft = { readonly code: string; readonly provenance: 'example'; readonly answers: Record<string, Answer> }[]
