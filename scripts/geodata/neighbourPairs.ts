import { neighboursOf } from '../../api/domain/map/neighbours.ts'
import type { MunicipalityTopology } from '../../api/domain/map/geography.ts'

/** Every pair of neighbours once, the lower code first, in code order. */
export function neighbourPairs(topology: MunicipalityTopology): [string, string][] {
  const pairs = [...neighboursOf(topology)].flatMap(([one, others]) => others.map((other): [string, string] => [one, other]))
  return pairs.filter(([one, other]) => one < other).toSorted((a, b) => (a.join() < b.join() ? -1 : 1))
}
