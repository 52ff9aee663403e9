import { geoIdentity, geoPath, type GeoContext } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import type { Geography } from './geography.ts'
import { CompactPath } from './compactPath.ts'
import { isWithin, type Box, type Frame } from './frame.ts'
import { type Detail, placeTopology } from './placeTopology.ts'

/** How exactly shapes are drawn: what lies outside `clip` is left out, detail finer than the tolerance and rings smaller than `leastArea` (outside the focus `leastAreaOutside`) too; places are rounded to `1 / unit`. */
export interface Drawing extends Detail {
  readonly frame: Frame
  readonly clip: Box
  readonly leastArea: number
  readonly leastAreaOutside: number
  readonly unit: number
}

/** What a map is drawn from: SVG paths in one frame. */
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

/** The geometry a map is drawn from. */
export type MapGeography = Pick<Geography, 'boundaries' | 'backdrop'>

/** Whether a municipality lies in a county, whose code begins its own (SCB); every one does where no county is asked for. */
export const inCounty = (code: string, county: string | null): boolean => county === null || code.startsWith(county)

const countyOf = ({ id }: GeometryObject): string => String(id).slice(0, 2)

/** Draws the region (`near`) and what lies round and over it (`far`, which may be coarser). */
export function drawShapes({ boundaries, backdrop }: MapGeography, near: Drawing, far: Drawing): MapShapes {
  const region = placeTopology(boundaries, near.frame.place, near)
  const write = pathWriter(near)
  const { municipalities } = region.objects
  const paths = feature(region, municipalities).features.map(({ id, geometry }): [string, string] => [
    String(id),
    write(geometry),
  ])
  const around = placeTopology(backdrop, far.frame.place, far)
  const writeAround = pathWriter(far)
  return {
    municipalities: new Map(paths),
    countyBorders: write(mesh(region, municipalities, (one, other) => countyOf(one) !== countyOf(other))),
    land: writeAround(feature(around, around.objects.land)),
    neighbourCounties: writeAround(feature(around, around.objects.counties)),
    neighbourBorders: writeAround(mesh(around, around.objects.counties, (one, other) => one !== other)),
    lakes: writeAround(feature(around, around.objects.lakes)),
    sea: writeAround(feature(around, around.objects.sea)),
  }
}
