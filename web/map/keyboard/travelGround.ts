import { toWorld } from '../../../api/domain/map/mercator.ts'
import type { Region } from '../../../api/domain/map/region.ts'
import type { PlanePoint } from './nearestInDirection.ts'

/** What one travels over in a form of the map: where the municipalities lie, which border each other, and where to start. */
export interface TravelGround {
  readonly points: ReadonlyMap<string, PlanePoint>
  readonly neighbours: ReadonlyMap<string, readonly string[]>
  /** null: the middle of what is seen. */
  readonly middle: PlanePoint | null
}

/** The geographic map is travelled by borders; the squares by the grid, where what is next to a square is what one sees there. */
export function travelGround({ places, neighbours }: Region, form: 'map' | 'tiles'): TravelGround {
  if (form === 'map') {
    return { points: new Map(places.map(({ code, labelPoint }) => [code, toWorld(labelPoint)])), neighbours, middle: null }
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return {
    points: new Map(places.map(({ code, tile }) => [code, [tile.column, tile.row]])),
    neighbours: new Map(),
    middle: [mean(places.map(({ tile }) => tile.column)), mean(places.map(({ tile }) => tile.row))],
  }
}
