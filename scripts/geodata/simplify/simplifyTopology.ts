import type { GeometryObject, Objects, Topology } from 'topojson-specification'
import type { DetailedArc, DetailedTopology } from './detailedTopology.ts'
import { findConflicts, type Segment } from './findConflicts.ts'
import { findSwallowed } from './findSwallowed.ts'

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
