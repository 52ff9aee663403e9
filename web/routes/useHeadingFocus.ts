import { use, useEffect, useEffectEvent, useRef } from 'react'
import { MovedContext } from '../ui/moved.ts'

/** The heading of a page one has gone to takes the focus; that of a page just loaded does not. */
export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = use(MovedContext)
  const takeFocus = useEffectEvent(() => {
    if (moved) heading.current?.focus()
  })
  useEffect(() => takeFocus(), [])
  return heading
}
