import type { Constraint } from './constraints.ts'
import type { Random } from '../seededRandom.ts'
import type { Answer } from '../../api/domain/study/answer.ts'
import { outside } from '../../api/domain/study/reconcile.ts'

const proposals = 40
const worseningAllowed = 0.02

/**
 * Min-conflicts repair: as long as a constraint is violated, let two municipalities that were both asked a question of it change
 * places in that question and all that hangs on it, taking the best of some random proposals. Counts of options never change.
 * @param dependants for each question those that move along with it, itself included
 * @returns the constraints still violated, none when it succeeded
 */
export function repair(
  draft: Draft,
  constraints: readonly Constraint[],
  dependants: ReadonlyMap<string, readonly string[]>,
  random: Random,
  mostExchanges: number,
): Constraint[] {
  const scales = new Scales(draft, constraints)
  const affected = new Map(
    [...dependants].map(([question, moved]) => [
      question,
      constraints.filter(({ questions }) => moved.some((id) => questions.has(id))),
    ]),
  )
  for (let tried = 0; tried < mostExchanges; tried += 1) {
    const violated = scales.violated()
    const [constraint] = random.shuffled(violated)
    if (!constraint) return []
    let best: Exchange | undefined
    for (let proposal = 0; proposal < proposals; proposal += 1) {
      const exchange = propose(draft, constraint, random)
      if (!exchange) continue
      apply(exchange)
      const change = scales.change(affected.get(exchange.question) ?? [], exchange.between)
      apply(exchange)
      if (!best || change < best.change) best = { ...exchange, change }
    }
    if (!best || (best.change > 0 && random.next() > worseningAllowed)) continue
    apply(best)
    scales.settle(affected.get(best.question) ?? [], best.between)
  }
  return scales.violated()

  function apply({ question, between: [a, b] }: Proposal): void {
    const [first, second] = [draft[a]?.answers, draft[b]?.answers]
    for (const id of dependants.get(question) ?? []) {
      const [left, right] = [first?.[id], second?.[id]]
      if (first && second && left && right) [first[id], second[id]] = [right, left]
    }
  }
}

interface Proposal {
  readonly question: string
  readonly between: readonly [number, number]
}

interface Exchange extends Proposal {
  readonly change: number
}

function propose(draft: Draft, { questions }: Constraint, random: Random): Proposal | null {
  const [question] = random.shuffled([...questions])
  if (question === undefined) return null
  const asked = [...draft.keys()].filter((index) => draft[index]?.answers[question]?.kind !== 'missing')
  const [a, b] = [asked[random.below(asked.length)], asked[random.below(asked.length)]]
  return a === undefined || b === undefined || a === b ? null : { question, between: [a, b] }
}

/** A table of answers in the making: one record of answers a municipality, in code order. */
export type Draft = { readonly code: string; readonly provenance: 'example'; readonly answers: Record<string, Answer> }[]

/** What each municipality weighs in each constraint, kept so that an exchange between two needs only the two weighed again. */
class Scales {
  readonly #draft: Draft
  readonly #weights: ReadonlyMap<Constraint, { total: number; readonly rows: number[] }>

  constructor(draft: Draft, constraints: readonly Constraint[]) {
    this.#draft = draft
    this.#weights = new Map(
      constraints.map((constraint) => {
        const rows = draft.map((row) => constraint.weigh(row))
        return [constraint, { rows, total: rows.reduce((sum, weight) => sum + weight, 0) }]
      }),
    )
  }

  violated(): Constraint[] {
    return [...this.#weights]
      .filter(([constraint, { total }]) => outside(total, constraint.expected) !== 0)
      .map(([constraint]) => constraint)
  }

  /** How much further from being met the constraints would be with the draft's rows as they now are. */
  change(constraints: readonly Constraint[], rows: readonly number[]): number {
    return constraints.reduce((sum, constraint) => {
      const before = this.#weights.get(constraint)?.total ?? 0
      const after = before + this.#difference(constraint, rows)
      return sum + Math.abs(outside(after, constraint.expected)) - Math.abs(outside(before, constraint.expected))
    }, 0)
  }

  /** Takes the rows as they now are for what they weigh from here on. */
  settle(constraints: readonly Constraint[], rows: readonly number[]): void {
    for (const constraint of constraints) {
      const weights = this.#weights.get(constraint)
      if (!weights) continue
      weights.total += this.#difference(constraint, rows)
      for (const index of rows) weights.rows[index] = this.#weigh(constraint, index)
    }
  }

  #difference(constraint: Constraint, rows: readonly number[]): number {
    const known = this.#weights.get(constraint)?.rows ?? []
    return rows.reduce((sum, index) => sum + this.#weigh(constraint, index) - (known[index] ?? 0), 0)
  }

  #weigh(constraint: Constraint, index: number): number {
    const row = this.#draft[index]
    return row ? constraint.weigh(row) : 0
  }
}
