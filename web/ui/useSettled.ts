import { startTransition, useEffect, useState } from 'react'

let settled = false

/** The longest wait for a moment with nothing to do, in ms. */
const longest = 1_000

const whenIdle = (begin: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(begin, 50)
    return () => clearTimeout(timer)
  }
  const id = requestIdleCallback(begin, { timeout: longest })
  return () => cancelIdleCallback(id)
}

/**
 * Whether the page that came is alive and has nothing left to do: then what is large, and no part of the page that the server drew, may
 * begin. False while the page is drawn the first time, as on the server; from then on always true.
 */
export function useSettled(): boolean {
  const [now, setNow] = useState(settled)
  useEffect(() => {
    if (now) return
    return whenIdle(() => {
      settled = true
      startTransition(() => setNow(true))
    })
  }, [now])
  return now
}
