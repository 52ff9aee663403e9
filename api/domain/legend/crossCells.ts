import { group } from 'd3-array'
import type { Crosstab, CrosstabAxis, CrosstabCell, CrosstabMissing } from '../study/crosstab.ts'
import type { Language } from '../study/localized.ts'
import { firstReason, type MissingReason } from '../study/missing.ts'
import { classLabel, lowerFirst } from '../words/valueLabel.ts'
import { interpolateLab } from 'd3-interpolate'
import { rgb } from 'd3-color'

type Classes = Pick<CrosstabCell, 'x' | 'y'>
type Axes = Readonly<Record<'x' | 'y', CrosstabAxis>>

/** What names a cell in the address and on the page: its two classes. */
export const cellKey = ({ x, y }: Classes): string => `${x}-${y}`

/** A cell's brief name where colours can't be told apart: the column's letter and the row's number, "B2". */
export function cellCode({ columns, rows }: Pick<Crosstab, 'columns' | 'rows'>, { x, y }: Classes): string {
  const column = columns.findIndex(({ id }) => id === x)
  const row = rows.findIndex(({ id }) => id === y)
  return `${String.fromCharCode(65 + column)}${row + 1}`
}

/** The cells that each municipality is in, by code: one, or several where several answers can be given. None without both values. */
export function cellsByCode(cells: readonly CrosstabCell[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const cell of cells) for (const code of cell.codes) found.set(code, [...(found.get(code) ?? []), cellKey(cell)])
  return found
}

/** The colour of each cell that has municipalities, by key. An empty one has none: what nobody is should not be the strongest thing. */
export function cellColours(crosstab: Axes & Pick<Crosstab, 'cells'>, palette?: CrossPalette): ReadonlyMap<string, string> {
  const colourOf = colourBy(schemeOf(crosstab), crosstab, palette)
  return new Map(crosstab.cells.flatMap((cell) => (cell.count > 0 ? [[cellKey(cell), colourOf(cell.x, cell.y)]] : [])))
}

/** The cells with the most municipalities: one, or all that have as many; none where there are no municipalities at all. */
export function fullestCells<Cell extends Pick<CrosstabCell, 'count'>>(cells: readonly Cell[]): readonly Cell[] {
  const most = Math.max(1, ...cells.map(({ count }) => count))
  return cells.filter(({ count }) => count === most)
}

/** A class of an axis in words. */
export function axisClassLabel({ classes, kind }: CrosstabAxis, id: string, language: Language): string {
  const found = classes.find((each) => each.id === id)
  return found === undefined ? id : classLabel(kind, found, language)
}

/** A class that can be told by itself: "Nivå 2", but "Behovsinventering: ja", since two questions may be answered yes. */
function namedClass(axis: CrosstabAxis, id: string, language: Language): string {
  const label = axisClassLabel(axis, id, language)
  return axis.kind === 'yes-no' ? `${axis.title[language]}: ${lowerFirst(label)}` : label
}

/** Both classes of a cell in words. */
export const cellLabels = ({ x, y }: Axes, cell: Classes, language: Language): readonly [x: string, y: string] => [
  namedClass(x, cell.x, language),
  namedClass(y, cell.y, language),
]

/** Why a municipality without both values is hatched as it is; the order of the questions does not decide. */
export const crossReason = ({ x, y }: Pick<CrosstabMissing, 'x' | 'y'>): MissingReason | null =>
  firstReason([x, y].filter((reason) => reason !== null))

/** The reason that each municipality without both values is hatched by, by code. */
export const crossReasons = (missing: readonly CrosstabMissing[]): ReadonlyMap<string, MissingReason> =>
  new Map(
    missing.flatMap((each) => {
      const reason = crossReason(each)
      return reason === null ? [] : [[each.code, reason] as const]
    }),
  )

/** Municipalities left out for the same reasons. */
interface MissingGroup {
  readonly x: CrosstabMissing['x']
  readonly y: CrosstabMissing['y']
  readonly codes: readonly string[]
}

/** Those without a value in either, each pair of reasons for itself, the largest first. */
export function missingGroups(missing: readonly CrosstabMissing[]): readonly MissingGroup[] {
  const groups = group(missing, ({ x, y }) => `${x} ${y}`)
  return [...groups.values()]
    .map((members) => ({ x: members[0]?.x ?? null, y: members[0]?.y ?? null, codes: members.map(({ code }) => code) }))
    .sort((one, other) => other.codes.length - one.codes.length)
}

