/** A reproducible source of chance: the same seed gives the same numbers on every machine (integer arithmetic only). */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number
  /** Uniform whole number in [0, count). */
  readonly below: (count: number) => number
  /** The items in a random order. */
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

/** The generator mulberry32: 32 bits of state, quick, and even enough for what is drawn by lot here. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const shuffled = <T>(items: readonly T[]) => {
    const keyed = items.map((item) => ({ item, key: next() }))
    return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
  }
  return { next, below: (count) => Math.floor(next() * count), shuffled }
}
