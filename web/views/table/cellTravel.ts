import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { useAddress } from '../../state/useAddress.ts'

export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** How many rows PageUp and PageDown go. */
const page = 10

/**
 * Where a key leads in a grid (WAI-ARIA APG, data grid): arrows a cell, Home and End along the row, with Ctrl to the grid's corners,
 * Page keys ten rows. null for a key that leads nowhere.
 *
 * @param size rows and columns of the grid
 */
export function cellTravel(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: CellPlace,
  size: { readonly rows: number; readonly columns: number },
): CellPlace | null {
  const within = (to: CellPlace): CellPlace => ({
    row: Math.min(Math.max(to.row, 0), size.rows - 1),
    column: Math.min(Math.max(to.column, 0), size.columns - 1),
  })
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column })
    case 'ArrowDown':
      return within({ row: row + 1, column })
    case 'ArrowLeft':
      return within({ row, column: column - 1 })
    case 'ArrowRight':
      return within({ row, column: column + 1 })
    case 'PageUp':
      return within({ row: row - page, column })
    case 'PageDown':
      return within({ row: row + page, column })
    case 'Home':
      return within({ row: ctrlKey ? 0 : row, column: 0 })
    case 'End':
      return within({ row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 })
    default:
      return null
  }
}

/** What takes the focus for a cell: the one control in it, else the cell. That it can is said here: in the markup it would be said a thousand times. */
function targetOf(cell: HTMLTableCellElement | undefined): HTMLElement | undefined {
  const target = cell?.querySelector<HTMLElement>('a, button, input') ?? cell
  if (target !== undefined) target.tabIndex = -1
  return target
}

/** Keys that move within a text being typed rather than between cells. */
const withinText = ['ArrowLeft', 'ArrowRight', 'Home', 'End']

/**
 * Makes a table one stop for Tab, travelled with the arrow keys. Controls in cells must be drawn with `tabIndex={-1}`; the cell last
 * reached is the stop.
 */
export function useCellTravel() {
  const table = useRef<HTMLTableElement>(null)
  // After every drawing: the cell that was the stop may be gone with its row.
  useLayoutEffect(() => {
    if (table.current?.querySelector('[tabindex="0"]') === null) {
      const first = targetOf(table.current.rows[0]?.cells[0])
      if (first) first.tabIndex = 0
    }
  })
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLTableElement>) => {
    if (!(target instanceof HTMLElement) || target === currentTarget) return
    for (const former of currentTarget.querySelectorAll<HTMLElement>('[tabindex="0"]')) former.tabIndex = -1
    target.tabIndex = 0
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = event.target instanceof Element ? event.target.closest('td, th') : null
    const row = cell?.parentElement
    if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return
    if (event.altKey || event.metaKey || event.shiftKey) return
    if (event.target instanceof HTMLInputElement && withinText.includes(event.key)) return
    const { rows } = event.currentTarget
    const to = cellTravel(
      event,
      { row: [...rows].indexOf(row), column: cell.cellIndex },
      { rows: rows.length, columns: row.cells.length },
    )
    if (to === null) return
    event.preventDefault()
    targetOf(rows[to.row]?.cells[to.column])?.focus()
  }
  return { ref: table, onFocus, onKeyDown }
}

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
