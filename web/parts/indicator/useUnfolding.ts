import { use, useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type MouseEvent } from 'react'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { MovedContext } from '../../ui/focus.ts'

/** What scrolls the list. */
const scrollerOf = (part: Element): Element | null => part.closest('#questions')

/** Where a row stood. */
interface Kept {
  readonly row: Element
  readonly top: number
}

const placeOf = (row: Element): Kept => ({ row, top: row.getBoundingClientRect().top })

/** Scrolls the list so that a row stands where it stood. */
const putBack = ({ row, top }: Kept): void => scrollerOf(row)?.scrollBy(0, placeOf(row).top - top)

/** How long the pointer has to lie still before rows are moved, in ms: less is on its way to a row that is to be there when it comes. */
const rest = 300

/** Acts when the pointer has come to rest, or at once when it has left the list. */
function whenPointerRests(list: Element, act: () => void): () => void {
  let timer = setTimeout(act, rest)
  const stir = ({ target }: PointerEvent) => {
    clearTimeout(timer)
    timer = setTimeout(act, target instanceof Node && list.contains(target) ? rest : 0)
  }
  const kinds = ['pointermove', 'pointerdown', 'pointerup'] as const
  for (const kind of kinds) addEventListener(kind, stir)
  return () => {
    clearTimeout(timer)
    for (const kind of kinds) removeEventListener(kind, stir)
  }
}

/**
 * Which row of a list is unfolded: the one shown, once what it unfolds is here. After a press in the list it waits until the pointer rests,
 * and then moves the rows round the one that is pointed at, or the next press would hit another row than was aimed at. `press` is to be
 * called when a row is pressed.
 */
export function useUnfolding(shown: string, details: IndicatorReply | undefined) {
  const list = useRef<HTMLElement>(null)
  const wanted = details?.id === shown ? details : null
  const [unfolded, setUnfolded] = useState(wanted)
  const pressed = useRef<(Kept & { readonly id: string; readonly byPointer: boolean }) | null>(null)
  const kept = useRef<Kept | null>(null)
  useLayoutEffect(() => {
    if (pressed.current?.id === shown) putBack(pressed.current)
    else pressed.current = null
  }, [shown])
  useEffect(() => {
    if (list.current === null || wanted === null || wanted === unfolded) return undefined
    const unfold = () => {
      const pointedAt = pressed.current?.byPointer === true ? list.current?.querySelector('li:hover') : null
      const row = pointedAt ?? pressed.current?.row
      kept.current = row === undefined ? null : placeOf(row)
      setUnfolded(wanted)
    }
    if (pressed.current?.byPointer === true && unfolded?.id !== wanted.id) return whenPointerRests(list.current, unfold)
    unfold()
    return undefined
  }, [wanted, unfolded])
  useLayoutEffect(() => {
    if (kept.current !== null) putBack(kept.current)
    kept.current = null
  }, [unfolded])
  const press = (id: string, { currentTarget, detail }: MouseEvent) => {
    pressed.current = { ...placeOf(currentTarget), id, byPointer: detail > 0 }
  }
  return { list, unfolded, press, isPressed: () => pressed.current?.id === shown }
}

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
 * Keeps a row of the list in sight when it becomes the one shown: whole with what it unfolds when the page is loaded, and no more than its
 * heading after a choice elsewhere. One pressed in the list is in sight.
 */
export function useInSight(shown: boolean, open: boolean, isPressed: () => boolean) {
  const row = useRef<HTMLLIElement>(null)
  const moved = use(MovedContext)
  const bring = useEffectEvent(() => {
    const part = moved ? row.current?.firstElementChild : row.current
    if (part && !isPressed()) bringIntoSight(part)
  })
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
  return row
}
