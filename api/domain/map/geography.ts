import type { Localized } from '../study/localized.ts'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** A county. `code` is SCB's two-digit county code, text ("03"); `name` as officially written ("Uppsala län"). */
export interface County {
  readonly code: string
  readonly name: string
}

/** A municipality of the register. Codes are SCB's, text ("0331"). `population` with the year it is of (SCB, 31 December). */
export interface Municipality {
  readonly code: string
  readonly name: string
  readonly county: County
  readonly nuts3: string
  readonly population: { readonly count: number; readonly year: number }
}

/** A county with the codes of its municipalities, in code order. */
export interface CountyArea extends County {
  readonly codes: readonly string[]
}

/** The counties of a register with their municipalities, both in code order. */
export function countyAreas(municipalities: readonly Municipality[]): readonly CountyArea[] {
  const counties = new Map(municipalities.map(({ county }) => [county.code, county]))
  return [...counties.values()]
    .map((county) => ({
      ...county,
      codes: municipalities
        .filter((each) => each.county.code === county.code)
        .map(({ code }) => code)
        .toSorted(),
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** Whether a municipality lies in a county, whose code begins its own (SCB); every one does where no county is asked for. */
export const inCounty = (code: string, county: string | null): boolean => county === null || code.startsWith(county)

/** A learning centre, or the like, as public sources name it. Many-to-many with municipalities. Nothing is verified for 2008. */
export interface Centre {
  /** Slug, lasting ("viadidakt"). */
  readonly id: string
  /** Name in the source; null where the source proves a centre but not its name. */
  readonly name: string | null
  readonly kind: 'learning-centre' | 'education-centre' | 'adult-education-unit' | 'broker-function'
  /** Codes of the municipalities served, in code order. */
  readonly municipalities: readonly string[]
  /** Responsible body (huvudman), null where no source states it. */
  readonly responsibleBody: string | null
  readonly place: string | null
  readonly activity: string
  readonly period: string
  readonly sources: readonly string[]
  readonly verification: 'verified' | 'weak' | 'unverified'
  /** The source check in words, Swedish ("VERIFIERAD (2012); 2008 ej verifierat"). */
  readonly verificationNote: string
}

/** What public sources say of a municipality for which they name no centre. Swedish, as the source check words it. */
export interface CentreNote {
  readonly note: string
  readonly period: string
  readonly sources: readonly string[]
  readonly verificationNote: string
}

/** West, south, east, north, in degrees (WGS 84). */
export type Extent = readonly [west: number, south: number, east: number, north: number]

/** The cell of a municipality in the equal-area tile map; columns from the west, rows from the north, from 0. */
export interface Tile {
  readonly column: number
  readonly row: number
}

/** Municipalities as areas; the `id` of each geometry is the municipality code. */
interface MunicipalityCollection<Properties extends object = object> extends GeometryCollection<Properties> {
  geometries: (Polygon<Properties> | MultiPolygon<Properties>)[]
}

/** A TopoJSON topology of municipalities. */
export type MunicipalityTopology<Properties extends object = object> = Topology<{
  municipalities: MunicipalityCollection<Properties>
}>

/** What each municipality's geometry carries. */
export interface BoundaryProperties {
  readonly code: string
  readonly name: string
  readonly county: County
  readonly population: { readonly count: number; readonly year: number }
  readonly labelPoint: readonly [longitude: number, latitude: number]
  readonly tile: Tile
  /** Codes that it had before; only where there are such. */
  readonly formerCodes?: readonly string[]
}

export type Boundaries = MunicipalityTopology<BoundaryProperties>

/** What lies round the region and over it: land, neighbour counties, lakes, sea, in the order they are painted. */
export type Backdrop = Topology<Record<'land' | 'counties' | 'lakes' | 'sea', GeometryCollection>>

/** All that is known of places before any study is read. */
export interface Geography {
  /** What the municipalities are together. */
  readonly region: Localized
  /** Names that people use for a county besides its own, by its code. */
  readonly countyAliases: Readonly<Record<string, readonly string[]>>
  /** Codes that a municipality had before, by the one it has. */
  readonly formerCodes: Readonly<Record<string, readonly string[]>>
  readonly municipalities: readonly Municipality[]
  readonly counties: readonly County[]
  readonly municipalityByCode: ReadonlyMap<string, Municipality>
  readonly boundaries: Boundaries
  /** Names the boundaries by their content; changes when they do. */
  readonly boundariesHash: string
  /** Codes of each municipality's neighbours. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>
  /** Extent of the land seen: `region` and each county's code. */
  readonly extents: ReadonlyMap<string, Extent>
  readonly backdrop: Backdrop
  readonly centres: readonly Centre[]
  /** What sources say of municipalities for which they name no centre, by code. */
  readonly centreNotes: ReadonlyMap<string, CentreNote>
}

/** The extent of the region, or of a county by its code. */
export function extentOf({ extents }: Pick<Geography, 'extents'>, area: string): Extent {
  const extent = extents.get(area)
  if (!extent) throw new RangeError(`extents.csv has no ${area}`)
  return extent
}
