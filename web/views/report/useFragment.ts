import { useEffect } from 'react'

/**
 * Follows the address's fragment once what it names is drawn, where the server did not draw the page: `:target` and scrolling know
 * what was there at first alone. Going to the same fragment makes no step in the history.
 */
export function useFragment(): void {
  useEffect(() => {
    if (location.hash !== '' && document.querySelector(':target') === null) location.replace(location.hash)
  }, [])
}
