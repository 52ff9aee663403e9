import type { DetailedArc, IntegerPoint } from './detailedTopology.ts'
import type { Segment } from './findConflicts.ts'

/**
 * Segments that would change what lies on which side: between the segment and the points it leaves out lies the beginning of
 * an arc. So an island would be left on dry land, or an exclave outside its municipality, though nothing crosses.
 */
export function findSwallowed(arcs: readonly DetailedArc[], segments: readonly Segment[]): Segment[] {
  const nodes = segments.filter(({ from }) => from === 0).map(({ start }) => start)
  return segments.filter(({ arc, from, to }) => {
    if (to - from < 2) return false
    const between = arcs[arc]?.points.slice(from, to + 1) ?? []
    const [west, south, east, north] = boxOf(between)
    return nodes.some((node) => node[0] > west && node[0] < east && node[1] > south && node[1] < north && encloses(between, node))
  })
}

function boxOf(points: readonly IntegerPoint[]): [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
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
