import type { Objects, Topology } from 'topojson-specification'
import type { Point } from './frame.ts'
import { simplifyLine } from './simplifyLine.ts'

function decodeArc(arc: readonly (readonly number[])[], transform: Topology['transform']): Point[] {
  if (!transform) return arc.map(([x = 0, y = 0]) => [x, y])
  const [scaleX, scaleY] = transform.scale
  const [left, top] = transform.translate
  let x = 0
  let y = 0
  return arc.map(([dx = 0, dy = 0]) => [(x += dx) * scaleX + left, (y += dy) * scaleY + top])
}

/**
 * A topology whose arcs lie in the picture's plane rather than in degrees, simplified to `tolerance` there. Working on arcs
 * keeps neighbours' common borders identical, and a plane has neither antimeridian nor ring winding to mind.
 */
export function placeTopology<T extends Objects>(
  topology: Topology<T>,
  place: (point: Point) => Point,
  tolerance: number,
): Topology<T> {
  const arcs = topology.arcs.map((arc) => {
    const placed = decodeArc(arc, topology.transform).map(place)
    return simplifyLine(placed, tolerance).map(([x, y]) => [x, y])
  })
  return { type: 'Topology', objects: topology.objects, arcs }
}
