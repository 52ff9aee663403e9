import { bisector } from 'd3-array'
import type { GeometryObject, Objects, Topology, Transform } from 'topojson-specification'
import { findConflicts, findSwallowed, type DetailedArc, type IntegerPoint, type Segment } from './simplifyConflicts.ts'
import { KILOMETRES_PER_DEGREE } from './readSource.ts'
import { quantize } from 'topojson-client'
import { presimplify, type Triangle } from 'topojson-simplify'

interface SimplifyOptions {
  /** Points of an object that weigh less are left out. */
  readonly minimumWeight: (object: string) => number
  /** Whether shapes may not even touch outside their common nodes. */
  readonly touching: boolean
}

/**
 * Leaves out the light points of every arc, then puts points back where segments came to cross, the heaviest first, until
 * none do and everything lies on the side it lay. Common borders stay common: an arc is simplified once, whoever uses it.
 */
export function simplifyTopology<Shapes extends Objects>(
  detailed: DetailedTopology<Shapes>,
  options: SimplifyOptions,
): Topology<Shapes> {
  const owned = Object.entries(detailed.objects).map(([name, object]) => ({ name, arcs: arcsOf(object) }))
  const kept = detailed.arcs.map((arc, index) => {
    const owner = owned.find(({ arcs }) => arcs.has(index))
    return keepHeavy(arc, options.minimumWeight(owner?.name ?? ''))
  })
  for (;;) {
    // Each object apart: a lake may well cross the shore of the sea.
    const conflicts = owned.flatMap(({ arcs }) => {
      const segments = segmentsOf(detailed.arcs, kept, arcs)
      return [...findConflicts(segments, options.touching), ...findSwallowed(detailed.arcs, segments)]
    })
    const restored = conflicts.filter((segment) => restore(detailed.arcs, kept, segment))
    if (restored.length === 0) break
  }
  return {
    type: 'Topology',
    objects: detailed.objects,
    arcs: detailed.arcs.map((arc, index) => deltas(arc, kept[index] ?? new Set())),
    transform: detailed.transform,
  }
}

/** Positions kept in an arc; a closed arc keeps at least four points, so that its ring has an area. */
function keepHeavy(arc: DetailedArc, minimumWeight: number): Set<number> {
  const positions = arc.weights.map((_, position) => position)
  const [first, last] = [arc.points[0], arc.points.at(-1)]
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  const heaviest = positions.toSorted((a, b) => (arc.weights[b] ?? 0) - (arc.weights[a] ?? 0))
  const needed = closed ? heaviest.slice(0, 4) : []
  return new Set([...positions.filter((position) => (arc.weights[position] ?? 0) >= minimumWeight), ...needed])
}

function arcsOf(object: GeometryObject): Set<number> {
  const used = new Set<number>()
  const visit = (value: unknown): void => {
    if (typeof value === 'number') used.add(value < 0 ? ~value : value)
    else if (Array.isArray(value)) value.forEach(visit)
  }
  for (const geometry of object.type === 'GeometryCollection' ? object.geometries : [object]) {
    if ('arcs' in geometry) visit(geometry.arcs)
  }
  return used
}

function segmentsOf(arcs: readonly DetailedArc[], kept: readonly ReadonlySet<number>[], chosen: ReadonlySet<number>): Segment[] {
  return [...chosen].flatMap((index) => {
    const points = arcs[index]?.points ?? []
    const positions = [...(kept[index] ?? [])].toSorted((a, b) => a - b)
    return positions.slice(1).flatMap((to, step) => {
      const from = positions[step] ?? 0
      const [start, end] = [points[from], points[to]]
      if (!start || !end) return []
      return [{ arc: index, from, to, start, end, startIsNode: from === 0, endIsNode: to === points.length - 1 }]
    })
  })
}

/** Puts the heaviest point between the ends of a segment back; false where the segment is at full detail already. */
function restore(arcs: readonly DetailedArc[], kept: readonly Set<number>[], { arc, from, to }: Segment): boolean {
  const weights = arcs[arc]?.weights ?? []
  let heaviest = from
  for (let position = from + 1; position < to; position += 1) {
    if (heaviest === from || (weights[position] ?? 0) > (weights[heaviest] ?? 0)) heaviest = position
  }
  if (heaviest === from) return false
  kept[arc]?.add(heaviest)
  return true
}

function deltas(arc: DetailedArc, kept: ReadonlySet<number>): number[][] {
  const points = arc.points.filter((_, position) => kept.has(position))
  return points.map(([x, y], index) => {
    const [previousX, previousY] = points[index - 1] ?? [0, 0]
    return [x - previousX, y - previousY]
  })
}

export interface DetailedTopology<Shapes extends Objects> {
  readonly objects: Shapes
  readonly transform: Transform
  readonly arcs: readonly DetailedArc[]
}

/** Snaps a topology to a grid of `steps` a side and weighs every point by Visvalingam's method, `weigh` judging a triangle. */
export function detailedTopology<Shapes extends Objects>(
  topology: Topology<Shapes>,
  steps: number,
  weigh: (triangle: Triangle) => number,
): DetailedTopology<Shapes> {
  const quantized = quantize(topology, steps)
  const { transform } = quantized
  if (!transform) throw new Error('A quantized topology has a transform.')
  const weighted = presimplify(quantized, weigh)
  const arcs = quantized.arcs.map((arc, index) => ({
    points: absolute(arc),
    weights: (weighted.arcs[index] ?? []).map((point) => point[2] ?? 0),
  }))
  return { objects: quantized.objects, transform, arcs }
}

/** Sums the steps of a delta-encoded arc. */
function absolute(arc: readonly number[][]): IntegerPoint[] {
  let x = 0
  let y = 0
  return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)])
}

/** How much a sharp point is discounted, so that spikes go before bays (mapshaper's "weighted" uses the same). */
const SHARPNESS = 0.7

/** Area of the triangle in km², less for a sharp corner at its middle point. */
export function triangleWeight([[ax, ay], [bx, by], [cx, cy]]: Triangle): number {
  const shrink = Math.cos((by * Math.PI) / 180)
  const [ux, uy] = [(ax - bx) * shrink, ay - by]
  const [vx, vy] = [(cx - bx) * shrink, cy - by]
  const area = (Math.abs(ux * vy - uy * vx) / 2) * KILOMETRES_PER_DEGREE ** 2
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy)
  const cosine = lengths === 0 ? 1 : (ux * vx + uy * vy) / lengths
  return area * (1 - SHARPNESS * cosine)
}

/** Tolerances in km², doubled in four steps. */
const TOLERANCES = Array.from({ length: 48 }, (_, step) => 0.02 * 2 ** (step / 4))

/** The finest result that fits, by halving: a coarser tolerance never gives a larger file by more than chance. */
export function finest<Result>(simplify: (tolerance: number) => Result, fits: (result: Result) => boolean): Result {
  const first = bisector((tolerance: number) => Number(fits(simplify(tolerance)))).left(TOLERANCES, 1)
  const { [first]: tolerance } = TOLERANCES
  if (tolerance === undefined) throw new Error('No simplification tried fits the budget.')
  return simplify(tolerance)
}
