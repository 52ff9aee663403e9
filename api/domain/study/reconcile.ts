import type { AnswerTable, AnswerRow } from './answer.ts'
import type { StudyDefinition } from './definition.ts'
import type { Expected, Measure, PublishedBase } from './published.ts'
import { holds, type Rule } from './condition.ts'
import type { MissingReason } from './missing.ts'
import { isRespondent } from './supposition.ts'

/**
 * A published figure, statement or bound held against the answers. `difference`: how far the observed figure lies from the nearest
 * allowed one (more than allowed is positive), open answers counted in its favour; 0 when it holds. `unverifiable`: the answers can't tell, because the study asks
 * nothing that measures it, because the figure is of others than the answers are of, or because answers that are uncertain or not
 * published could decide either way.
 */
export interface Reconciled {
  readonly id: string
  readonly kind: 'total' | 'statement' | 'bound'
  readonly status: 'holds' | 'differs' | 'unverifiable'
  readonly observed: number | null
  readonly expected: Expected | null
  readonly difference: number | null
}

export type Reconciliation = readonly Reconciled[]

/** Holds the answers against everything the study publishes. Differences are told, never corrected. */
export function reconcile(
  study: Pick<StudyDefinition, 'publishedTotals' | 'statements' | 'jointBounds' | 'participationQuestion'>,
  answers: AnswerTable,
): Reconciliation {
  return [
    ...study.publishedTotals.map(({ id, figure, base, measure, expected }) => ({
      id,
      kind: 'total' as const,
      ...compare(rowsOf(study, answers, base), measure, expected ?? { minimum: figure, maximum: figure }),
    })),
    ...(
      [
        ['statement', study.statements],
        ['bound', study.jointBounds],
      ] as const
    ).flatMap(([kind, stated]) =>
      stated.map(({ id, measure, expected }) => ({ id, kind, ...compare(answers, measure, expected) })),
    ),
  ]
}

/** The answers of those that a figure counts; null where the answers can't tell who they are. */
function rowsOf(
  study: Pick<StudyDefinition, 'participationQuestion'>,
  answers: AnswerTable,
  base: PublishedBase | undefined,
): AnswerTable | null {
  if (base === undefined || base.of === 'population') return answers
  const { of } = base
  if (of === undefined) return null
  if (of === 'respondents') return answers.filter((row) => isRespondent(study, row))
  // An open answer may belong to the base: it is left to `undecided`.
  return answers.filter((row) => holds(of, row) !== false)
}

function compare(
  answers: AnswerTable | null,
  measure: Measure | undefined,
  expected: Expected | undefined,
): Pick<Reconciled, 'status' | 'observed' | 'expected' | 'difference'> {
  const unverifiable = { status: 'unverifiable' as const, expected: expected ?? null, difference: null }
  if (!measure || !expected || !answers) return { ...unverifiable, observed: null }
  const observed = observe(measure, answers)
  const openAnswers = undecided(measure, answers)
  if (observed === null || (openAnswers > 0 && !('conditions' in measure))) return { ...unverifiable, observed }

  const atLeast = outside(observed, expected)
  const atMost = outside(observed + openAnswers, expected)
  if (atLeast === 0 && atMost === 0) return { status: 'holds', observed, expected, difference: 0 }
  if (atLeast > 0) return { status: 'differs', observed, expected, difference: atLeast }
  if (atMost < 0) return { status: 'differs', observed, expected, difference: atMost }
  return { ...unverifiable, observed }
}

/** Reasons that leave open what the answer would have been; the others say that there is none to count. */
const open: readonly MissingReason[] = ['not-published', 'uncertain']

/**
 * A figure read off a table of answers: municipalities for which all conditions are known to hold, or the sum, least or greatest of
 * a quantity. `null` for the least or greatest of no quantities.
 */
export function observe(measure: Measure, answers: AnswerTable): number | null {
  if ('conditions' in measure) return answers.filter((row) => holds({ allRules: measure.conditions }, row) === true).length
  const quantities = answers.flatMap((row) => quantityOf(row, questionOf(measure)) ?? [])
  if ('sum' in measure) return Math.round(quantities.reduce((sum, quantity) => sum + quantity, 0) * 1e6) / 1e6
  if (quantities.length === 0) return null
  return 'minimum' in measure ? Math.min(...quantities) : Math.max(...quantities)
}

/** How many municipalities could still change the figure, because their answer is uncertain or not published. */
export function undecided(measure: Measure, answers: AnswerTable): number {
  const rules: readonly Rule[] =
    'conditions' in measure ? measure.conditions : [{ question: questionOf(measure), atLeast: -Infinity }]
  return answers.filter((row) => {
    const truth = holds({ allRules: rules }, row)
    return typeof truth === 'string' && open.includes(truth)
  }).length
}

/** How far a figure lies outside an interval: negative below it, positive above it, 0 within. */
export function outside(figure: number, { minimum, maximum }: Expected): number {
  const distance = figure < minimum ? figure - minimum : Math.max(0, figure - maximum)
  return Math.round(distance * 1e6) / 1e6
}

function questionOf(measure: Exclude<Measure, { conditions: unknown }>): string {
  if ('sum' in measure) return measure.sum
  return 'minimum' in measure ? measure.minimum : measure.maximum
}

function quantityOf(row: AnswerRow, question: string): number | null {
  const answer = row.answers[question]
  return answer?.kind === 'quantity' ? answer.quantity : null
}
