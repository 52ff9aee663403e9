import type { Tile } from './geography.ts'
import { type Box, boxAround, isInside, overlap, type Point } from './frame.ts'
import { countiesOf, type Place } from './region.ts'

/** Where Swedish place names divide: before these. */
const parts = [
  'skatteberg',
  'köping',
  'karleby',
  'hammar',
  'tuna',
  'holm',
  'fors',
  'berg',
  'skoga',
  'borg',
  'näs',
  'sund',
  'vik',
  'torp',
]

function divided(name: string): readonly string[] {
  const spaced = name.split(' ')
  if (spaced.length > 1) return spaced
  const part = parts.find((each) => name.endsWith(each) && name.length - each.length >= 3)
  return part === undefined ? [name] : [`${name.slice(0, -part.length)}-`, part]
}

/** A name set in a square: its lines, and how large. */
export interface TileName {
  readonly lines: readonly string[]
  readonly size: number
}

/**
 * A name made to fit a width: whole on one line, else divided as the language divides it, in the largest of the
 * sizes that will do; else cut with a full stop.
 * @param widthOf how wide a text runs, in ems
 */
export function tileName(
  name: string,
  width: number,
  sizes: readonly [number, ...number[]],
  widthOf: (text: string) => number,
): TileName {
  const fits = (lines: readonly string[], size: number): boolean => lines.every((line) => widthOf(line) * size <= width)
  const whole = sizes
    .flatMap((size) => [
      { lines: [name], size },
      { lines: divided(name), size },
    ])
    .find(({ lines, size }) => fits(lines, size))
  if (whole) return whole
  const size = sizes.at(-1) ?? sizes[0]
  const cuts = Array.from({ length: Math.max(0, name.length - 2) }, (_, index) => `${name.slice(0, name.length - 1 - index)}.`)
  return { lines: [cuts.find((cut) => fits([cut], size)) ?? name.slice(0, 1)], size }
}

/** Squares that belong together, and what they are called. */
export interface TileGroup {
  readonly code: string
  readonly name: string
  readonly tiles: readonly Tile[]
}

/** Path, in squares, round a group: every side that no other square of the group shares. */
export function groupOutline(tiles: readonly Tile[]): string {
  const members = new Set(tiles.map(({ column, row }) => `${column},${row}`))
  const open = (column: number, row: number): boolean => !members.has(`${column},${row}`)
  return tiles
    .flatMap(({ column, row }) => [
      open(column, row - 1) ? `M${column} ${row}h1` : '',
      open(column + 1, row) ? `M${column + 1} ${row}v1` : '',
      open(column, row + 1) ? `M${column} ${row + 1}h1` : '',
      open(column - 1, row) ? `M${column} ${row}v1` : '',
    ])
    .join('')
}

/** A group's name beside it; `at` is the middle of its text, in squares. */
export interface GroupName {
  readonly code: string
  readonly lines: readonly string[]
  readonly at: Point
}

/** Between a group and its name, in squares. */
const besideGroup = 0.12

/** Places for a group's name: over, under and beside each of its squares, on one line or two; the lower the cost, the better. */
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
          place(x, row - besideGroup - height / 2, aside),
          place(x, row + 1 + besideGroup + height / 2, 0.2 + aside),
        ]),
        place(column + 1 + besideGroup + width / 2, row + 0.5, 1),
        place(column - besideGroup - width / 2, row + 0.5, 1.2),
      ]
    })
  })
}

/**
 * Names every group beside it: over no square and no other name, and within the bounds where there are any. A group that finds no room
 * goes unnamed.
 *
 * @param widthOf width of a text, in squares
 */
export function nameGroups(
  groups: readonly TileGroup[],
  widthOf: (text: string) => number,
  lineHeight: number,
  bounds: Box | null,
): readonly GroupName[] {
  const taken: Box[] = groups.flatMap(({ tiles }) =>
    tiles.map(({ column, row }) => ({ left: column, top: row, width: 1, height: 1 })),
  )
  return groups.flatMap((group) => {
    const found = candidates(group, widthOf, lineHeight)
      .toSorted((one, other) => one.cost - other.cost)
      .find(({ box }) => (bounds === null || isInside(box, bounds)) && !taken.some((other) => overlap(box, other)))
    if (!found) return []
    taken.push(found.box)
    return [{ code: group.code, lines: found.lines, at: found.at }]
  })
}

