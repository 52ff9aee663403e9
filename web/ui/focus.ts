import { createContext, use, useLayoutEffect, useRef } from 'react'

/** When a panel opens, remembers where the focus was; when it closes, takes it back there, or to the map if that is gone. */
export function useFocusReturn(open: boolean): void {
  const from = useRef<Element | null>(null)
  const wasOpen = useRef(open)
  useLayoutEffect(() => {
    if (open === wasOpen.current) return
    wasOpen.current = open
    if (open) {
      from.current = document.activeElement
      return
    }
    const back = from.current
    const focused = document.activeElement
    // Someone who has gone on elsewhere is left there.
    if (focused !== null && focused !== document.body && focused.closest('#place') === null) return
    const target =
      back instanceof HTMLElement && back !== document.body && back.checkVisibility()
        ? back
        : document.querySelector<HTMLElement>('[data-map], #content')
    target?.focus({ preventScroll: true })
  }, [open])
}

/** The heading of a page one has gone to takes the focus; that of a page just loaded does not. */
export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = use(MovedContext)
  const taken = useRef(false)
  // With the page itself: later it would take the focus from who has gone on by then. And once, also where a page is hidden and comes back.
  useLayoutEffect(() => {
    if (moved && !taken.current) heading.current?.focus()
    taken.current = true
  }, [moved])
  return heading
}

/** Whether the visitor has made a choice since the page was loaded. Until then nothing takes the focus. */
export const MovedContext = createContext(false)
