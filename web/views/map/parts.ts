import { part } from '../../ui/part.tsx'

export const RegionMap = part('map/RegionMap.tsx', () =>
  import('../../map/RegionMap.tsx').then(async (module) => {
    await module.fetchWorker()
    return module.RegionMap
  }),
)
export const PlaceTooltip = part('map/PlaceTooltip.tsx', () =>
  import('../../map/PlaceTooltip.tsx').then((module) => module.PlaceTooltip),
)
export const MunicipalityPanel = part('views/municipality/MunicipalityPanel.tsx', () =>
  import('../municipality/MunicipalityPanel.tsx').then((module) => module.MunicipalityPanel),
)
export const CentrePanel = part('views/municipality/CentrePanel.tsx', () =>
  import('../municipality/CentrePanel.tsx').then((module) => module.CentrePanel),
)
export const CompareBar = part('views/compare/CompareBar.tsx', () =>
  import('../compare/CompareBar.tsx').then((module) => module.CompareBar),
)
export const FilterCard = part('parts/filter/FilterCard.tsx', () =>
  import('../../parts/filter/FilterCard.tsx').then((module) => module.FilterCard),
)
