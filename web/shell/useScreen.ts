import { useSyncExternalStore } from 'react'

export type Screen = 'phone' | 'tablet' | 'desktop'

// The same widths as in ui/tokens.css.
const tablet = matchMedia('(min-width: 768px)')
const desktop = matchMedia('(min-width: 1024px)')

const watch = (listener: () => void) => {
  tablet.addEventListener('change', listener)
  desktop.addEventListener('change', listener)
  return () => {
    tablet.removeEventListener('change', listener)
    desktop.removeEventListener('change', listener)
  }
}

/** Which of the three layouts the window has room for right now. */
export const screenNow = (): Screen => (desktop.matches ? 'desktop' : tablet.matches ? 'tablet' : 'phone')

/** The same, followed as the window changes. */
export const useScreen = (): Screen => useSyncExternalStore(watch, screenNow)
