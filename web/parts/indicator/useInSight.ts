import { use, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { MovedContext } from '../../ui/focus.ts'

/** What scrolls the list. */
const scrollerOf = (row: Element): Element | null => row.closest('.beside-questions')

/**
 * Scrolls no more than is needed to see an element. By hand: the browser's own scrollIntoView also makes the next Tab begin there, past
 * the skip link and the header.
 */
function bringIntoSight(element: Element): void {
  const list = scrollerOf(element)
  if (list === null) return
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop)
  const padding = parseFloat(getComputedStyle(list).scrollPaddingTop) || 0
  const [frame, { top, bottom }] = [list.getBoundingClientRect(), element.getBoundingClientRect()]
  const above = top - margin - padding - frame.top
  const below = bottom + margin - frame.bottom
  list.scrollBy(0, Math.min(above, Math.max(0, below)))
}

/**
 * Keeps a row of the list in sight when it becomes the one shown: whole with what it opens when the page is loaded; after a choice
 * elsewhere no more than its heading; and where it was pressed itself just there, though the one shown before closes above it. `hold`
 * is to be called when the row is pressed.
 */
export function useInSight(shown: boolean, open: boolean) {
  const row = useRef<HTMLLIElement>(null)
  const heldAt = useRef<number | null>(null)
  const moved = use(MovedContext)
  const topOf = () => row.current?.getBoundingClientRect().top ?? 0
  const bring = useEffectEvent(() => {
    const part = moved ? row.current?.firstElementChild : row.current
    if (part && heldAt.current === null) bringIntoSight(part)
  })
  useLayoutEffect(() => {
    const list = row.current && scrollerOf(row.current)
    if (!shown) heldAt.current = null
    else if (list && heldAt.current !== null) list.scrollBy(0, topOf() - heldAt.current)
  }, [shown, open])
  useEffect(() => {
    if (!shown) return
    // With the next frame: laying out the page at once would hold up the map, which is what the choice was made for.
    const frame = requestAnimationFrame(bring)
    // A drawer or tab that was closed meanwhile is scrolled when it opens.
    let wasClosed = false
    const opening = new ResizeObserver(([list]) => {
      const isClosed = list?.contentRect.height === 0
      if (wasClosed && !isClosed) bring()
      wasClosed = isClosed
    })
    const list = row.current && scrollerOf(row.current)
    if (list) opening.observe(list)
    return () => {
      cancelAnimationFrame(frame)
      opening.disconnect()
    }
  }, [shown, open])
  const hold = () => {
    heldAt.current = topOf()
  }
  return { row, hold }
}
