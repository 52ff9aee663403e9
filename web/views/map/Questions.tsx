import { memo } from 'react'
import { useLate } from '../../state/useLate.ts'
import { CountyFilter } from '../../parts/indicator/CountyFilter.tsx'
import { IndicatorList } from '../../parts/indicator/IndicatorList.tsx'
import { Shape } from '../../ui/Shape.tsx'
import type { MapData } from '../../parts/useMapData.ts'

/** What the questions are drawn from, nothing more: they are not to be drawn anew when one points at the map. */
interface Props extends Pick<MapData, 'wanted' | 'indicators' | 'indicator' | 'counties'> {
  readonly county: string | null
  readonly failed: boolean
}

/** What the map can show and of which area: some thirty links, drawn when the map has been. */
export const Questions = memo(function Questions(props: Props) {
  const { county, wanted, indicators, indicator, counties, failed } = useLate(props)
  return (
    <>
      {counties !== undefined && (
        <div className="beside-county">
          <CountyFilter counties={counties} county={county} />
        </div>
      )}
      {indicators !== undefined && wanted !== undefined ? (
        <IndicatorList indicators={indicators} shown={wanted} details={indicator?.id === wanted ? indicator : undefined} />
      ) : (
        !failed && <Shape lines={14} />
      )}
    </>
  )
})
