import { useLayoutEffect } from 'react'

/**
 * Marks the page as alive: until then its buttons are drawn and do nothing yet. At once, before the effects that fetch what can wait
 * until then.
 */
export function AliveMark() {
  useLayoutEffect(() => {
    document.documentElement.dataset['alive'] = ''
  }, [])
  return null
}
