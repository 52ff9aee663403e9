import { useEffect } from 'react'

/**
 * Follows the address's fragment where the browser has not: the page was drawn after it was read, the router changed it (which makes
 * no `:target`), or what it names is folded and the browser does not unfold. Going to the same fragment makes no step in the history.
 */
export function useFragment(): void {
  useEffect(() => {
    const follow = () => {
      const named = document.getElementById(location.hash.slice(1))
      if (named === null || (named.matches(':target') && named.checkVisibility())) return
      for (const fold of document.querySelectorAll('details')) if (fold.contains(named)) fold.open = true
      location.replace(location.hash)
    }
    follow()
    // The router tells of its own changes by the names of what makes them.
    const events = ['hashchange', 'pushState', 'replaceState']
    for (const event of events) addEventListener(event, follow)
    return () => {
      for (const event of events) removeEventListener(event, follow)
    }
  }, [])
}
