import { useLayoutEffect } from 'react'

/** Marks the page while a panel is open, so that ui/tokens.css keeps the map's subject clear of it. */
export function usePanelMark(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return
    document.documentElement.dataset['panel'] = 'open'
    return () => {
      delete document.documentElement.dataset['panel']
    }
  }, [open])
}
