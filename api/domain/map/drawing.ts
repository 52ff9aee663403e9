import { type ClassKey, classKeys, fillOf, type Fill } from '../legend/classKey.ts'
import { faded, type StepBack } from '../legend/faded.ts'
import { type MissingReason, missingKey } from '../study/missing.ts'
import type { ShownIndicator } from '../study/distribution.ts'
import type { MapShapes } from './shapes.ts'
import { inCounty } from './geography.ts'
import type { Box, Point } from './frame.ts'
import type { SetName } from './labels.ts'
import type { ScreenLabel } from './screenLabels.ts'
import type { TileSheet } from './tiles.ts'
import { cellColours, cellsByCode, crossReasons } from '../legend/crossCells.ts'
import type { Crosstab, CrosstabAxis } from '../study/crosstab.ts'
import { lightColours } from './lightColours.ts'

export type AreaFill = Fill | { readonly stripes: readonly string[] }

/** How a municipality is painted: in a colour, the hatch of a missing reason, or stripes in the colours of the several cells it is in. */
export interface AreaPaint {
  readonly fill: AreaFill
  /** Whether and how it steps back, because another class, county, centre or filter is what one looks at: a colour is faded, of a hatch less is left. */
  readonly back: StepBack | null
  /** What it is painted for, such as its class. */
  readonly key?: string
}

/** What those are painted for who show nothing but the ground. */
const groundKey = 'ground'

/** By code. */
export type Paints = ReadonlyMap<string, AreaPaint>

/** How much of a hatch is left when it steps back. */
export const steppedBack = 0.28

/** What decides who steps back. */
export interface InFront {
  readonly county: string | null
  /** The class that is raised above the others; null for none. */
  readonly raised: ClassKey | null
  /** Whom a filter leaves; null for no filter. */
  readonly among: { readonly has: (code: string) => boolean } | null
  /** Those that belong together, such as a learning centre's; none for all alike. */
  readonly together: readonly string[]
}

/** How each municipality is painted by an indicator: its class's colour, or the hatch of why it has no value. */
export function paintsOf(
  codes: Iterable<string>,
  indicator: Pick<ShownIndicator, 'kind' | 'values' | 'colours'>,
  option: string | null,
  { county, raised, among, together }: InFront,
): Paints {
  const keys = classKeys(indicator, option)
  return new Map(
    Array.from(codes, (code) => {
      const key = keys.get(code) ?? missingKey('not-published')
      const seen =
        (raised === null || raised === key) && among?.has(code) !== false && (together.length === 0 || together.includes(code))
      const back = !inCounty(code, county) ? 'beyond' : seen ? null : 'within'
      return [code, { fill: steppingBack(fillOf(indicator, key), back), back, key }]
    }),
  )
}

function steppingBack(fill: AreaFill, back: StepBack | null): AreaFill {
  if (back === null || 'reason' in fill || ('colour' in fill && fill.colour === 'none')) return fill
  return 'stripes' in fill ? { stripes: fill.stripes.map((colour) => faded(colour, back)) } : { colour: faded(fill.colour, back) }
}

/** Those who stand out among others of their county or region, to be outlined: in grey a faded colour may be as dark as a full one. */
const standingOut = (paints: Paints): readonly string[] =>
  [...paints.values()].some(({ back }) => back === 'within')
    ? [...paints].flatMap(([code, { back }]) => (back === null ? [code] : []))
    : []

/** Why a municipality is outlined. */
export type OutlineKind = 'together' | 'hovered' | 'selected'

/** By code. */
export type Outlines = ReadonlyMap<string, OutlineKind>

/** The outlines to draw: those that stand out and those that belong together, the one pointed at, the ones chosen; the heavier reason wins. */
export function outlinesOf(
  paints: Paints,
  together: readonly string[],
  hovered: string | null,
  ...selected: readonly string[]
): Outlines {
  const kinds = new Map<string, OutlineKind>([...standingOut(paints), ...together].map((code) => [code, 'together']))
  if (hovered !== null) kinds.set(hovered, 'hovered')
  for (const code of selected) kinds.set(code, 'selected')
  return kinds
}

