import { memo } from 'react'
import { CountyFilter } from '../indicator/CountyFilter.tsx'
import { IndicatorList } from '../indicator/IndicatorList.tsx'
import { Shape } from '../ui/Shape.tsx'
import type { MapData } from './useMapData.ts'

/** What the map can show and of which area: some thirty links, drawn anew only with other data. */
export const Questions = memo(function Questions({ data }: { readonly data: MapData }) {
  const { address, wanted, indicators, indicator, counties, error } = data
  return (
    <>
      {counties !== undefined && (
        <div className="column-county">
          <CountyFilter counties={counties} county={address.county} />
        </div>
      )}
      {indicators !== undefined && wanted !== undefined ? (
        <IndicatorList indicators={indicators} shown={wanted} details={indicator?.id === wanted ? indicator : undefined} />
      ) : (
        error === null && <Shape lines={14} />
      )}
    </>
  )
})
