import { useCallback, useSyncExternalStore } from 'react'

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
