import { Suspense, useEffect, useState, type ComponentProps } from 'react'
import { optionShown } from '../../../api/domain/legend/classKey.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { extentOf, letFirstMapGo } from '../../map/regionMapProps.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useTheme } from '../../parts/shell/theme.ts'
import type { MapData } from '../../parts/useMapData.ts'
import { breakpoints } from '../../ui/breakpoints.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import styles from './mapPane.module.css'
import { PlaceTooltip, RegionMap } from './parts.ts'
import { useFirstMap } from './useFirstMap.ts'
import { useMapProgram } from './useMapProgram.ts'

interface Props extends Pick<
  ComponentProps<typeof RegionMap>,
  'among' | 'hovered' | 'raised' | 'onHover' | 'onSelect' | 'instructions' | 'framed'
> {
  readonly data: MapData
  /** The live map stands drawn. */
  readonly onReady?: () => void
}

/** The map of what the address shows, once its program and all that it is drawn from is here. */
export function LiveMap({ data, onReady, ...pointing }: Props) {
  const language = useLanguage()
  const theme = useTheme()
  const { go, href } = useAddress()
  const live = useMapProgram()
  const isPhone = useMedia(breakpoints.phone)
  const [drawn, setDrawn] = useState(false)
  const shown = href({ section: null })
  const [first] = useState(shown)
  useEffect(() => {
    if (drawn) letFirstMapGo(first, shown)
  }, [drawn, first, shown])
  const { pointed, area, pointer } = useFirstMap(!drawn, pointing.onSelect, pointing.onHover)
  const { boundaries, counties, indicator, centres } = data
  const { view, compared, form, pinned, ...address } = data.address
  if (boundaries === undefined || counties === undefined || indicator === undefined) return null
  const chosenOption = optionShown(indicator, address.option)
  const county = counties.counties.find(({ code }) => code === address.county)
  // On a phone a municipality is seen within its county, once what the page came with stands.
  const near =
    isPhone && drawn && view.name === 'municipality'
      ? counties.counties.find(({ code }) => view.code.startsWith(code))
      : undefined
  const centre = view.name === 'centre' ? centres?.find(({ id }) => id === view.id) : undefined
  const place = data.places.find(({ code }) => code === pointed)
  return (
    <ErrorBoundary frame={(failure) => <div className={styles.failure}>{failure}</div>}>
      <Suspense>
        {place !== undefined && <PlaceTooltip {...{ place, area, pointer, indicator, chosenOption, language }} anchor={null} />}
      </Suspense>
      <Suspense>
        {live && (
          <RegionMap
            {...{ boundaries, indicator, pinned, language, theme, form, chosenOption, ...pointing }}
            hovered={pointed === null ? pointing.hovered : null}
            county={county?.code ?? null}
            extent={address.section ?? extentOf(county ?? near ?? counties.region)}
            onSection={(section) => go({ section }, { replace: true })}
            regionExtent={extentOf(counties.region)}
            selected={view.name === 'municipality' ? view.code : null}
            highlighted={centre?.municipalities.map(({ code }) => code) ?? []}
            gathered={compared}
            onReady={() => {
              setDrawn(true)
              onReady?.()
            }}
          />
        )}
      </Suspense>
    </ErrorBoundary>
  )
}
