import { extent } from 'd3-array'

export type IntegerPoint = readonly [number, number]

/** An arc at full detail on the quantization grid, each point with its weight: how much its going would change (km²). */
export interface DetailedArc {
  readonly points: readonly IntegerPoint[]
  readonly weights: readonly number[]
}

/** A straight piece of a simplified arc; `from` and `to` are positions in the arc at full detail. */
export interface Segment {
  readonly arc: number
  readonly from: number
  readonly to: number
  readonly start: IntegerPoint
  readonly end: IntegerPoint
  /** Whether start and end are ends of the arc: there arcs may meet. */
  readonly startIsNode: boolean
  readonly endIsNode: boolean
}

/**
 * Segments that cross or cover each other; with `touching` also those that meet anywhere but in a common node.
 * Without any, the polygons have neither self-intersections nor overlaps. Exact: coordinates are integers.
 */
export function findConflicts(segments: readonly Segment[], touching: boolean): Set<Segment> {
  const conflicts = new Set<Segment>()
  for (const cell of cells(segments)) {
    for (const [index, a] of cell.entries()) {
      for (let other = index + 1; other < cell.length; other += 1) {
        const b = cell[other]
        if (b && conflict(a, b, touching)) conflicts.add(a).add(b)
      }
    }
  }
  return conflicts
}

/** Buckets of a uniform grid, each with the segments whose box reaches into it: only those can meet. */
function cells(segments: readonly Segment[]): Iterable<Segment[]> {
  let furthest = 1
  for (const { start, end } of segments) furthest = Math.max(furthest, start[0], start[1], end[0], end[1])
  const size = furthest / 128
  const grid = new Map<number, Segment[]>()
  for (const segment of segments) {
    const { start, end } = segment
    const lastColumn = Math.floor(Math.max(start[0], end[0]) / size)
    const lastRow = Math.floor(Math.max(start[1], end[1]) / size)
    for (let column = Math.floor(Math.min(start[0], end[0]) / size); column <= lastColumn; column += 1) {
      for (let row = Math.floor(Math.min(start[1], end[1]) / size); row <= lastRow; row += 1) {
        const key = row * 1024 + column
        const cell = grid.get(key)
        if (cell) cell.push(segment)
        else grid.set(key, [segment])
      }
    }
  }
  return grid.values()
}

function conflict(a: Segment, b: Segment, touching: boolean): boolean {
  const shared = sharedEnd(a, b)
  if (shared === 'both') return true
  if (shared) {
    const { common, fromA, fromB, lawful } = shared
    if (touching && !lawful) return true
    return turn(common, fromA, fromB) === 0 && sameDirection(common, fromA, fromB)
  }
  const a1 = Math.sign(turn(a.start, a.end, b.start))
  const a2 = Math.sign(turn(a.start, a.end, b.end))
  const b1 = Math.sign(turn(b.start, b.end, a.start))
  const b2 = Math.sign(turn(b.start, b.end, a.end))
  if (a1 * a2 < 0 && b1 * b2 < 0) return true
  if (!touching) return false
  return (
    (a1 === 0 && inBox(a, b.start)) ||
    (a2 === 0 && inBox(a, b.end)) ||
    (b1 === 0 && inBox(b, a.start)) ||
    (b2 === 0 && inBox(b, a.end))
  )
}

function sharedEnd(a: Segment, b: Segment) {
  const startStart = same(a.start, b.start)
  const endEnd = same(a.end, b.end)
  const startEnd = same(a.start, b.end)
  const endStart = same(a.end, b.start)
  if ((startStart && endEnd) || (startEnd && endStart)) return 'both'
  const consecutive = a.arc === b.arc && (a.to === b.from || b.to === a.from)
  if (startStart) return { common: a.start, fromA: a.end, fromB: b.end, lawful: a.startIsNode && b.startIsNode }
  if (endEnd) return { common: a.end, fromA: a.start, fromB: b.start, lawful: a.endIsNode && b.endIsNode }
  if (startEnd) return { common: a.start, fromA: a.end, fromB: b.start, lawful: consecutive || (a.startIsNode && b.endIsNode) }
  if (endStart) return { common: a.end, fromA: a.start, fromB: b.end, lawful: consecutive || (a.endIsNode && b.startIsNode) }
  return null
}

function same(p: IntegerPoint, q: IntegerPoint): boolean {
  return p[0] === q[0] && p[1] === q[1]
}

/** Above zero: p, q, r turn left. Exact for coordinates below 2^25. */
function turn(p: IntegerPoint, q: IntegerPoint, r: IntegerPoint): number {
  return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
}

function sameDirection(origin: IntegerPoint, p: IntegerPoint, q: IntegerPoint): boolean {
  return (p[0] - origin[0]) * (q[0] - origin[0]) + (p[1] - origin[1]) * (q[1] - origin[1]) > 0
}

function inBox({ start, end }: Segment, point: IntegerPoint): boolean {
  return (
    Math.min(start[0], end[0]) <= point[0] &&
    point[0] <= Math.max(start[0], end[0]) &&
    Math.min(start[1], end[1]) <= point[1] &&
    point[1] <= Math.max(start[1], end[1])
  )
}

/**
 * Segments that would change what lies on which side: between the segment and the points it leaves out lies the beginning of
 * an arc. So an island would be left on dry land, or an exclave outside its municipality, though nothing crosses.
 */
export function findSwallowed(arcs: readonly DetailedArc[], segments: readonly Segment[]): Segment[] {
  const nodes = segments.filter(({ from }) => from === 0).map(({ start }) => start)
  return segments.filter(({ arc, from, to }) => {
    if (to - from < 2) return false
    const between = arcs[arc]?.points.slice(from, to + 1) ?? []
    const [west = 0, east = 0] = extent(between, ([x]) => x)
    const [south = 0, north = 0] = extent(between, ([, y]) => y)
    return nodes.some((node) => node[0] > west && node[0] < east && node[1] > south && node[1] < north && encloses(between, node))
  })
}

function encloses(ring: readonly IntegerPoint[], [x, y]: IntegerPoint): boolean {
  let inside = false
  let previous = ring.at(-1)
  for (const point of ring) {
    const [ax, ay] = point
    const [bx, by] = previous ?? point
    if (ax === x && ay === y) return false
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    previous = point
  }
  return inside
}
