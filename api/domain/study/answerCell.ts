import type { Answer } from './answer.ts'
import type { Localized } from './localized.ts'
import { missingReasons, type MissingReason } from './missing.ts'
import type { Question } from './question.ts'

/** The reasons a cell may give. `insufficient` is left out: only a derived level can be that. */
const cellReasons = missingReasons.filter((reason) => reason !== 'insufficient')

/** A cell read: the answer in it, or what is wrong with it and what is allowed. */
export type Cell = { answer: Answer; problem: null } | { answer: null; problem: Localized }

/**
 * Reads one cell of a file of answers: an option id; option ids joined by `;` for multiple answers (put in the question's own
 * order); a number with a decimal point, inside one of the question's classes, for a quantity; or `!` and a missing reason.
 */
export function parseCell(question: Question, cell: string): Cell {
  const text = cell.trim()
  if (text.startsWith('!')) {
    const reason = cellReasons.find((candidate) => `!${candidate}` === text)
    return reason ? read({ kind: 'missing', reason }) : notAllowed(question, text)
  }
  if (question.kind === 'quantity') return parseQuantity(question, text)
  const chosen = question.kind === 'multiple' ? text.split(';').map((part) => part.trim()) : [text]
  const options = question.options.map(({ id }) => id).filter((id) => chosen.includes(id))
  const [option] = options
  if (option === undefined || options.length !== chosen.length) return notAllowed(question, text)
  return read(question.kind === 'multiple' ? { kind: 'options', options } : { kind: 'option', option })
}

/** Writes an answer as `parseCell` reads it. */
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

function parseQuantity(question: Question, text: string): Cell {
  const quantity = Number(text)
  const inClass = question.classes.some(({ from, below }) => quantity >= from && quantity < (below ?? Infinity))
  if (!/^\d+(\.\d+)?$/.test(text) || !(inClass || question.classes.length === 0)) return notAllowed(question, text)
  return read({ kind: 'quantity', quantity })
}

function read(answer: Answer): Cell {
  return { answer, problem: null }
}

function notAllowed(question: Question, text: string): Cell {
  const reasons = cellReasons.map(formatReason).join(', ')
  const { sv, en } = allowedValues(question)
  return {
    answer: null,
    problem: {
      sv: `”${text}” går inte; tillåtet är ${sv}, eller en orsak till att svar saknas: ${reasons}`,
      en: `“${text}” is not allowed; allowed are ${en}, or a reason why there is no answer: ${reasons}`,
    },
  }
}

function allowedValues(question: Question): Localized {
  const options = question.options.map(({ id }) => id).join(', ')
  if (question.kind === 'multiple')
    return { sv: `ett eller flera av ${options} med ; emellan`, en: `one or more of ${options} joined by ;` }
  if (question.kind !== 'quantity') return { sv: options, en: options }
  const intervals = question.classes.map(({ from, below }) => `[${from}, ${below ?? '∞'})`).join(' ')
  return { sv: `ett tal med decimalpunkt i ${intervals}`.trim(), en: `a number with a decimal point in ${intervals}`.trim() }
}
