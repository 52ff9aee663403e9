import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import type { ScreenPoint } from '../surface.ts'
import styles from './MapTooltip.module.css'
import { placeTooltip } from './placeTooltip.ts'

interface Props {
  /** What the tooltip lies within. */
  readonly area: RefObject<HTMLElement | null>
  /** Where the pointer is; followed when there is no `anchor`. */
  readonly pointer: RefObject<ScreenPoint>
  /** Where to stand when it is not the pointer that points. */
  readonly anchor: ScreenPoint | null
  readonly name: string
  readonly county: string
  readonly swatch: ReactNode
  readonly value: string
  readonly provenance: { readonly kind: Provenance; readonly word: string }
}

/** Says what one points at. Screen readers hear the same from the live region. */
export function MapTooltip({ area, pointer, anchor, name, county, swatch, value, provenance }: Props) {
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
  return (
    <div ref={tooltip} className={styles.tooltip} aria-hidden="true" data-map-tooltip="">
      <strong className={styles.name}>{name}</strong>
      <span className="soft">{county}</span>
      <span className={styles.value}>
        {swatch}
        {value}
      </span>
      <span className={`soft ${styles.provenance}`} data-provenance={provenance.kind}>
        {provenance.word}
      </span>
    </div>
  )
}
