interface Tile {
  readonly column: number
  readonly row: number
}

const keyOf = ({ column, row }: Tile): string => `${column},${row}`

/** SVG path, in squares, round a group of tiles: every side that no other tile of the group shares. */
export function groupOutline(tiles: readonly Tile[]): string {
  const members = new Set(tiles.map(keyOf))
  const open = (column: number, row: number) => !members.has(keyOf({ column, row }))
  return tiles
    .flatMap(({ column, row }) => [
      open(column, row - 1) ? `M${column} ${row}h1` : '',
      open(column + 1, row) ? `M${column + 1} ${row}v1` : '',
      open(column, row + 1) ? `M${column} ${row + 1}h1` : '',
      open(column - 1, row) ? `M${column} ${row}v1` : '',
    ])
    .join('')
}
