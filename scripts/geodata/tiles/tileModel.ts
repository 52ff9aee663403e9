import type { Cell, TilePlace } from './layout.ts'

/** A pair of neighbours, by position in the list of places, and the direction from the one to the other on the map. */
interface NeighbourPair {
  readonly one: number
  readonly other: number
  readonly east: number
  readonly south: number
}

/** What a layout is judged by. */
export interface TileModel {
  readonly wishes: readonly Cell[]
  readonly pairs: readonly NeighbourPair[]
  /** Places of each county, by position. */
  readonly counties: readonly (readonly number[])[]
}

/** Puts places and the cells they wish for into a form quick to judge. */
export function tileModel(places: readonly TilePlace[], wishes: readonly Cell[]): TileModel {
  const index = new Map(places.map(({ code }, position) => [code, position]))
  const counties = new Map<string, number[]>()
  places.forEach(({ county }, position) => counties.set(county, [...(counties.get(county) ?? []), position]))
  const pairs = places.flatMap((place, one) =>
    place.neighbours.flatMap((code) => {
      const other = index.get(code) ?? -1
      const neighbour = places[other]
      return neighbour && one < other ? [{ one, other, ...direction(place, neighbour) }] : []
    }),
  )
  return { wishes, pairs, counties: [...counties.values()] }
}

function direction(from: TilePlace, to: TilePlace): { readonly east: number; readonly south: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { east: (to.x - from.x) / length, south: (to.y - from.y) / length }
}
