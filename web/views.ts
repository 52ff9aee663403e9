import type { ComponentType } from 'react'
import { hasMap, type PageName, type ViewName, viewNames } from '../api/domain/address/views.ts'
import { CentrePanel, CompareBar, MunicipalityPanel, RegionMap, FilterCard } from './views/map/parts.ts'
import { part } from './ui/part.tsx'

interface Fetched {
  readonly load: () => Promise<unknown>
}

export interface Page {
  readonly component: ComponentType & Fetched
  /** Where the ways from it lead that do without a wait for what it takes. */
  readonly leadsTo?: ViewName
}

/** The component of each view that is a page of its own; the map is all the others. */
export const pages: Readonly<Record<PageName, Page>> = {
  compare: {
    component: part('views/compare/CompareView.tsx', () =>
      import('./views/compare/CompareView.tsx').then((file) => file.CompareView),
    ),
  },
  cross: {
    component: part('views/cross/CrossView.tsx', () => import('./views/cross/CrossView.tsx').then((file) => file.CrossView)),
  },
  table: {
    component: part('views/table/TableView.tsx', () => import('./views/table/TableView.tsx').then((file) => file.TableView)),
    leadsTo: 'municipality',
  },
  report: {
    component: part('views/report/ReportView.tsx', () => import('./views/report/ReportView.tsx').then((file) => file.ReportView)),
  },
  present: {
    component: part('views/present/PresentView.tsx', () =>
      import('./views/present/PresentView.tsx').then((file) => file.PresentView),
    ),
  },
  own: {
    component: part('views/own/OwnView.tsx', () => import('./views/own/OwnView.tsx').then((file) => file.OwnView)),
  },
  follow: {
    component: part('views/follow/FollowView.tsx', () => import('./views/follow/FollowView.tsx').then((file) => file.FollowView)),
  },
  about: {
    component: part('views/about/AboutView.tsx', () => import('./views/about/AboutView.tsx').then((file) => file.AboutView)),
    leadsTo: 'map',
  },
}

/** What stands at an address that there is not. */
export const MissingView = part('views/missing/MissingView.tsx', () =>
  import('./views/missing/MissingView.tsx').then((file) => file.MissingView),
)

const panels: Partial<Record<ViewName, Fetched>> = { municipality: MunicipalityPanel, centre: CentrePanel }

/** The parts that a view is drawn with, but for the live map. */
function partsOf(name: ViewName): readonly Fetched[] {
  const drawn = name in pages ? pages[name as PageName].component : panels[name]
  return drawn === undefined ? [] : [drawn]
}

/** All that a page can be drawn with before it is alive. */
export const loadAllViews = (): Promise<unknown> =>
  Promise.all([...viewNames.flatMap(partsOf), MissingView, CompareBar, FilterCard].map(({ load }) => load()))

/** Begins fetching what a view will need, before it is drawn. Failing is no harm: it is fetched again when drawn. */
export function fetchAhead(name: ViewName): void {
  for (const { load } of hasMap({ name }) ? [RegionMap, ...partsOf(name)] : partsOf(name)) void load().catch(() => undefined)
}
