import { useState } from 'react'

/** The last value there was: what was fetched stays on the screen when what comes after it can't be had. */
export function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}
