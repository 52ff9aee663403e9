import { use, useEffect, useEffectEvent, useRef } from 'react'
import { MovedContext } from '../ui/moved.ts'

/**
 * Brings a row into sight within what scrolls it when it becomes the one shown: whole with what it opens when the page is loaded,
 * but after a choice on the screen no more than its heading, so that things stay where the visitor sees them.
 */
export function useInSight(shown: boolean, open: boolean) {
  const row = useRef<HTMLLIElement>(null)
  const moved = use(MovedContext)
  const bring = useEffectEvent(() => {
    const part = moved ? row.current?.firstElementChild : row.current
    part?.scrollIntoView({ block: 'nearest' })
  })
  useEffect(() => {
    if (!shown) return
    // With the next frame: laying out the page at once would hold up the map, which is what the choice was made for.
    const frame = requestAnimationFrame(bring)
    return () => cancelAnimationFrame(frame)
  }, [shown, open])
  return row
}
