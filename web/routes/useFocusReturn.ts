import { useLayoutEffect, useRef } from 'react'

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
    if (focused !== null && focused !== document.body && focused.closest('.panel') === null) return
    const target =
      back instanceof HTMLElement && back !== document.body && back.checkVisibility()
        ? back
        : document.querySelector<HTMLElement>('[data-map], #content')
    target?.focus({ preventScroll: true })
  }, [open])
}
