import { useEffect, useState } from 'react'

/** Between the view and what paper needs, in ms: what the reader does first goes before. */
const pause = 1_000

/** Whether the view has stood for a while. */
export function useLater(stands: boolean): boolean {
  const [due, setDue] = useState(false)
  useEffect(() => {
    if (!stands) return
    const wait = setTimeout(() => setDue(true), pause)
    return () => clearTimeout(wait)
  }, [stands])
  return due
}