/** Where the grid lies: the upper left corner of column 0, row 0, and the side of a square. */
export interface TileLayout {
  readonly left: number
  readonly top: number
  readonly side: number
}

/** The largest side of a square on the screen, in px. */
export const largestTile = 96

/** Room round the squares for counties' names, in squares. */
const room = { across: 0.2, along: 0.75 }

/** What is looked at, in squares: all of them, or a county's, with room round for names. */
export function tileExtent(places: readonly Pick<Place, 'tile' | 'county'>[], county: string | null): Box {
  const members = places.filter((place) => place.county.code === county)
  const shown = (members.length > 0 ? members : places).map(({ tile }) => tile)
  const [columns, rows] = [shown.map(({ column }) => column), shown.map(({ row }) => row)]
  const [left, top] = [Math.min(...columns) - room.across, Math.min(...rows) - room.along]
  return {
    left,
    top,
    width: Math.max(...columns) + 1 + room.across - left,
    height: Math.max(...rows) + 1 + room.along - top,
  }
}

/** Lays an extent of squares out in the middle of a box, as large as that lets it be and no larger than a certain side. */
export function layOutTiles(extent: Box, box: Box, largestSide: number): TileLayout {
  const side = Math.min(largestSide, box.width / extent.width, box.height / extent.height)
  return {
    left: box.left + (box.width - extent.width * side) / 2 - extent.left * side,
    top: box.top + (box.height - extent.height * side) / 2 - extent.top * side,
    side,
  }
}

/** The middle of a square. */
export const tileMiddle = ({ column, row }: Tile, { left, top, side }: TileLayout): Point => [
  left + (column + 0.5) * side,
  top + (row + 0.5) * side,
]

/** Squares laid out and named, the same whatever they show. Places are the drawing's own. */
export interface TileSheet {
  readonly layout: TileLayout
  readonly squares: readonly (TileName & { readonly code: string; readonly tile: Tile })[]
  /** Path round the counties, in squares. */
  readonly borders: string
  readonly counties: readonly GroupName[]
  /** Type size of counties' names. */
  readonly countySize: number
  /** How thick lines are, and wide what is between squares; 1 on a screen. */
  readonly weight: number
}

/** How names of squares and counties are set. */
export interface TileType {
  /** How wide a text runs, in ems. */
  readonly widthOf: (text: string) => number
  /** Type size of the municipalities' names where they find room. */
  readonly size: number
  readonly countySize: number
  readonly weight: number
  /** What counties' names may not leave; null where the drawing is cut to what they need. */
  readonly bounds: Box | null
}

/** Between squares. */
export const tileGap = 3
/** Between a name and its square's sides. */
const inset = 2
export const countyLineHeight = 1.15

/** Sets the names of squares that are laid out. */
export function setTiles(
  places: readonly Place[],
  layout: TileLayout,
  { widthOf, size, countySize, weight, bounds }: TileType,
): TileSheet {
  const { left, top, side } = layout
  const counties = countiesOf(places).map(({ code, name, places: members }) => ({
    code,
    name,
    tiles: members.map(({ tile }) => tile),
  }))
  const within = bounds && {
    left: (bounds.left - left) / side,
    top: (bounds.top - top) / side,
    width: bounds.width / side,
    height: bounds.height / side,
  }
  const boldWidth = (text: string) => (widthOf(text) * countySize * 1.08) / side
  return {
    layout,
    squares: places.map(({ code, name, tile }) => ({
      code,
      tile,
      ...tileName(name, side - (tileGap + 2 * inset) * weight, [size, size * 0.92, size * 0.84], widthOf),
    })),
    borders: counties.map(({ tiles }) => groupOutline(tiles)).join(''),
    counties: nameGroups(counties, boldWidth, (countySize * countyLineHeight) / side, within),
    countySize,
    weight,
  }
}
