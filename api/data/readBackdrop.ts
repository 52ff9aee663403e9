import { z } from 'zod'
import { topologyOf } from './readBoundaries.ts'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** What lies round the region and over it: land, neighbour counties, lakes, sea, in the order they are painted. */
export type Backdrop = Topology<Record<'land' | 'counties' | 'lakes' | 'sea', GeometryCollection>>

const collectionSchema = z.looseObject({
  type: z.literal('GeometryCollection'),
  geometries: z.array(z.looseObject({ type: z.string() })),
})
const backdropSchema = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({ land: collectionSchema, counties: collectionSchema, lakes: collectionSchema, sea: collectionSchema }),
})

/** Reads backdrop.topojson. */
export function readBackdrop(json: string, file = 'backdrop.topojson'): Backdrop {
  return topologyOf(json, file, backdropSchema) as unknown as Backdrop
}
