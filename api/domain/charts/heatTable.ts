import { group } from 'd3-array'
import type { Distribution } from '../study/distribution.ts'
import type { Language, Localized } from '../study/localized.ts'
import { missingReasons, type MissingReason } from '../study/missing.ts'
import { classLabel, levelWords } from '../words/valueLabel.ts'
import { widestWidth } from '../map/textWidth.ts'
import { middleLines, type Chart, type Mark, type TextStyle } from './marks.ts'
import { markOf } from './municipalityMarks.ts'

/** How dark a cell is: 0 where nobody of the region is on the step, then one for each fifth of those whose step is known. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 5

/** A step of a dimension: how many municipalities of the region and the county are on it, and which of those shown, by their places. */
export interface HeatCell {
  readonly step: string
  readonly label: string
  readonly region: number
  readonly county: number | null
  readonly shade: Shade
  readonly places: readonly number[]
}

/** A dimension, or the overall level, with its steps. */
export interface HeatRow {
  readonly id: string
  /** What a dimension is called where there is little room; null for the overall level. */
  readonly short: string | null
  readonly title: string
  readonly cells: readonly HeatCell[]
  /** Those shown that have no step, each with why. */
  readonly without: readonly { readonly place: number; readonly reason: MissingReason; readonly label: string }[]
  readonly regionBase: number
  readonly countyBase: number | null
}

/** A municipality's step, or why it has none. */
interface Standing {
  readonly level: number | null
  readonly label: Localized
  readonly missing: MissingReason | null
}

interface Levels {
  readonly id: string
  readonly title: Localized
  readonly short?: string
  readonly region: Distribution
}

/** A dimension of one municipality, or of several side by side. */
type Compared = Levels & (({ readonly county: Distribution } & Standing) | { readonly levels: readonly Standing[] })

const countOn = ({ classes }: Distribution, id: string): number => classes.find((each) => each.id === id)?.count ?? 0

const shadeOf = (share: number | null): Shade => Math.ceil((share ?? 0) * 5) as Shade

function heatRow(compared: Compared, language: Language): HeatRow {
  const { id, title, short, region } = compared
  const county = 'county' in compared ? compared.county : null
  const shown = 'levels' in compared ? compared.levels : [compared]
  return {
    id,
    short: short ?? null,
    title: title[language],
    cells: region.classes.map((step) => ({
      step: step.id,
      label: classLabel('level', step, language),
      region: step.count,
      county: county && countOn(county, step.id),
      shade: shadeOf(step.share),
      places: shown.flatMap(({ level }, place) => (String(level) === step.id ? [place] : [])),
    })),
    without: shown.flatMap(({ level, label, missing }, place) =>
      missing === null ? [] : [{ place, reason: missing, label: levelWords({ level, label }, language) }],
    ),
    regionBase: region.base,
    countyBase: county?.base ?? null,
  }
}

/** A maturity profile, or several side by side, as a table: the overall level first, then the dimensions. No layout yet. */
export const heatRows = (
  { overall, dimensions }: { readonly overall: Compared; readonly dimensions: readonly Compared[] },
  language: Language,
): readonly HeatRow[] => [overall, ...dimensions].map((each) => heatRow(each, language))

/** "3 · 16": of the county, then of the region. */
export const countsIn = ({ county, region }: HeatCell): string => (county === null ? '' : `${county} · `) + String(region)

/** The colour of each shade on paper: white with a tenth of petrol more for each; heatTable.module.css mixes the screen's alike. */
export const shadeColours = ['#ffffff', '#e7eeef', '#cedde0', '#b6ccd0', '#9dbbc1', '#85aab1'] as const

interface Room {
  /** Width of the rows' names, and of what is noted after the steps. */
  readonly names: number
  readonly notes: number
  readonly width: number
  readonly row: number
}

export interface HeatBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a picture writes in a cell and after a row. */
interface Inside {
  /** What is over the notes. */
  readonly noteHead?: string
  readonly cell: (cell: HeatCell, box: HeatBox, row: HeatRow) => readonly Mark[]
  readonly note: (row: HeatRow, box: HeatBox) => readonly Mark[]
}

const top = 26
const gap = 3