/** A set of the hatches' patterns: where they begin, and how large a px of theirs is in the drawing's units. */
export interface HatchSet {
  /** After the patterns' usual ids, where a drawing has several sets. */
  readonly suffix?: string
  readonly origin?: Point
  readonly scale: number
  /** All reasons, or those that the drawing itself shows unless given. */
  readonly reasons?: readonly MissingReason[]
}

/** Id of a hatch's pattern. */
export const hatchId = (ids: string, reason: MissingReason, suffix = ''): string => `${ids}${missingKey(reason)}${suffix}`

/** Id of the pattern of stripes in some colours. */
export const stripesId = (ids: string, colours: readonly string[]): string =>
  `${ids}stripes${colours.join('').replaceAll('#', '-')}`

/** The value of the attribute `fill`, given what the ids of a drawing's patterns begin with. */
export function fillAttribute(fill: AreaFill, ids: string): string {
  if ('stripes' in fill) return `url(#${stripesId(ids, fill.stripes)})`
  return 'reason' in fill ? `url(#${hatchId(ids, fill.reason)})` : fill.colour
}

/** A map's drawing as data: what lies in it, how it is painted, and what is written on it. */
export interface RegionDrawing {
  readonly shapes: MapShapes
  readonly paints: Paints
  readonly outlines: Outlines
  /** In px of what the map is drawn in, over whatever view moves the shapes. */
  readonly names: readonly SetName[]
  readonly hatches: readonly [HatchSet, ...HatchSet[]]
  /** What the patterns' ids begin with: no two on a page may have the same. */
  readonly ids: string
}

/** The equal-area form as data. */
export interface TileDrawing {
  readonly sheet: TileSheet
  readonly paints: Paints
  readonly outlines: Outlines
  readonly hatches: readonly [HatchSet, ...HatchSet[]]
  readonly ids: string
}

/** The map of a first page, which lies where the live one will on any screen, with no script to measure that. */
export interface FirstMap {
  /** The map in words. */
  readonly label: string
  readonly viewBox: Box
  /** Larger than any screen where the drawing is to fill it; held down to the free area by style alone. */
  readonly size: { readonly width: number; readonly height: number }
  readonly drawn:
    | { readonly tiles: TileDrawing }
    | {
        readonly region: RegionDrawing
        readonly names: {
          readonly places: readonly ScreenLabel[]
          readonly counties: readonly ScreenLabel[]
          readonly chosen: readonly ScreenLabel[]
        }
      }
}

/** Draws maps as markup. The program that serves hands it in: what draws them is the client's. */
export interface MapDrawer {
  /** Content of an SVG that is a file: nothing in it that only browsers draw right. */
  readonly region: (drawing: RegionDrawing) => string
  /** The same of the tiles. */
  readonly tiles: (drawing: TileDrawing) => string
  /** An element of a page. */
  readonly first: (map: FirstMap) => string
}

/**
 * How each municipality is painted in the table's colours: its cell's, stripes of several cells', the hatch of why it has no value, or
 * as the ground where it is not counted. `raised`: those who stand out while the others step back; null when all stand alike. `colourOf`: the
 * cells' colours, by key.
 */
export function crossPaints(
  crosstab: Readonly<Record<'x' | 'y', CrosstabAxis>> & Pick<Crosstab, 'cells' | 'missingPairs'>,
  codes: Iterable<string>,
  raised: ReadonlySet<string> | null = null,
  colourOf = cellColours(crosstab),
): Paints {
  const [keysOf, reasonOf] = [cellsByCode(crosstab.cells), crossReasons(crosstab.missingPairs)]
  const paintOf = (code: string, back: StepBack | null): { readonly fill: AreaFill; readonly key?: string } => {
    const colours = [...new Set((keysOf.get(code) ?? []).map((key) => colourOf.get(key) ?? 'none'))]
    const reason = reasonOf.get(code)
    if (colours[0] !== undefined)
      return { fill: steppingBack(colours.length > 1 ? { stripes: colours } : { colour: colours[0] }, back) }
    return reason === undefined ? { fill: { colour: lightColours.land }, key: groundKey } : { fill: { reason } }
  }
  return new Map(
    Array.from(codes, (code) => {
      const back = raised?.has(code) === false ? 'within' : null
      return [code, { ...paintOf(code, back), back }]
    }),
  )
}
