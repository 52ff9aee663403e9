import type { Settings } from '../config.ts'
import type { Geography } from '../domain/map/geography.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { ClientBuild } from './clientBuild.ts'
import type { Renderer } from './renderer.ts'
import type { MapDrawer } from '../domain/map/drawing.ts'

/** What the routes answer from: everything is read once at start and never changes while the server runs. */
export interface Deps {
  readonly geography: Geography
  /** By study id; a Map keeps the order of the studies' folders. */
  readonly snapshots: ReadonlyMap<string, Snapshot>
  readonly settings: Settings
  /** null while only the API is served (tests, development). */
  readonly client: ClientBuild | null
  /** Draws the pages; null where the client draws them alone. */
  readonly renderer: Renderer | null
  /** Draws the maps of pages and pictures. */
  readonly maps: MapDrawer
}
