import type { View } from '../../api/domain/address/address.ts'
import { part } from '../ui/part.tsx'

export const RegionMap = part('map/RegionMap.tsx', () => import('../map/RegionMap.tsx').then((module) => module.RegionMap))
export const MunicipalityPanel = part('municipality/MunicipalityPanel.tsx', () =>
  import('../municipality/MunicipalityPanel.tsx').then((module) => module.MunicipalityPanel),
)
export const CentrePanel = part('centre/CentrePanel.tsx', () =>
  import('../centre/CentrePanel.tsx').then((module) => module.CentrePanel),
)
export const CompareView = part('routes/CompareView.tsx', () => import('./CompareView.tsx').then((module) => module.CompareView))
export const CompareBar = part('compare/CompareBar.tsx', () =>
  import('../compare/CompareBar.tsx').then((module) => module.CompareBar),
)
export const SelectionCard = part('selection/SelectionCard.tsx', () =>
  import('../selection/SelectionCard.tsx').then((module) => module.SelectionCard),
)
export const CrossView = part('routes/CrossView.tsx', () => import('./CrossView.tsx').then((module) => module.CrossView))
export const TableView = part('routes/TableView.tsx', () => import('./TableView.tsx').then((module) => module.TableView))
export const ReportView = part('routes/ReportView.tsx', () => import('./ReportView.tsx').then((module) => module.ReportView))
export const AboutView = part('routes/AboutView.tsx', () => import('./AboutView.tsx').then((module) => module.AboutView))
export const TakeAlongDialog = part('takeAlong/TakeAlongDialog.tsx', () =>
  import('../takeAlong/TakeAlongDialog.tsx').then((module) => module.TakeAlongDialog),
)

/** The parts that each view is drawn with. */
const drawnWith: Readonly<Record<View['name'], readonly { readonly load: () => Promise<unknown> }[]>> = {
  map: [],
  municipality: [MunicipalityPanel],
  centre: [CentrePanel],
  compare: [CompareView],
  cross: [CrossView],
  table: [TableView],
  report: [ReportView],
  about: [AboutView],
}

/** All that a page can be drawn with before it is alive. */
export const loadAllViews = (): Promise<unknown> =>
  Promise.all([...Object.values(drawnWith).flat(), CompareBar, SelectionCard].map(({ load }) => load()))

const hasMap = (name: View['name']): boolean => name === 'map' || name === 'municipality' || name === 'centre'

/** Begins fetching what a view will need, before it is drawn. Failing is no harm: it is fetched again when drawn. */
export function fetchAhead(name: View['name']): void {
  const loads = hasMap(name) ? [RegionMap, ...drawnWith[name]] : drawnWith[name]
  for (const { load } of loads) void load().catch(() => undefined)
}
