import type { Objects, Topology } from 'topojson-specification'
import { isWithin, type Box, type Point } from './frame.ts'

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
export function placeTopology<T extends Objects>(
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
