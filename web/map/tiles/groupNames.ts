/** A name beside a group of squares, in squares: the middle of a text of one or two lines. */
export interface GroupName {
  readonly code: string
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Tile {
  readonly column: number
  readonly row: number
}

export interface Group {
  readonly code: string
  readonly name: string
  readonly tiles: readonly Tile[]
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Candidate extends GroupName {
  readonly box: Box
  /** The lower the better. */
  readonly cost: number
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const boxesOf = (tiles: readonly Tile[]): Box[] =>
  tiles.map(({ column, row }) => ({ left: column, top: row, right: column + 1, bottom: row + 1 }))

/** Places for a group's name: over, under and beside each of its squares, on one line or two. */
function candidatesOf({ code, name, tiles }: Group, widthOf: (text: string) => number, lineHeight: number): Candidate[] {
  const middle = tiles.reduce((sum, { column }) => sum + column + 0.5, 0) / tiles.length
  const gap = 0.12
  const words = name.split(' ')
  const broken = [words.slice(0, -1).join(' '), words.at(-1) ?? ''].filter((line) => line !== '')
  const settings = [[name], ...(broken.length > 1 ? [broken] : [])]
  return settings.flatMap((lines, breaks) => {
    const width = Math.max(...lines.map(widthOf))
    const height = lines.length * lineHeight
    return tiles.flatMap(({ column, row }): Candidate[] => {
      const at = (anchor: GroupName['anchor'], x: number, y: number, cost: number): Candidate => {
        const left = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x : x - width
        const box = { left, top: y - height / 2, right: left + width, bottom: y + height / 2 }
        return { code, lines, anchor, x, y, box, cost: cost + breaks * 0.5 }
      }
      const aside = Math.abs(column + 0.5 - middle)
      return [
        ...[column, column + 0.5, column + 1].flatMap((x) => [
          at('middle', x, row - gap - height / 2, aside * 0.5),
          at('middle', x, row + 1 + gap + height / 2, 0.2 + aside * 0.5),
        ]),
        at('start', column + 1 + gap, row + 0.5, 1),
        at('end', column - gap, row + 0.5, 1.2),
      ]
    })
  })
}

/**
 * Names every group beside it: over no square and no other name, within the bounds. A group that finds no room goes unnamed (the
 * tooltip still says it).
 *
 * @param widthOf width of a text, in squares
 */
export function nameGroups(
  groups: readonly Group[],
  widthOf: (text: string) => number,
  lineHeight: number,
  bounds: Box,
): readonly GroupName[] {
  const taken = groups.flatMap(({ tiles }) => boxesOf(tiles))
  const named: GroupName[] = []
  for (const group of groups) {
    const found = candidatesOf(group, widthOf, lineHeight)
      .toSorted((one, other) => one.cost - other.cost)
      .find(
        ({ box }) =>
          box.left >= bounds.left &&
          box.right <= bounds.right &&
          box.top >= bounds.top &&
          box.bottom <= bounds.bottom &&
          !taken.some((other) => overlap(box, other)),
      )
    if (!found) continue
    taken.push(found.box)
    named.push({ code: found.code, lines: found.lines, x: found.x, y: found.y, anchor: found.anchor })
  }
  return named
}
