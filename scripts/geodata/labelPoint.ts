import { extent } from 'd3-array'
import { geoMercatorRaw } from 'd3-geo'
import type { Position } from 'geojson'
import { signedArea } from '../../api/domain/map/rfc7946.ts'

/** A name is wider than high: distance to the left and right counts this much less. */
const WIDTH = 1.5

/** Where a municipality's name stands: the point of its largest piece of land furthest from the edges, on the map as projected. */
export function labelPoint(land: readonly Position[][][]): [longitude: number, latitude: number] {
  const projected = land.map((rings) => rings.map((ring) => ring.map(project)))
  const largest = projected.reduce((one, other) => (area(other) > area(one) ? other : one))
  const [x, y] = poleOfInaccessibility(largest)
  return unproject([x, y])
}

/** A place on the map as projected; y to the north. */
export const mercator = ([longitude = 0, latitude = 0]: Readonly<Position>): [number, number] =>
  geoMercatorRaw((longitude * Math.PI) / 180, (latitude * Math.PI) / 180)

function project(position: Position): [number, number] {
  const [x, y] = mercator(position)
  return [x / WIDTH, y]
}

function unproject([x, y]: readonly [number, number]): [number, number] {
  const latitude = 2 * Math.atan(Math.exp(y)) - Math.PI / 2
  return [round((x * WIDTH * 180) / Math.PI), round((latitude * 180) / Math.PI)]
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}

function area([outer = []]: readonly (readonly [number, number][])[]): number {
  return Math.abs(signedArea(outer))
}

type Point = readonly [number, number]

interface Cell {
  readonly x: number
  readonly y: number
  /** Half the side. */
  readonly half: number
  /** Distance of the middle to the nearest edge; below zero outside. */
  readonly distance: number
}

/** Precision as a share of the polygon's extent. */
const PRECISION = 1 / 2000

/**
 * The point inside a polygon (outer ring and holes) furthest from its edges. Squares are divided in four as long as one
 * may hide a better point than the best known (the method of Mapbox's polylabel).
 */
export function poleOfInaccessibility(rings: readonly (readonly Point[])[]): Point {
  const outer = rings[0] ?? []
  const [west = 0, east = 0] = extent(outer, ([x]) => x)
  const [south = 0, north = 0] = extent(outer, ([, y]) => y)
  const [width, height] = [east - west, north - south]
  const half = Math.max(width, height) / 2
  let best = cellAt(west + width / 2, south + height / 2, half, rings)
  let open = [best]
  while (open.length > 0) {
    const quarters = open.flatMap((cell) => divide(cell, rings))
    for (const cell of quarters) if (cell.distance > best.distance) best = cell
    open = quarters.filter((cell) => cell.distance + cell.half * Math.SQRT2 > best.distance + 2 * half * PRECISION)
  }
  return [best.x, best.y]
}

function divide({ x, y, half }: Cell, rings: readonly (readonly Point[])[]): Cell[] {
  const quarter = half / 2
  return [-quarter, quarter].flatMap((dx) => [-quarter, quarter].map((dy) => cellAt(x + dx, y + dy, quarter, rings)))
}

function cellAt(x: number, y: number, half: number, rings: readonly (readonly Point[])[]): Cell {
  let inside = false
  let nearest = Infinity
  for (const ring of rings) {
    for (let index = 0, previous = ring.length - 1; index < ring.length; previous = index, index += 1) {
      const [ax, ay] = ring[index] ?? [0, 0]
      const [bx, by] = ring[previous] ?? [0, 0]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      nearest = Math.min(nearest, squaredDistance(x, y, ax, ay, bx, by))
    }
  }
  return { x, y, half, distance: (inside ? 1 : -1) * Math.sqrt(nearest) }
}

function squaredDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return (ax + along * dx - x) ** 2 + (ay + along * dy - y) ** 2
}
