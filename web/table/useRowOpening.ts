import type { KeyboardEvent, MouseEvent } from 'react'
import { useAddress } from '../address/useAddress.ts'

/** The code of the municipality in whose row something is; null outside the rows, or on a control of its own. */
function rowOf(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest('a, button, input') !== null) return null
  return target.closest('tr[data-code]')?.getAttribute('data-code') ?? null
}

/** Opens a municipality's panel by a click anywhere in its row, or Enter in a cell of it. Marking text in a cell is no click. */
export function useRowOpening() {
  const { go } = useAddress()
  const open = (code: string | null) => {
    if (code !== null) go({ view: { name: 'municipality', code } })
  }
  return {
    onClick: ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      const isMarking = getSelection()?.isCollapsed === false
      if (!isMarking && !ctrlKey && !metaKey && !shiftKey) open(rowOf(target))
    },
    onEnter: ({ key, target }: KeyboardEvent) => {
      if (key === 'Enter') open(rowOf(target))
    },
  }
}
