import { useEffect } from 'react'

/**
 * Follows the address's fragment anew once the page is drawn: the element that it named in the first HTML has been replaced, and with
 * it what `:target` and the scrolling held on to. Going to the same fragment makes no step in the history.
 */
export function useFragment(): void {
  useEffect(() => {
    if (location.hash !== '') location.replace(location.hash)
  }, [])
}
