import type { Centre } from './centre.ts'
import type { County, Municipality } from './municipality.ts'
import type { Backdrop } from './readBackdrop.ts'
import type { Boundaries } from './readBoundaries.ts'
import type { CentreNote } from './readCentreNotes.ts'
import type { Extent } from './readPlaces.ts'

/** All that is known of places before any study is read. */
export interface Geography {
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
