import { geoIdentity, geoPath, type GeoContext } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject, Objects, Topology } from 'topojson-specification'
import type { Backdrop, Boundaries } from './geography.ts'
import { type Box, isWithin, type Projection, type Point } from './frame.ts'

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

/** What d3's geoPath draws into. */
export interface PathSink {
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  arc(): void
  closePath(): void
}

/**
 * Collects an SVG path of relative steps rounded to `1 / unit` (10 for one decimal, 1 for whole units).
 * Steps are taken between rounded places, so errors never add up and shared borders stay shared; steps of no length are left out,
 * and rings whose area is below the least at their start vanish.
 */
export class CompactPath implements PathSink {
  readonly #unit: number
  readonly #leastAreaAt: (place: Point) => number
  #path = ''
  #ring: string[] = []
  #start: [number, number] = [0, 0]
  #at: [number, number] = [0, 0]
  /** Twice the signed area of the ring so far, in square units, seen from its start. */
  #area = 0

  constructor(unit: number, leastAreaAt: (place: Point) => number = () => 0) {
    this.#unit = unit
    this.#leastAreaAt = leastAreaAt
  }

  beginPath(): void {
    this.#path = ''
    this.#ring = []
  }

  moveTo(x: number, y: number): void {
    this.#flush(false)
    this.#start = this.#at = this.#rounded(x, y)
    this.#area = 0
  }

  lineTo(x: number, y: number): void {
    const to = this.#rounded(x, y)
    const step: [number, number] = [to[0] - this.#at[0], to[1] - this.#at[1]]
    if (step[0] === 0 && step[1] === 0) return
    this.#ring.push(this.#pair(step))
    this.#area += (this.#at[0] - this.#start[0]) * step[1] - (this.#at[1] - this.#start[1]) * step[0]
    this.#at = to
  }

  arc(): void {
    // Points are never drawn.
  }

  closePath(): void {
    this.#flush(true)
  }

  /** The path so far; the collector is empty again afterwards. */
  take(): string {
    this.#flush(false)
    const path = this.#path
    this.beginPath()
    return path
  }

  #flush(closed: boolean): void {
    const steps = this.#ring
    this.#ring = []
    if (closed && this.#at[0] === this.#start[0] && this.#at[1] === this.#start[1]) steps.pop()
    if (steps.length < (closed ? 2 : 1) || (closed && this.#isSmall())) return
    this.#path += `M${this.#pair(this.#start)}l${steps.reduce((joined, step) => joined + (step.startsWith('-') || joined === '' ? '' : ' ') + step, '')}${closed ? 'z' : ''}`
  }

  #isSmall(): boolean {
    const [x, y] = this.#start
    return Math.abs(this.#area) / 2 < this.#leastAreaAt([x / this.#unit, y / this.#unit]) * this.#unit * this.#unit
  }

  #rounded(x: number, y: number): [number, number] {
    return [Math.round(x * this.#unit), Math.round(y * this.#unit)]
  }

  #pair([x, y]: readonly [number, number]): string {
    const second = this.#number(y)
    return this.#number(x) + (second.startsWith('-') ? '' : ' ') + second
  }

  #number(units: number): string {
    return String(units / this.#unit + 0).replace(/^(-?)0\./, '$1.')
  }
}

function decodeArc(arc: readonly (readonly number[])[], transform: Topology['transform']): Point[] {
  if (!transform) return arc.map(([x = 0, y = 0]) => [x, y])
  const [scaleX, scaleY] = transform.scale
  const [left, top] = transform.translate
  let x = 0
  let y = 0
  return arc.map(([dx = 0, dy = 0]) => [(x += dx) * scaleX + left, (y += dy) * scaleY + top])
}

/** How much detail a picture keeps: less outside the part that one looks at, along one and the same coast too. */
export interface Detail {
  readonly tolerance: number
  readonly focus: Box
  readonly toleranceOutside: number
}

/**
 * A topology whose arcs lie in the picture's plane rather than in degrees, simplified there. Working on whole arcs keeps neighbours'
 * common borders identical, and a plane has neither antimeridian nor ring winding to mind.
 */
function placeTopology<T extends Objects>(
  topology: Topology<T>,
  place: (point: Point) => Point,
  { tolerance, focus, toleranceOutside }: Detail,
): Topology<T> {
  const arcs = topology.arcs.map((arc) => {
    const placed = decodeArc(arc, topology.transform).map(place)
    return simplifyLine(placed, (point) => (isWithin(focus, point) ? tolerance : toleranceOutside)).map(([x, y]) => [x, y])
  })
  return { type: 'Topology', objects: topology.objects, arcs }
}

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const dx = x2 - x1
  const dy = y2 - y1
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy)
}

/**
 * Douglas–Peucker: leaves out every point nearer than the tolerance at its place to the line that remains. Both ends stay, so lines that
 * share ends still meet; a closed line keeps the point farthest from its start and so never shrinks to a stroke of no extent.
 */
export function simplifyLine(line: readonly Point[], toleranceAt: (point: Point) => number): readonly Point[] {
  if (line.length <= 2) return line
  const kept = new Set([0, line.length - 1])
  const spans: [number, number][] = [[0, line.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let farthest = -1
    let greatest = 1
    for (let index = from + 1; index < to; index++) {
      const point = line[index] as Point
      const tolerances = distanceToSegment(point, line[from] as Point, line[to] as Point) / toleranceAt(point)
      if (tolerances > greatest) [farthest, greatest] = [index, tolerances]
    }
    if (farthest < 0) continue
    kept.add(farthest)
    spans.push([from, farthest], [farthest, to])
  }
  return line.filter((_, index) => kept.has(index))
}
