import type { Feature, Geometry } from 'geojson'
import type { ExpressionFilterSpecification } from 'maplibre-gl'
import { feature, mesh } from 'topojson-client'
import type { Backdrop } from '../../../api/domain/map/geography.ts'
import type { Region } from '../../../api/domain/map/region.ts'

/** What a border parts: two counties outside the region, two municipalities, two counties of the region. */
export const borderKinds = ['neighbours', 'municipalities', 'counties'] as const
export type BorderKind = (typeof borderKinds)[number]

/** What a feature of the ground is, and so which layer draws it. */
export type GroundKind = 'land' | 'municipality' | 'water' | BorderKind

/** Picks a layer's own out of the ground. */
export const ofKind = (...kinds: readonly GroundKind[]): ExpressionFilterSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
]

const ground = (kind: GroundKind, geometry: Geometry, code?: string): Feature => ({
  type: 'Feature',
  geometry,
  properties: code === undefined ? { kind } : { kind, code },
})

const partsOf = (kind: GroundKind, backdrop: Backdrop, parts: readonly (keyof Backdrop['objects'])[]): Feature[] =>
  parts.flatMap((part) => feature(backdrop, backdrop.objects[part]).features.map(({ geometry }) => ground(kind, geometry)))

/** All that lies still: land, municipalities (by `code`), the three kinds of borders, lakes and sea. Each says in `kind` what it is. */
export function groundFeatures({ polygons, municipalityBorders, countyBorders }: Region, backdrop: Backdrop | null): Feature[] {
  const municipalities = [
    ...polygons.features.map(({ geometry, properties: { code } }) => ground('municipality', geometry, code)),
    ground('municipalities', municipalityBorders),
    ground('counties', countyBorders),
  ]
  if (backdrop === null) return municipalities
  const around = mesh(backdrop, backdrop.objects.counties, (one, other) => one !== other)
  return [
    ...partsOf('land', backdrop, ['land', 'counties']),
    ...municipalities,
    ground('neighbours', around),
    ...partsOf('water', backdrop, ['lakes', 'sea']),
  ]
}