/** What cells are coloured by. */
export interface CrossPalette {
  /** Of the blend: neither, only what goes across, only what goes down, both. */
  readonly corners: Readonly<Record<'neither' | 'across' | 'down' | 'both', string>>
  /** Of answers without an order, each from light to dark. */
  readonly hues: readonly (readonly [light: string, dark: string])[]
}

/** Blue against orange holds for the colour-blind. */
const corners = { neither: '#f3e8c0', across: '#2f86c4', down: '#e08a1e', both: '#2b1838' }

/** How far 0–1 a class is along its axis: a yes and the first of tiers are most, a scale's last step is. */
export function strengthOf({ palette }: Pick<CrosstabAxis, 'palette'>, place: number, classes: number): number {
  if (classes < 2) return 1
  const along = place / (classes - 1)
  return palette === 'binary' || palette === 'tiers' ? 1 - along : along
}

/** The colour (#rrggbb) of a cell, blended in CIE Lab from the four corners. `across`, `down`: strengths 0–1 on the two axes. */
export function bivariateColour(across: number, down: number, of: CrossPalette['corners'] = corners): string {
  const low = interpolateLab(of.neither, of.across)(across)
  const high = interpolateLab(of.down, of.both)(across)
  return rgb(interpolateLab(low, high)(down)).formatHex()
}

/** Ochre, blue and plum, each from light to dark: of the same lightness, so that none is more than another. */
export const hues = [
  ['#d2cb9c', '#343101'],
  ['#bdc9ed', '#0a305f'],
  ['#e6bacd', '#5a0639'],
] as const

/** The colour (#rrggbb) of an answer without an order, by its place among `hues`; `strength`, 0–1, takes it from light to dark. */
export function hueColour(place: number, strength: number, of: CrossPalette['hues'] = hues): string {
  const [light, dark] = of[place] ?? hues[0]
  return rgb(interpolateLab(light, dark)(strength)).formatHex()
}

/**
 * How the cells get their colours. `blend`: both questions have an order, and the colours of the two are blended. `hues`: the answers
 * of one have none, so each has a hue of its own, light to dark along the other. `one`: colours are of one question alone, because
 * answers without an order are too many to have hues, or neither question has one.
 */
export type Scheme =
  | { readonly kind: 'blend' }
  | { readonly kind: 'hues'; readonly unordered: 'x' | 'y' }
  | { readonly kind: 'one'; readonly axis: 'x' | 'y' }

/** Answers that stand in a list because they must stand somehow: none is more than another. */
const isUnordered = ({ palette }: Pick<CrosstabAxis, 'palette'>): boolean => palette === 'nominal'

/** The scheme of two crossed questions. A colour never says that an answer is more than another where it is not. */
export function schemeOf({ x, y }: Axes): Scheme {
  if (!isUnordered(x) && !isUnordered(y)) return { kind: 'blend' }
  if (isUnordered(x) && isUnordered(y)) return { kind: 'one', axis: 'x' }
  const [unordered, ordered] = isUnordered(x) ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const { classes } = unordered === 'x' ? x : y
  return classes.length <= hues.length ? { kind: 'hues', unordered } : { kind: 'one', axis: ordered }
}

/** The colour (#rrggbb) of a cell, by its two classes. */
export type CellColour = (onX: string, onY: string) => string

/** How the cells get their colours; the client's own. */
export function colourBy(scheme: Scheme, { x, y }: Axes, palette: CrossPalette = { corners, hues }): CellColour {
  const place = ({ classes }: CrosstabAxis, id: string) => classes.findIndex((each) => each.id === id)
  const strength = (axis: CrosstabAxis, id: string) => strengthOf(axis, place(axis, id), axis.classes.length)
  switch (scheme.kind) {
    case 'blend':
      return (onX, onY) => bivariateColour(strength(x, onX), strength(y, onY), palette.corners)
    case 'hues':
      return scheme.unordered === 'x'
        ? (onX, onY) => hueColour(place(x, onX), strength(y, onY), palette.hues)
        : (onX, onY) => hueColour(place(y, onY), strength(x, onX), palette.hues)
    case 'one':
      return scheme.axis === 'x' ? (onX) => x.colours[onX] ?? 'none' : (_, onY) => y.colours[onY] ?? 'none'
  }
}

/** Black or white, whichever stands out more from a colour (WCAG 1.4.3: at least 4.5:1 from any). */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const { r, g, b } = rgb(colour)
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((byte) => {
    const share = byte / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff'
}
