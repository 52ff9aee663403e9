import { type Answer, formatReason } from '../domain/study/answer.ts'
import type { Localized } from '../domain/study/localized.ts'
import { missingReasons } from '../domain/study/missing.ts'
import type { Question } from '../domain/study/question.ts'
import { localized } from '../domain/words/catalogue.ts'

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
  return {
    answer: null,
    problem: localized('answersFile', 'cell.notAllowed', { text, values: allowedValues(question), reasons }),
  }
}

function allowedValues(question: Question): Localized | string {
  const options = question.options.map(({ id }) => id).join(', ')
  if (question.kind === 'multiple') return localized('answersFile', 'cell.several', { options })
  if (question.kind !== 'quantity') return options
  const intervals = question.classes.map(({ from, below }) => `[${from}, ${below ?? '∞'})`).join(' ')
  return localized('answersFile', 'cell.number', { intervals })
}
