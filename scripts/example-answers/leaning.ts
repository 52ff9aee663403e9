import type { Municipality } from '../../api/domain/map/geography.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'

/**
 * How far each municipality is taken to lean towards brokering, by code: a blend of its size, something shared in its county and
 * something of its own. It only makes constructed answers hang together; it says nothing of any real municipality.
 */
export function drawLeanings(
  municipalities: readonly Municipality[],
  weights: Plan['leaning'],
  random: Random,
): Map<string, number> {
  const bySize = municipalities.toSorted((a, b) => a.population.count - b.population.count || (a.code < b.code ? -1 : 1))
  const counties = new Map<string, number>()
  for (const { county } of municipalities) if (!counties.has(county.code)) counties.set(county.code, random.next())
  return new Map(
    municipalities.map((municipality) => [
      municipality.code,
      weights.size * (bySize.indexOf(municipality) / (municipalities.length - 1)) +
        weights.county * (counties.get(municipality.county.code) ?? 0) +
        weights.own * random.next(),
    ]),
  )
}

/** The codes from low to high: by leaning where `follow` is 1, against it where −1, by chance alone where 0. */
export function orderByLeaning(
  codes: readonly string[],
  leanings: ReadonlyMap<string, number>,
  follow: number,
  random: Random,
): string[] {
  const ranks = codes.toSorted((a, b) => (leanings.get(a) ?? 0) - (leanings.get(b) ?? 0))
  const scored = codes.map((code) => ({
    code,
    score: follow * (ranks.indexOf(code) / codes.length) + (1 - Math.abs(follow)) * random.next(),
  }))
  return scored.toSorted((a, b) => a.score - b.score).map(({ code }) => code)
}
