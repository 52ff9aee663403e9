import { useCallback, useSyncExternalStore } from 'react'

/** The layouts that the style sheets draw, by the same widths; a desktop is what neither names. */
export const layouts = { phone: '(max-width: 767px)', tablet: '(min-width: 768px) and (max-width: 1023px)' }

/**
 * Whether a media query holds, followed as the window changes. Drawn on the server, and so when the page is made alive, none holds: let
 * attributes follow it, never what is drawn, which is the style sheets' to fit to a width.
 */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    watch,
    () => matchMedia(query).matches,
    () => false,
  )
}
