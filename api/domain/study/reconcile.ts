import type { AnswerTable } from './answer.ts'
import type { StudyDefinition } from './definition.ts'
import { observe, outside, undecided } from './measure.ts'
import type { Expected, Measure } from './published.ts'

/**
 * A published figure, statement or bound held against the answers. `difference`: how far the observed figure lies from the nearest
 * allowed one (more than allowed is positive), open answers counted in its favour; 0 when it holds. `unverifiable`: the answers can't tell, because the study asks
 * nothing that measures it or because answers that are uncertain or not published could decide either way.
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
  study: Pick<StudyDefinition, 'publishedTotals' | 'statements' | 'jointBounds'>,
  answers: AnswerTable,
): Reconciliation {
  return [
    ...study.publishedTotals.map(({ id, figure, measure, expected }) => ({
      id,
      kind: 'total' as const,
      ...compare(answers, measure, expected ?? { minimum: figure, maximum: figure }),
    })),
    ...study.statements.map(({ id, measure, expected }) => ({
      id,
      kind: 'statement' as const,
      ...compare(answers, measure, expected),
    })),
    ...study.jointBounds.map(({ id, measure, expected }) => ({
      id,
      kind: 'bound' as const,
      ...compare(answers, measure, expected),
    })),
  ]
}

function compare(
  answers: AnswerTable,
  measure: Measure | undefined,
  expected: Expected | undefined,
): Pick<Reconciled, 'status' | 'observed' | 'expected' | 'difference'> {
  const unverifiable = { status: 'unverifiable' as const, expected: expected ?? null, difference: null }
  if (!measure || !expected) return { ...unverifiable, observed: null }
  const observed = observe(measure, answers)
  const openAnswers = undecided(measure, answers)
  if (observed === null || (openAnswers > 0 && !('count' in measure))) return { ...unverifiable, observed }

  const atLeast = outside(observed, expected)
  const atMost = outside(observed + openAnswers, expected)
  if (atLeast === 0 && atMost === 0) return { status: 'holds', observed, expected, difference: 0 }
  if (atLeast > 0) return { status: 'differs', observed, expected, difference: atLeast }
  if (atMost < 0) return { status: 'differs', observed, expected, difference: atMost }
  return { ...unverifiable, observed }
}
