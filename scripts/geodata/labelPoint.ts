import { geoMercatorRaw } from 'd3-geo'
import type { Position } from 'geojson'
import { signedArea } from './source/rings.ts'
import { poleOfInaccessibility } from './poleOfInaccessibility.ts'

/** A name is wider than high: distance to the left and right counts this much less. */
const WIDTH = 1.5

/** Where a municipality's name stands: the point of its largest piece of land furthest from the edges, on the map as projected. */
export function labelPoint(land: readonly Position[][][]): [longitude: number, latitude: number] {
  const projected = land.map((rings) => rings.map((ring) => ring.map(project)))
  const largest = projected.reduce((one, other) => (area(other) > area(one) ? other : one))
  const [x, y] = poleOfInaccessibility(largest)
  return unproject([x, y])
}

function project([longitude = 0, latitude = 0]: Position): [number, number] {
  const [x, y] = geoMercatorRaw((longitude * Math.PI) / 180, (latitude * Math.PI) / 180)
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
