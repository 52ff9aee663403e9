import type { MissingReason } from './missing.ts'

/** Where a figure comes from: the report's own totals, constructed example answers, or answers collected by the study's owner. */
export type Provenance = 'published' | 'example' | 'collected'

/** What a municipality answered to one question: an option (`yes-no`, `single`, `ordinal`), options (`multiple`), a quantity, or a reason why there is none. */
export type Answer =
  | { kind: 'option'; option: string }
  | { kind: 'options'; options: readonly string[] }
  | { kind: 'quantity'; quantity: number }
  | { kind: 'missing'; reason: MissingReason }

/** One municipality's answers, by question id. Every question of the study is present. `code`: SCB municipality code, text. */
export interface AnswerRow {
  readonly code: string
  readonly provenance: Extract<Provenance, 'example' | 'collected'>
  readonly answers: Readonly<Record<string, Answer>>
}

/** Columns of the product's own files that say of which municipality a row is and where its answers come from. */
export const registerColumns = ['code', 'name', 'county-code', 'county', 'provenance'] as const

/** All rows of a study, one a municipality, in code order. */
export type AnswerTable = readonly AnswerRow[]

/** Writes an answer as a cell of a file of answers holds it. */
export function formatCell(answer: Answer): string {
  switch (answer.kind) {
    case 'missing':
      return formatReason(answer.reason)
    case 'option':
      return answer.option
    case 'options':
      return answer.options.join(';')
    case 'quantity':
      return String(answer.quantity)
  }
}

/** Writes a missing reason as a cell holds it ("!no-answer"). */
export function formatReason(reason: MissingReason): string {
  return `!${reason}`
}
