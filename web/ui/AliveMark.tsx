import { useEffect } from 'react'

/** Marks the page as alive: until then its buttons are drawn and do nothing yet. */
export function AliveMark() {
  useEffect(() => {
    document.documentElement.dataset['alive'] = ''
  }, [])
  return null
}
