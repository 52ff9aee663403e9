import type { Answer } from '../../api/domain/study/answer.ts'
import { outside } from '../../api/domain/study/reconcile.ts'
import type { Constraint } from './constraints.ts'

/** A table of answers in the making: one record of answers a municipality, in code order. */
export type Draft = { readonly code: string; readonly provenance: 'example'; readonly answers: Record<string, Answer> }[]

/** What each municipality weighs in each constraint, kept so that an exchange between two needs only the two weighed again. */
export class Scales {
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
