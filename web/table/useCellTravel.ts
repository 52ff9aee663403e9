import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { cellTravel } from './cellTravel.ts'

/** What takes the focus for a cell: the one control in it, else the cell. */
const targetOf = (cell: Element | undefined): HTMLElement | null => {
  const target = cell?.querySelector('a, button, input') ?? cell
  return target instanceof HTMLElement ? target : null
}

/** Keys that move within a text being typed rather than between cells. */
const withinText = ['ArrowLeft', 'ArrowRight', 'Home', 'End']

/**
 * Makes a table one stop for Tab, travelled with the arrow keys. Every cell, or the control in it, must be drawn with `tabIndex={-1}`;
 * the one last reached is the stop.
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
