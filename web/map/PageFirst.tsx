import { useEffect, useState, type RefObject } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './RegionMap.module.css'

/** How long the line about it stands, in ms. */
const readingTime = 2_500

/** In another site's page the wheel and one finger scroll that page. With Ctrl or ⌘, or two fingers, they move the map; a line says so when it is tried. */
export function PageFirst({ map }: { readonly map: RefObject<HTMLElement | null> }) {
  const { t } = useTexts('map')
  const [tried, setTried] = useState<'wheel' | 'finger' | null>(null)
  useEffect(() => {
    const element = map.current
    if (!element) return
    let reading: ReturnType<typeof setTimeout> | undefined
    const tell = (what: 'wheel' | 'finger') => {
      setTried(what)
      clearTimeout(reading)
      reading = setTimeout(() => setTried(null), readingTime)
    }
    // On their way down to what draws the map, which so never hears of them; the browser does with them what it does on any page.
    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return
      event.stopPropagation()
      tell('wheel')
    }
    const touch = (event: TouchEvent) => {
      if (event.touches.length === 1) event.stopPropagation()
    }
    // The browser takes the finger for one that scrolls.
    const taken = (event: PointerEvent) => {
      if (event.pointerType === 'touch') tell('finger')
    }
    const way = { capture: true, passive: true } as const
    element.addEventListener('wheel', wheel, way)
    element.addEventListener('touchstart', touch, way)
    element.addEventListener('touchmove', touch, way)
    element.addEventListener('pointercancel', taken, way)
    return () => {
      clearTimeout(reading)
      element.removeEventListener('wheel', wheel, way)
      element.removeEventListener('touchstart', touch, way)
      element.removeEventListener('touchmove', touch, way)
      element.removeEventListener('pointercancel', taken, way)
    }
  }, [map])
  return (
    tried !== null && (
      <p className={styles.hint} aria-hidden="true">
        {t(`pageFirst.${tried}`)}
      </p>
    )
  )
}