/** Rows and steps placed, from 0,0: names at the left, steps equally wide, since they have order but no distances. */
export function heatTable(rows: readonly HeatRow[], { names, notes, width, row }: Room, inside: Inside): Chart {
  const heads = rows[0]?.cells ?? []
  const step = (width - names - notes) / heads.length
  const left = (index: number): number => names + index * step
  // Headings keep clear of each other in any typeface.
  const longest = Math.max(...heads.map(({ label }) => widestWidth(label)))
  const said: TextStyle = { fontSize: Math.min(14, (step - 6) / longest), fontWeight: 600, fill: 'ink', textAnchor: 'middle' }
  return {
    width,
    height: top + rows.length * row,
    marks: [
      ...heads.map(({ label }, index): Mark => ({ kind: 'text', text: label, x: left(index) + step / 2, y: 16, ...said })),
      ...(inside.noteHead === undefined
        ? []
        : [{ kind: 'text', text: inside.noteHead, x: width - notes + 12, y: 16, ...said, textAnchor: 'start' } as const]),
      ...rows.map((each, line): Mark => {
        const y = top + line * row
        const height = row - gap
        const name = [each.short, each.title].filter(Boolean).join(' ')
        const cells = each.cells.flatMap((cell, index): readonly Mark[] => {
          const box = { x: left(index), y, width: step - gap, height }
          const ground: Mark = { kind: 'rect', ...box, rx: 2, fill: { colour: shadeColours[cell.shade] }, stroke: 'rule' }
          return [{ ...ground, data: { step: cell.step } }, ...inside.cell(cell, box, each)]
        })
        return {
          kind: 'g',
          data: { scale: each.id },
          marks: [
            ...middleLines(
              name,
              { x: 0, y: y + height / 2, width: names - 12, size: Math.min(15, row / 2.8, names / 15) },
              { fontWeight: each.short === null ? 700 : 400 },
            ),
            ...cells,
            ...inside.note(each, { x: left(each.cells.length) + 12, y, width: notes - 12, height }),
          ],
        }
      }),
    ],
  }
}

/** The edge of a municipality's own step; broken for the one it had before what is supposed. */
export function stepEdge({ x, y, width, height }: HeatBox, broken = false): Mark {
  const inner = { x: x + 1.25, y: y + 1.25, width: width - 2.5, height: height - 2.5, rx: 2 }
  const stroke = broken ? { strokeWidth: 2, strokeDasharray: '5 4' } : { strokeWidth: 2.5 }
  return { kind: 'rect', ...inner, fill: 'none', stroke: 'outline', ...stroke, data: broken ? { before: true } : { own: true } }
}

/** A text in the middle of a cell. */
export const middleText = ({ x, y, width, height }: HeatBox, text: string, style: TextStyle = {}): Mark => ({
  kind: 'text',
  text,
  x: x + width / 2,
  y: y + height / 2 + 5,
  fontSize: 15,
  fill: 'ink',
  textAnchor: 'middle',
  ...style,
})

/** A note after a row: why there is no step, with its hatch, or the step in words. */
export function noteMarks(
  label: string,
  reason: MissingReason | null,
  { x, y, width, height }: HeatBox,
  style: TextStyle = { fontWeight: 700 },
): readonly Mark[] {
  const swatch: Mark = { kind: 'rect', x, y: y + height / 2 - 7, width: 14, height: 14, fill: { reason: reason ?? 'uncertain' } }
  const indent = reason === null ? 0 : 20
  return [
    ...(reason === null ? [] : [{ ...swatch, stroke: 'rule-strong' } as const]),
    ...middleLines(label, { x: x + indent, y: y + height / 2, width: width - indent, size: 14 }, reason === null ? style : {}),
  ]
}

/** A step as a small cell in its colour on the map, or the hatch of why there is none. */
export function levelCell(
  { level, missing }: { readonly level: number | null; readonly missing: MissingReason | null },
  colours: Readonly<Record<string, string>>,
): Chart {
  const [width, height] = [30, 24]
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 }
  const colour = colours[String(level)] ?? 'none'
  const ground: Mark = {
    kind: 'rect',
    ...box,
    rx: 2,
    stroke: 'rule-strong',
    fill: missing === null ? { colour } : { reason: missing },
  }
  // Steps go from light to dark: the last alone is dark enough for white.
  const ink: TextStyle = { fill: { colour: level === 3 ? '#ffffff' : '#000000' }, fontWeight: 600 }
  return { width, height, marks: [ground, ...(level === null ? [] : [middleText(box, String(level), ink)])] }
}

/** The marks of the municipalities at these places, side by side from the left of a box; hollow where they have no step. */
export const placeMarks = (places: readonly number[], { x, y, height }: HeatBox, hollow = false): readonly Mark[] =>
  places.map((place, index): Mark => {
    const { path, colour } = markOf(place)
    const transform = `translate(${(x + 10 + index * 14).toFixed(1)} ${(y + height / 2).toFixed(1)})`
    const paint = hollow ? { fill: 'surface', stroke: colour } : { fill: colour, stroke: 'surface', paintOrder: 'stroke' }
    return { kind: 'path', data: { place, unknown: hollow }, d: path, transform, strokeWidth: 1.5, ...paint } as Mark
  })

/** Why those shown have no step, reason by reason: of whom, in which dimensions. */
export function reasonsOf(
  rows: readonly HeatRow[],
  nameOf: (place: number) => string,
  overall: string,
): readonly { readonly reason: MissingReason; readonly words: string }[] {
  return missingReasons.flatMap((reason) => {
    const of = rows.flatMap(({ short, without }) =>
      without.filter((each) => each.reason === reason).map(({ place, label }) => ({ place, label, short: short ?? overall })),
    )
    if (of[0] === undefined) return []
    const whom = [...group(of, ({ place }) => place)]
      .sort(([one], [other]) => one - other)
      .map(([place, each]) => `${nameOf(place)} (${each.map(({ short }) => short).join(', ')})`)
    return [{ reason, words: `${of[0].label}: ${whom.join(', ')}.` }]
  })
}
