import { colours } from './map/colours.ts'
import type { Box } from '../domain/map/frame.ts'
import type { Block } from './map/legendMarkup.ts'
import { element, escapeMarkup, short } from './markup.ts'
import { anyFontWidth, wrapText } from '../domain/map/textWidth.ts'
import { classLabel } from '../domain/words/valueLabel.ts'
import { formatShare } from '../domain/words/format.ts'
import type { CrosstabAxis, CrosstabsReply } from '../replies/crosstab.ts'
import { cellsOverlap } from '../domain/study/crosstab.ts'
import { cellCode } from '../domain/legend/crossCells.ts'
import type { CellColour } from '../domain/legend/bivariate.ts'
import { inkOn } from '../domain/legend/palette.ts'
import type { Language } from '../domain/study/localized.ts'
import { words } from './words.ts'

const labels = { width: 168, size: 15, line: 19 } as const
const sums = 64
/** Heights: of the axis's name, of labels that stand on end, and of a row of cells at most. */
const axis = 26
const onEnd = 132
const tallest = 76

interface Line {
  readonly x: number
  readonly y: number
  readonly anchor?: 'start' | 'middle'
  readonly size?: number
  readonly weight?: number
  readonly fill?: string
  readonly transform?: string
}

const text = (
  said: string,
  { x, y, anchor = 'middle', size = labels.size, weight, fill = colours.ink, transform }: Line,
): string =>
  element(
    'text',
    { x: short(x), y: short(y), 'text-anchor': anchor, 'font-size': size, 'font-weight': weight, fill, transform },
    escapeMarkup(said),
  )

/** Lines one below the other, their middle at `y`. */
const lines = (said: readonly string[], { x, y, ...style }: Line): string =>
  said.map((each, index) => text(each, { x, y: y + (index - (said.length - 1) / 2) * labels.line + 5, ...style })).join('')

/** The names of the columns: across where their words find room, else on end. */
function columnLabels(said: readonly string[], cell: number, left: number, top: number): Block {
  const width = cell - 10
  const fits = said.every((each) => each.split(' ').every((word) => anyFontWidth(word) * labels.size <= width))
  if (fits) {
    const wrapped = said.map((each) => wrapText(each, labels.size, width))
    const height = Math.max(...wrapped.map(({ length }) => length)) * labels.line + 8
    const markup = wrapped.map((each, index) => lines(each, { x: left + (index + 0.5) * cell, y: top + height / 2 }))
    return { markup: markup.join(''), height }
  }
  const markup = said.map((each, index) => {
    const x = left + (index + 0.5) * cell
    return wrapText(each, labels.size, onEnd)
      .map((part, at, all) => {
        const across = x + (at - (all.length - 1) / 2) * labels.line + 5
        const y = top + onEnd
        return text(part, { x: across, y, anchor: 'start', transform: `rotate(-90 ${short(across)} ${short(y)})` })
      })
      .join('')
  })
  return { markup: markup.join(''), height: onEnd + 8 }
}

/** A cross-tabulation: one indicator's classes across, the other's down, each cell its count and, where asked, its share. */
export function crossMatrix(
  { x, y, cells, columns, rows, base }: CrosstabsReply,
  colourOf: CellColour,
  share: 'row' | 'column' | null,
  language: Language,
  room: Box,
): Block {
  const named = (of: CrosstabAxis, id: string): string => {
    const found = of.classes.find((each) => each.id === id)
    return found === undefined ? id : classLabel(of.kind, found, language)
  }
  const left = room.left + labels.width
  const cell = (room.width - labels.width - sums) / columns.length
  const sumsAt = left + columns.length * cell + sums / 2
  const heading = columnLabels(
    columns.map(({ id }) => named(x, id)),
    cell,
    left,
    room.top + axis,
  )
  const first = room.top + axis + heading.height
  const row = Math.min(tallest, (room.top + room.height - first) / (rows.length + 0.8))
  const drawn = rows.map(({ id, count }, at) => {
    const top = first + at * row
    const own = cells
      .filter((each) => each.y === id)
      .map((each, column) => {
        const colour = colourOf(each.x, each.y)
        const [middle, ink] = [left + (column + 0.5) * cell, inkOn(colour)]
        const part = share === null ? null : share === 'row' ? each.shareOfRow : each.shareOfColumn
        const square = {
          x: short(left + column * cell + 2),
          y: short(top + 2),
          width: short(cell - 4),
          height: short(row - 4),
          rx: 3,
        }
        return element(
          'g',
          { 'data-cell': `${each.x}-${each.y}`, 'data-count': each.count },
          element('rect', { ...square, fill: colour, stroke: colours.inkSoft, 'stroke-width': 0.75 }),
          text(cellCode({ columns, rows }, each), {
            x: left + column * cell + 9,
            y: top + 18,
            anchor: 'start',
            size: 12,
            fill: ink,
          }),
          text(String(each.count), { x: middle, y: top + row / 2 + (part === null ? 8 : 1), size: 23, weight: 700, fill: ink }),
          part === null ? '' : text(formatShare(part, language), { x: middle, y: top + row / 2 + 19, size: 14, fill: ink }),
        )
      })
    const label = wrapText(named(y, id), labels.size, labels.width - 12)
    return (
      lines(label, { x: room.left, y: top + row / 2, anchor: 'start' }) +
      own.join('') +
      text(String(count), { x: sumsAt, y: top + row / 2 + 6, size: 17 })
    )
  })
  const foot = first + rows.length * row
  const counted = words[cellsOverlap({ x, y }) ? 'municipalities' : 'sum'][language]
  const names = { size: 14, weight: 600, fill: colours.inkSoft } as const
  const headSize = Math.max(12, Math.min(names.size, sums / anyFontWidth(counted)))
  const rowName = wrapText(`${y.title[language]} ↓`, 14 * 1.05, labels.width - 12)
  return {
    markup: [
      text(`${x.title[language]} →`, { x: left + 2, y: room.top + 15, anchor: 'start', ...names }),
      lines(rowName, { x: room.left, y: first - (rowName.length * labels.line) / 2 - 2, anchor: 'start', ...names }),
      text(counted, { x: sumsAt, y: first - 8, ...names, size: headSize }),
      heading.markup,
      ...drawn,
      text(counted, { x: room.left, y: foot + 22, anchor: 'start', ...names }),
      ...columns.map(({ count }, column) => text(String(count), { x: left + (column + 0.5) * cell, y: foot + 22, size: 17 })),
      text(String(base), { x: sumsAt, y: foot + 22, size: 17, weight: 700 }),
    ].join(''),
    height: foot + 30 - room.top,
  }
}
