import type { Objects, Topology } from 'topojson-specification'
import { isWithin, type Box, type Point } from './frame.ts'
import { simplifyLine } from './simplifyLine.ts'

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
