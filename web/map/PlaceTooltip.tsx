import type { ScreenPoint } from './surface.ts'
import { useLayoutEffect, useRef, type RefObject } from 'react'
import styles from './PlaceTooltip.module.css'
import { useTexts } from '../i18n/useTexts.ts'
import { Swatch } from '../charts/Swatch.tsx'
import { fillOf, classKeyOf, optionShown } from '../../api/domain/legend/classKey.ts'
import { valueLabel } from '../../api/domain/words/valueLabel.ts'
import type { RegionMapProps } from './regionMapProps.ts'
import type { Place } from '../../api/domain/map/region.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const gap = 14

/** Upper left corner of a tooltip: above and to the right of what it speaks of, turned where it would leave the area. */
export function placeTooltip(at: ScreenPoint, size: Size, area: Size): ScreenPoint {
  const right = at.x + gap
  const above = at.y - gap - size.height
  const x = right + size.width <= area.width ? right : at.x - gap - size.width
  const y = above >= 0 ? above : at.y + gap
  return {
    x: Math.max(0, Math.min(x, area.width - size.width)),
    y: Math.max(0, Math.min(y, area.height - size.height)),
  }
}

interface Props extends Pick<RegionMapProps, 'indicator' | 'chosenOption' | 'language'> {
  readonly place: Pick<Place, 'code' | 'name' | 'county'>
  /** What the tooltip lies within. */
  readonly area: RefObject<HTMLElement | null>
  /** Where the pointer is; followed when there is no `anchor`. */
  readonly pointer: RefObject<ScreenPoint>
  /** Where to stand when it is not the pointer that points. */
  readonly anchor: ScreenPoint | null
}

/**
 * The tooltip of a municipality: its class with the sign the map draws it by, or why it has none, and what kind of data that is.
 * Screen readers hear the same from the live region.
 */
export function PlaceTooltip({ place, area, pointer, anchor, indicator, chosenOption, language }: Props) {
  const { t } = useTexts(['indicator', 'map'])
  const tooltip = useRef<HTMLDivElement>(null)
  // The pointer moves more often than anything is said anew, so the tooltip is moved without React.
  useLayoutEffect(() => {
    const [within, element] = [area.current, tooltip.current]
    if (!within || !element) return
    const stand = () => {
      const size = { width: element.offsetWidth, height: element.offsetHeight }
      const { x, y } = placeTooltip(anchor ?? pointer.current, size, { width: within.clientWidth, height: within.clientHeight })
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
    }
    stand()
    if (anchor) return
    within.addEventListener('pointermove', stand)
    return () => within.removeEventListener('pointermove', stand)
  })
  const value = indicator.values.find(({ code }) => code === place.code)
  const option = optionShown(indicator, chosenOption)
  return (
    <div ref={tooltip} className={styles.tooltip} aria-hidden="true" data-map-tooltip="">
      <strong className={styles.name} translate="no">
        {place.name || t('map:nameless')}
      </strong>
      <span className="soft" translate="no">
        {place.county.name}
      </span>
      <span className={styles.value}>
        <Swatch fill={fillOf(indicator, classKeyOf(indicator, value, option))} />
        {valueLabel(indicator, value, option, language, t)}
      </span>
      <span className={`soft ${styles.provenance}`} data-provenance={indicator.provenance}>
        {t(`provenance.${indicator.provenance}.name`)}
      </span>
    </div>
  )
}
