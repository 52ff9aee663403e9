import type { AnswerRow, AnswerTable } from './answer.ts'
import { holds, type Rule } from './condition.ts'
import type { MissingReason } from './missing.ts'
import type { Expected, Measure } from './published.ts'

/** Reasons that leave open what the answer would have been; the others say that there is none to count. */
const open: readonly MissingReason[] = ['not-published', 'uncertain']

/**
 * A figure read off a table of answers: municipalities for which all conditions are known to hold, or the sum, least or greatest of
 * a quantity. `null` for the least or greatest of no quantities.
 */
export function observe(measure: Measure, answers: AnswerTable): number | null {
  if ('count' in measure) return answers.filter((row) => holds({ all: measure.count }, row) === true).length
  const quantities = answers.flatMap((row) => quantityOf(row, questionOf(measure)) ?? [])
  if ('sum' in measure) return Math.round(quantities.reduce((sum, quantity) => sum + quantity, 0) * 1e6) / 1e6
  if (quantities.length === 0) return null
  return 'minimum' in measure ? Math.min(...quantities) : Math.max(...quantities)
}

/** How many municipalities could still change the figure, because their answer is uncertain or not published. */
export function undecided(measure: Measure, answers: AnswerTable): number {
  const rules: readonly Rule[] = 'count' in measure ? measure.count : [{ question: questionOf(measure), atLeast: -Infinity }]
  return answers.filter((row) => {
    const truth = holds({ all: rules }, row)
    return typeof truth === 'string' && open.includes(truth)
  }).length
}

/** How far a figure lies outside an interval: negative below it, positive above it, 0 within. */
export function outside(figure: number, { minimum, maximum }: Expected): number {
  const distance = figure < minimum ? figure - minimum : Math.max(0, figure - maximum)
  return Math.round(distance * 1e6) / 1e6
}

function questionOf(measure: Exclude<Measure, { count: unknown }>): string {
  if ('sum' in measure) return measure.sum
  return 'minimum' in measure ? measure.minimum : measure.maximum
}

function quantityOf(row: AnswerRow, question: string): number | null {
  const answer = row.answers[question]
  return answer?.kind === 'quantity' ? answer.quantity : null
}
