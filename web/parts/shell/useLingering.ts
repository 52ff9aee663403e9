import { useEffect, useState } from 'react'

/** As long as the panel takes to slide out, ui/tokens.css's --slow. */
const slide = 240

/**
 * The last thing shown, for a little while after it is gone, so that it can be seen leaving.
 *
 * @param subject what is shown; null is nothing
 */
export function useLingering<Subject>(subject: Subject | null): { readonly shown: Subject | null; readonly leaving: boolean } {
  const [last, setLast] = useState(subject)
  if (subject !== null && subject !== last) setLast(subject)
  useEffect(() => {
    if (subject !== null || last === null) return
    const timer = setTimeout(() => setLast(null), matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : slide)
    return () => clearTimeout(timer)
  }, [subject, last])
  return { shown: subject ?? last, leaving: subject === null && last !== null }
}
