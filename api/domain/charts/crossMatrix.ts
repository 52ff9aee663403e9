import { anyFontWidth, wrapText } from '../map/textWidth.ts'
import type { Crosstab, CrosstabAxis } from '../study/crosstab.ts'
import type { Language } from '../study/localized.ts'
import { axisClassLabel, cellCode, cellColours, cellKey, inkOn } from '../legend/crossCells.ts'
import { middleLines, textLines, type Chart, type Mark, type TextStyle } from './marks.ts'

const labels = { width: 168, size: 15, line: 19.5 } as const
const sums = 64
/** Heights: of the axis's name, of labels that stand on end, and of a row of cells at most. */
const axis = 26
const onEnd = 132
const tallest = 76

const text = (said: string, x: number, y: number, style: TextStyle): Mark => ({
  kind: 'text',
  text: said,
  x,
  y,
  fill: 'ink',
  textAnchor: 'middle',
  ...style,
})

/** The names of the columns: across where their words find room, else on end. */
function columnLabels(said: readonly string[], cell: number): { readonly marks: readonly Mark[]; readonly height: number } {
  const width = cell - 10
  const { size } = labels
  const middle = (index: number) => labels.width + (index + 0.5) * cell
  if (said.every((each) => each.split(' ').every((word) => anyFontWidth(word) * size <= width))) {
    const height = Math.max(...said.map((each) => wrapText(each, size, width).length)) * labels.line + 8
    const marks = said.flatMap((each, index) =>
      middleLines(each, { x: middle(index), y: axis + height / 2, width, size }, { textAnchor: 'middle' }),
    )
    return { marks, height }
  }
  const marks = said.map((each, index): Mark => {
    const lines = middleLines(each, { x: 0, y: 0, width: onEnd, size })
    return { kind: 'g', transform: `translate(${middle(index).toFixed(1)} ${axis + onEnd}) rotate(-90)`, marks: lines }
  })
  return { marks, height: onEnd + 8 }
}

type Crossed = Omit<Crosstab, 'missingPairs'> & Readonly<Record<'x' | 'y', CrosstabAxis>>

interface Texts {
  /** What the sums are: sums, or municipalities where each may be in several cells. */
  readonly counted: string
  /** A share 0–1 in words. */
  readonly share: (share: number) => string
}

interface Room {
  readonly width: number
  /** At most. */
  readonly height: number
}

/** A cross-tabulation: one indicator's classes across, the other's down, each cell its count and, where asked, its share. */
export function crossMatrix(
  crosstab: Crossed,
  share: 'row' | 'column' | null,
  { counted, share: inWords }: Texts,
  language: Language,
  room: Room,
): Chart {
  const { x, y, columns, rows, cells, base } = crosstab
  const colours = cellColours(crosstab)
  const cell = (room.width - labels.width - sums) / columns.length
  const sumsAt = room.width - sums / 2
  const heading = columnLabels(
    columns.map(({ id }) => axisClassLabel(x, id, language)),
    cell,
  )
  const first = axis + heading.height
  const row = Math.min(tallest, (room.height - first) / (rows.length + 0.8))
  const foot = first + rows.length * row
  const cellMark = (each: Crossed['cells'][number], column: number, top: number): Mark => {
    const colour = colours.get(cellKey(each))
    const fill = colour === undefined ? 'ink-soft' : { colour: inkOn(colour) }
    const left = labels.width + column * cell
    const [middle, centre] = [left + cell / 2, top + row / 2]
    const part = share === null ? null : share === 'row' ? each.shareOfRow : each.shareOfColumn
    const box = { x: left + 2, y: top + 2, width: cell - 4, height: row - 4, rx: 3 }
    return {
      kind: 'g',
      data: { cell: cellKey(each), count: each.count },
      marks: [
        { kind: 'rect', ...box, fill: colour === undefined ? 'none' : { colour }, stroke: 'ink-soft', strokeWidth: 0.8 },
        text(cellCode(crosstab, each), left + 9, top + 18, { textAnchor: 'start', fontSize: 12, fill }),
        text(String(each.count), middle, centre + (part === null ? 8 : 1), { fontSize: 23, fontWeight: 700, fill }),
        ...(part === null ? [] : [text(inWords(part), middle, centre + 19, { fontSize: 14, fill })]),
      ],
    }
  }
  const drawn = rows.flatMap(({ id, count }, at): readonly Mark[] => {
    const top = first + at * row
    const named = { x: 0, y: top + row / 2, width: labels.width - 12, size: labels.size }
    return [
      ...middleLines(axisClassLabel(y, id, language), named),
      ...cells.filter((each) => each.y === id).map((each, column) => cellMark(each, column, top)),
      text(String(count), sumsAt, top + row / 2 + 6, { fontSize: 17 }),
    ]
  })
  const names: TextStyle = { fontSize: 14, fontWeight: 600, fill: 'ink-soft', textAnchor: 'start' }
  const ofRows = textLines(`${y.title[language]} ↓`, { left: 0, top: 0, width: labels.width - 12, size: 14 }, names)
  const headSize = Math.max(12, Math.min(14, sums / anyFontWidth(counted)))
  return {
    width: room.width,
    height: foot + 30,
    marks: [
      text(`${x.title[language]} →`, labels.width + 2, 15, names),
      { kind: 'g', transform: `translate(0 ${(first - ofRows.height - 4).toFixed(1)})`, marks: ofRows.marks },
      text(counted, sumsAt, first - 8, { ...names, textAnchor: 'middle', fontSize: headSize }),
      ...heading.marks,
      ...drawn,
      text(counted, 0, foot + 22, names),
      ...columns.map(({ count }, column) =>
        text(String(count), labels.width + (column + 0.5) * cell, foot + 22, { fontSize: 17 }),
      ),
      text(String(base), sumsAt, foot + 22, { fontSize: 17, fontWeight: 700 }),
    ],
  }
}
