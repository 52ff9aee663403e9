import english from '../words/missing.en.json' with { type: 'json' }
import swedish from '../words/missing.sv.json' with { type: 'json' }
import type { Localized } from './localized.ts'

/** A missing reason in words, the same wherever one is read; inside a sentence through `lowerFirst`. */
export const missingLabel = (reason: MissingReason): Localized => ({ sv: swedish[reason], en: english[reason] })

/**
 * Why a municipality has no value. Missing is never 0 and never a class of the scale.
 * `no-answer`: did not take part (F31). `not-asked`: a filter left the question out. `not-published`: no source states it.
 * `not-applicable`: there is no learning centre the question could be about (F52). `uncertain`: answered, but the answer does
 * not settle the value. `insufficient`: fewer known dimensions than the scale demands (derived indicators only).
 */
export const missingReasons = ['no-answer', 'not-asked', 'not-published', 'not-applicable', 'uncertain', 'insufficient'] as const

export type MissingReason = (typeof missingReasons)[number]

/**
 * The reason to give when several apply: the one named first in `missingReasons`, so that the order of the questions never decides.
 * `null` for none.
 */
export function firstReason(reasons: Iterable<MissingReason>): MissingReason | null {
  const given = new Set(reasons)
  return missingReasons.find((reason) => given.has(reason)) ?? null
}

/** The id a reason is drawn, held in a legend and asked for by, beside the ids of classes. */
export const missingKey = (reason: MissingReason): string => `missing-${reason}`

/** The reason that an id stands for, or null when it stands for a class. */
export const missingReasonOf = (id: string): MissingReason | null =>
  missingReasons.find((reason) => id === missingKey(reason)) ?? null
