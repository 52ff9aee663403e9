import { lazy } from 'react'
import { untilLoaded } from '../ui/untilLoaded.ts'

const loadRegionMap = () => import('../map/RegionMap.tsx')
const loadMunicipality = () => import('../municipality/MunicipalityPanel.tsx')
const loadCentre = () => import('../centre/CentrePanel.tsx')
const loadCompare = () => import('./CompareView.tsx')
const loadCompareBar = () => import('../compare/CompareBar.tsx')
const loadSelection = () => import('../selection/SelectionCard.tsx')
const loadCross = () => import('./CrossView.tsx')
const loadTable = () => import('./TableView.tsx')
const loadReport = () => import('./ReportView.tsx')
const loadTakeAlong = () => import('../takeAlong/TakeAlongDialog.tsx')
const loadAbout = () => import('./AboutView.tsx')

/** Parts of the program that have files of their own, fetched when first shown. */
export const RegionMap = lazy(untilLoaded(() => loadRegionMap().then((module) => ({ default: module.RegionMap }))))
export const MunicipalityPanel = lazy(
  untilLoaded(() => loadMunicipality().then((module) => ({ default: module.MunicipalityPanel }))),
)
export const CentrePanel = lazy(untilLoaded(() => loadCentre().then((module) => ({ default: module.CentrePanel }))))
export const CompareView = lazy(untilLoaded(() => loadCompare().then((module) => ({ default: module.CompareView }))))
export const CompareBar = lazy(untilLoaded(() => loadCompareBar().then((module) => ({ default: module.CompareBar }))))
export const SelectionCard = lazy(untilLoaded(() => loadSelection().then((module) => ({ default: module.SelectionCard }))))
export const CrossView = lazy(untilLoaded(() => loadCross().then((module) => ({ default: module.CrossView }))))
export const TableView = lazy(untilLoaded(() => loadTable().then((module) => ({ default: module.TableView }))))
export const ReportView = lazy(untilLoaded(() => loadReport().then((module) => ({ default: module.ReportView }))))
export const AboutView = lazy(untilLoaded(() => loadAbout().then((module) => ({ default: module.AboutView }))))
export const TakeAlongDialog = lazy(untilLoaded(() => loadTakeAlong().then((module) => ({ default: module.TakeAlongDialog }))))

/** The views that are a page of their own, by path. */
const pages: Readonly<Record<string, () => Promise<unknown>>> = {
  '/jamfor': loadCompare,
  '/korsa': loadCross,
  '/tabell': loadTable,
  '/rapporten': loadReport,
  '/om': loadAbout,
}

/** Begins fetching what a view will need, before it is drawn. Failing is no harm: it is fetched again when drawn. */
export function fetchAhead(path: string): void {
  const page = pages[path]
  const loads =
    page !== undefined
      ? [page]
      : [
          loadRegionMap,
          ...(path.startsWith('/kommun/') ? [loadMunicipality] : []),
          ...(path.startsWith('/larcentrum/') ? [loadCentre] : []),
        ]
  for (const load of loads) void load().catch(() => undefined)
}
