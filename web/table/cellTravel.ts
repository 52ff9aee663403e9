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
