import { part } from '../ui/part.tsx'

export const RegionMap = part('map/RegionMap.tsx', () => import('../map/RegionMap.tsx').then((module) => module.RegionMap))
export const MunicipalityPanel = part('municipality/MunicipalityPanel.tsx', () =>
  import('../municipality/MunicipalityPanel.tsx').then((module) => module.MunicipalityPanel),
)
export const CentrePanel = part('centre/CentrePanel.tsx', () =>
  import('../centre/CentrePanel.tsx').then((module) => module.CentrePanel),
)
export const CompareBar = part('compare/CompareBar.tsx', () =>
  import('../compare/CompareBar.tsx').then((module) => module.CompareBar),
)
export const SelectionCard = part('selection/SelectionCard.tsx', () =>
  import('../selection/SelectionCard.tsx').then((module) => module.SelectionCard),
)
