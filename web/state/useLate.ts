import { startTransition, useEffect, useState } from 'react'

/** From a choice until the map shows it: one frame draws it, two bring it to the screen. */
const frames = 3

/** What is held down would slip away from under the pointer, were it laid out anew before it is let go; a press forgotten is not waited for. */
const longestPress = 240
const isPressed = () => document.querySelector('a:active') !== null

/** A value as it was until the map has had the time to draw what it calls for; the computer's cores are then its alone. */
export function useLate<Value>(value: Value): Value {
  const [late, setLate] = useState(() => value)
  useEffect(() => {
    let left = frames
    let frame = requestAnimationFrame(function wait() {
      left -= 1
      if (left > 0 || (left > -longestPress && isPressed())) frame = requestAnimationFrame(wait)
      else startTransition(() => setLate(() => value))
    })
    return () => cancelAnimationFrame(frame)
  }, [value])
  return late
}
