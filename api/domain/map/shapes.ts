import { geoIdentity, geoPath, type GeoContext } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import type { Backdrop, Boundaries } from './geography.ts'
import { CompactPath } from './compactPath.ts'
import { type Box, isWithin, type Projection } from './frame.ts'
import { type Detail, placeTopology } from './placeTopology.ts'

/** How exactly shapes are drawn: what lies outside `clip` is left out, detail finer than the tolerance and rings smaller than `leastArea` (outside the focus `leastAreaOutside`) too; places are rounded to `1 / unit`. */
export interface Drawing extends Detail {
  readonly place: Projection
  readonly clip: Box
  readonly leastArea: number
  readonly leastAreaOutside: number
  readonly unit: number
}

/** What a map is drawn from: SVG paths in one plane. */
export interface MapShapes {
  /** By code, in the boundaries' order; empty for one outside the clip. */
  readonly municipalities: ReadonlyMap<string, string>
  readonly countyBorders: string
  readonly land: string
  readonly neighbourCounties: string
  /** Where two of the counties around meet: their outer edge does not follow the region's to the metre, and is not drawn. */
  readonly neighbourBorders: string
  readonly lakes: string
  readonly sea: string
}

function pathWriter({
  clip,
  unit,
  focus,
  leastArea,
  leastAreaOutside,
}: Drawing): (geometry: Parameters<ReturnType<typeof geoPath>>[0]) => string {
  const { left, top, width, height } = clip
  const plane = geoIdentity().clipExtent([
    [left, top],
    [left + width, top + height],
  ])
  const sink = new CompactPath(unit, (place) => (isWithin(focus, place) ? leastArea : leastAreaOutside))
  const draw = geoPath(plane, sink as unknown as GeoContext)
  return (geometry) => {
    draw(geometry)
    return sink.take()
  }
}

/** The geometry a map is drawn from; null for what lies round the region where it can't be had. */
export interface MapGeography {
  readonly boundaries: Boundaries
  readonly backdrop: Backdrop | null
}

const countyOf = ({ id }: GeometryObject): string => String(id).slice(0, 2)

const nothingAround = { land: '', neighbourCounties: '', neighbourBorders: '', lakes: '', sea: '' }

function drawAround(backdrop: Backdrop, drawing: Drawing): Omit<MapShapes, 'municipalities' | 'countyBorders'> {
  const around = placeTopology(backdrop, drawing.place, drawing)
  const write = pathWriter(drawing)
  const { land, counties, lakes, sea } = around.objects
  return {
    land: write(feature(around, land)),
    neighbourCounties: write(feature(around, counties)),
    neighbourBorders: write(mesh(around, counties, (one, other) => one !== other)),
    lakes: write(feature(around, lakes)),
    sea: write(feature(around, sea)),
  }
}

/** Draws the region (`near`) and what lies round and over it (`far`, which may be coarser). */
export function drawShapes({ boundaries, backdrop }: MapGeography, near: Drawing, far: Drawing = near): MapShapes {
  const region = placeTopology(boundaries, near.place, near)
  const write = pathWriter(near)
  const { municipalities } = region.objects
  const paths = feature(region, municipalities).features.map(({ id, geometry }): [string, string] => [
    String(id),
    write(geometry),
  ])
  return {
    municipalities: new Map(paths),
    countyBorders: write(mesh(region, municipalities, (one, other) => countyOf(one) !== countyOf(other))),
    ...(backdrop === null ? nothingAround : drawAround(backdrop, far)),
  }
}

/** How a picture is drawn that is seen at its own size: finely within its box, and nothing beyond. */
export const finely = (place: Projection, clip: Box): Drawing => ({
  place,
  clip,
  focus: clip,
  tolerance: 0.25,
  toleranceOutside: 1,
  leastArea: 0.5,
  leastAreaOutside: 0.5,
  unit: 10,
})

/** How a small map among other things is drawn: in so many bytes that a page may hold it. */
export const coarsely = (place: Projection, clip: Box, tolerance: number): Drawing => ({
  ...finely(place, clip),
  tolerance,
  leastArea: 2,
  leastAreaOutside: 2,
})
