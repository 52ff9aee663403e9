import { startTransition, useEffect, useState } from 'react'

/** From a choice until the map shows it: one frame draws it, two bring it to the screen. */
const frames = 3

/** A value as it was until the map has had the time to draw what it calls for; the computer's cores are then its alone. */
export function useLate<Value>(value: Value): Value {
  const [late, setLate] = useState(() => value)
  useEffect(() => {
    let left = frames
    let frame = requestAnimationFrame(function wait() {
      left -= 1
      if (left > 0) frame = requestAnimationFrame(wait)
      else startTransition(() => setLate(() => value))
    })
    return () => cancelAnimationFrame(frame)
  }, [value])
  return late
}
