import type { Position } from 'geojson'
import type { PolygonFeature } from './source/readPolygons.ts'
import { polygonsOf } from './source/rings.ts'

const KILOMETRES_PER_DEGREE = 111.2
/** Cells a degree of the grid on which distance to the region is measured. */
const CELLS = 10
/** Full detail so far out (km), and the distance over which it then fades. */
const FULL_DETAIL = 10
const FADE = 40

/** How much detail a place deserves, above 0, at most 1. */
export type Nearness = (place: Position | undefined) => number

/**
 * Judges how much detail a place deserves: 1 in the region and near it, falling with the square of the distance outside.
 * The region is taken as the places where its municipalities have corners: nowhere inside is far from one.
 */
export function nearnessOf(region: readonly PolygonFeature[]): Nearness {
  const corners = [...cornerCells(region).values()]
  const known = new Map<string, number>()
  return (place = []) => {
    const key = cellKey(place)
    const nearness = known.get(key) ?? fade(Math.min(...corners.map((corner) => kilometres(place, corner))))
    known.set(key, nearness)
    return nearness
  }
}

function cornerCells(region: readonly PolygonFeature[]): Map<string, Position> {
  const corners = region.flatMap(({ geometry }) => polygonsOf(geometry).flat(2))
  return new Map(corners.map((corner) => [cellKey(corner), corner]))
}

function cellKey([longitude = 0, latitude = 0]: Position): string {
  return `${Math.floor(longitude * CELLS)},${Math.floor(latitude * CELLS)}`
}

function fade(distance: number): number {
  return (1 + Math.max(0, distance - FULL_DETAIL) / FADE) ** -2
}

function kilometres([x = 0, y = 0]: Position, [cornerX = 0, cornerY = 0]: Position): number {
  const shrink = Math.cos((y * Math.PI) / 180)
  return Math.hypot((cornerX - x) * shrink, cornerY - y) * KILOMETRES_PER_DEGREE
}
