import type { Constraint } from './constraints.ts'
import type { Random } from '../seededRandom.ts'
import { Scales, type Draft } from './scales.ts'

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
