import type { Answer } from './answer.ts'
import type { MissingReason } from './missing.ts'

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
