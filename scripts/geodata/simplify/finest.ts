/** Tolerances in km², doubled in four steps. */
const TOLERANCES = Array.from({ length: 48 }, (_, step) => 0.02 * 2 ** (step / 4))

/** The finest result that fits, by halving: a coarser tolerance never gives a larger file by more than chance. */
export function finest<Result>(simplify: (tolerance: number) => Result, fits: (result: Result) => boolean): Result {
  let low = 0
  let high = TOLERANCES.length
  let best: Result | null = null
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const result = simplify(TOLERANCES[middle] ?? 1)
    if (fits(result)) {
      best = result
      high = middle
    } else {
      low = middle + 1
    }
  }
  if (best === null) throw new Error('No simplification tried fits the budget.')
  return best
}
