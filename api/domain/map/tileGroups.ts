import type { Tile } from './geography.ts'
import type { Box, Point } from './frame.ts'
import { boxAround, overlap } from './setLabels.ts'

/** Squares that belong together, and what they are called. */
export interface TileGroup {
  readonly name: string
  readonly tiles: readonly Tile[]
}

/** Path, in squares, round a group: every side that no other square of the group shares. */
export function groupOutline(tiles: readonly Tile[]): string {
  const members = new Set(tiles.map(({ column, row }) => `${column},${row}`))
  const open = (column: number, row: number): boolean => !members.has(`${column},${row}`)
  return tiles
    .map(({ column, row }) =>
      [
        open(column, row - 1) && `M${column} ${row}h1`,
        open(column + 1, row) && `M${column + 1} ${row}v1`,
        open(column, row + 1) && `M${column} ${row + 1}h1`,
        open(column - 1, row) && `M${column} ${row}v1`,
      ]
        .filter(Boolean)
        .join(''),
    )
    .join('')
}

/** A group's name beside it; `at` is the middle of its text, in squares. */
export interface GroupName {
  readonly lines: readonly string[]
  readonly at: Point
}

const gap = 0.12

function candidates({ name, tiles }: TileGroup, widthOf: (text: string) => number, lineHeight: number) {
  const middle = tiles.reduce((sum, { column }) => sum + column + 0.5, 0) / tiles.length
  const words = name.split(' ')
  const settings = [[name], ...(words.length > 1 ? [[words.slice(0, -1).join(' '), words.at(-1) ?? '']] : [])]
  return settings.flatMap((lines, breaks) => {
    const [width, height] = [Math.max(...lines.map(widthOf)), lines.length * lineHeight]
    return tiles.flatMap(({ column, row }) => {
      const place = (x: number, y: number, cost: number) => ({
        lines,
        at: [x, y] as const,
        box: boxAround(x, y, width, height),
        cost: cost + breaks * 0.5,
      })
      const aside = Math.abs(column + 0.5 - middle) * 0.5
      return [
        ...[column, column + 0.5, column + 1].flatMap((x) => [
          place(x, row - gap - height / 2, aside),
          place(x, row + 1 + gap + height / 2, 0.2 + aside),
        ]),
        place(column + 1 + gap + width / 2, row + 0.5, 1),
        place(column - gap - width / 2, row + 0.5, 1.2),
      ]
    })
  })
}

/** Names every group beside it, over no square and no other name, as the client does; a group that finds no room goes unnamed. */
export function nameGroups(
  groups: readonly TileGroup[],
  widthOf: (text: string) => number,
  lineHeight: number,
): readonly GroupName[] {
  const taken: Box[] = groups.flatMap(({ tiles }) =>
    tiles.map(({ column, row }) => ({ left: column, top: row, width: 1, height: 1 })),
  )
  return groups.flatMap((group) => {
    const found = candidates(group, widthOf, lineHeight)
      .toSorted((one, other) => one.cost - other.cost)
      .find(({ box }) => !taken.some((other) => overlap(box, other)))
    if (!found) return []
    taken.push(found.box)
    return [{ lines: found.lines, at: found.at }]
  })
}
