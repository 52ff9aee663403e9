import { useSyncExternalStore } from 'react'

export type Screen = 'phone' | 'tablet' | 'desktop'

// The same widths as in ui/tokens.css.
const isTablet = '(min-width: 768px)'
const isDesktop = '(min-width: 1024px)'

const watch = (listener: () => void) => {
  const [tablet, desktop] = [matchMedia(isTablet), matchMedia(isDesktop)]
  tablet.addEventListener('change', listener)
  desktop.addEventListener('change', listener)
  return () => {
    tablet.removeEventListener('change', listener)
    desktop.removeEventListener('change', listener)
  }
}

/** Which of the three layouts the window has room for right now. */
export const screenNow = (): Screen =>
  matchMedia(isDesktop).matches ? 'desktop' : matchMedia(isTablet).matches ? 'tablet' : 'phone'

/** The same, followed as the window changes. */
export const useScreen = (): Screen => useSyncExternalStore(watch, screenNow, () => 'desktop')
