import { quantize } from 'topojson-client'
import { presimplify, type Triangle } from 'topojson-simplify'
import type { Objects, Topology, Transform } from 'topojson-specification'

export type IntegerPoint = readonly [number, number]

/** An arc at full detail on the quantization grid, each point with its weight: how much its going would change (km²). */
export interface DetailedArc {
  readonly points: readonly IntegerPoint[]
  readonly weights: readonly number[]
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
