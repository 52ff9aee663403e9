import type { Distribution } from '../study/distribution.ts'
import type { Language, Localized } from '../study/localized.ts'
import type { MissingReason } from '../study/missing.ts'
import { middleLines, type Chart, type Mark, type TextStyle } from './marks.ts'
import { markOf } from './municipalityMarks.ts'

/** What a municipality has on a scale: a level, or the span that an unknown one lies within. */
interface ComparedValue {
  readonly level: number | null
  readonly low: number
  readonly high: number
  /** Whether the scale applies to the municipality at all: where it does not, nothing is unknown. */
  readonly applies: boolean
}

/** A scale with each municipality's value, in the comparison's order, and how many of the region's are on each level. */
export interface ComparedScale {
  readonly id: string
  /** What it is called where there is little room; null for the overall level. */
  readonly short: string | null
  readonly title: string
  readonly values: readonly ComparedValue[]
  readonly counts: readonly number[]
  readonly base: number
  readonly municipalities: number
}

interface ComparedLevels {
  readonly id: string
  readonly title: Localized
  readonly levels: readonly { readonly level: number | null; readonly missing: MissingReason | null }[]
  readonly region: Distribution
}

interface ComparedMaturity {
  readonly dimensions: readonly (ComparedLevels & { readonly short: string })[]
  readonly overall: ComparedLevels
  /** What the overall level lies within, by place in the comparison. */
  readonly coverages: readonly { readonly low: number; readonly high: number }[]
}

/** An unknown level of a dimension can be any of the four. */
const anywhere = { low: 0, high: 3 }

/** A comparison's maturity as scales, the overall level last; no layout yet. */
export function comparedScales({ dimensions, overall, coverages }: ComparedMaturity, language: Language): ComparedScale[] {
  const scale = (
    { id, title, levels, region }: ComparedLevels,
    short: string | null,
    spans: ComparedMaturity['coverages'],
  ): ComparedScale => ({
    id,
    short,
    title: title[language],
    values: levels.map(({ level, missing }, place) => {
      const { low, high } = spans[place] ?? anywhere
      return { level, low, high, applies: missing !== 'not-applicable' }
    }),
    counts: region.classes.map(({ count }) => count),
    base: region.base,
    municipalities: region.municipalities,
  })
  return [...dimensions.map((each) => scale(each, each.short, [])), scale(overall, null, coverages)]
}

const isUnknown = ({ level, applies }: ComparedValue): boolean => level === null && applies

export const hasUnknown = (scales: readonly ComparedScale[]): boolean => scales.some(({ values }) => values.some(isUnknown))

/** The scales that do not apply to municipalities, "Västerås (M4)"; `names` in the comparison's order, `nameOf` a scale's. */
export const notApplicable = (
  scales: readonly ComparedScale[],
  names: readonly string[],
  nameOf: (scale: ComparedScale) => string,
): string[] =>
  names.flatMap((name, place) => {
    const without = scales.filter(({ values }) => values[place]?.applies === false)
    return without.length === 0 ? [] : [`${name} (${without.map(nameOf).join(', ')})`]
  })

interface Room {
  readonly width: number
  /** Height of a scale. */
  readonly row: number
  readonly levels: number
  /** Width of the place after the levels where what is unknown has its mark. */
  readonly unknown: number
  /** Width at the right of each step that marks leave free. */
  readonly free?: number
}

interface PlacedMark {
  readonly x: number
  readonly y: number
}

interface PlacedSpan {
  readonly from: number
  readonly to: number
  readonly y: number
  /** Where its mark stands: after the levels, since within one it would read as that level. */
  readonly mark: number
}

/** A municipality drawn over the scales: its marks, the spans of what is unknown, and the line between marks next to one another. */
interface PlacedProfile {
  readonly marks: readonly PlacedMark[]
  readonly spans: readonly PlacedSpan[]
  readonly line: string
}

/** From a step's edge to a span's end. */
const inset = 6

/**
 * Places profiles over one another: level along, scales down. Each municipality keeps to a lane of its own within a step, so that
 * equal levels lie side by side rather than under one another. The line breaks where a level is unknown: nothing is guessed. A span
 * covers its levels whole, and is drawn only where the scale applies.
 */
export function placeProfiles(
  scales: readonly Pick<ComparedScale, 'values'>[],
  { width, row, levels, unknown, free = 0 }: Room,
): PlacedProfile[] {
  const step = width / levels
  const count = scales[0]?.values.length ?? 0
  const lane = (step - free) / (count + 1)
  return Array.from({ length: count }, (_, place): PlacedProfile => {
    const x = (level: number) => level * step + lane * (place + 1)
    const points = scales.map(({ values }, index) => ({ value: values[place], y: index * row + row / 2, index }))
    const known = points.flatMap(({ value, y, index }) => {
      const level = value?.level ?? null
      return level === null ? [] : [{ x: x(level), y, index }]
    })
    return {
      marks: known.map(({ x: left, y }) => ({ x: left, y })),
      // A span lies above or below the middle, in the municipality's lane, for the same reason.
      spans: points.flatMap(({ value, y }) =>
        value === undefined || !isUnknown(value)
          ? []
          : [
              {
                from: value.low * step + inset,
                to: (value.high + 1) * step - inset,
                y: y + ((place + 1) / (count + 1) - 0.5) * row * 0.6,
                mark: width + (unknown * (place + 1)) / (count + 1),
              },
            ],
      ),
      line: known
        .map(({ x: left, y, index }, at) => `${known[at - 1]?.index === index - 1 ? 'L' : 'M'}${left.toFixed(1)} ${y.toFixed(1)}`)
        .join(''),
    }
  })
}

/** How the chart of profiles is laid out. `full`: names and counts of the region, with their base after them in so much room. */
export interface ProfilesRoom {
  /** Width of the scales' names. */
  readonly names: number
  readonly width: number
  readonly row: number
  readonly unknown: number
  readonly full: { readonly bases: number; readonly baseOf: (base: number, of: number) => string } | null
}

export const profilesRooms: Readonly<Record<'wide' | 'narrow', ProfilesRoom>> = {
  wide: { names: 48, width: 484, row: 46, unknown: 84, full: null },
  narrow: { names: 48, width: 224, row: 40, unknown: 60, full: null },
}

interface ProfilesTexts {
  /** The levels' names over them. */
  readonly levels: readonly string[]
  readonly overall: string
  readonly unknown: string
}

const top = 30
const small: TextStyle = { fontSize: 12, fill: 'ink-soft', textAnchor: 'end' }
/** Room of a count in its step. */
const ofCount = 24

/** A scale's name, its steps, and how many municipalities have a known level. */
function scaleMarks(scale: ComparedScale, room: ProfilesRoom, levels: number, overall: string, y: number): readonly Mark[] {
  const { names, width, row, unknown, full } = room
  const step = width / levels
  const name = full === null ? (scale.short ?? overall) : `${scale.short ?? ''} ${scale.title}`
  const weight = full !== null && scale.short === null ? 700 : undefined
  const steps = Array.from({ length: levels }, (_, level): Mark => {
    const box = { x: level * step + 2, y: y + 3, width: step - 4, height: row - 6, rx: 3 }
    return { kind: 'rect', data: { part: 'step' }, ...box, fill: 'rule', fillOpacity: 0.45 }
  })
  const base = { x: names + width + unknown + (full?.bases ?? 0), y: y + row / 2 + 4 }
  return [
    ...middleLines(name, { x: 0, y: y + row / 2, width: names - 4, size: 13 }, { fontWeight: weight }),
    { kind: 'g', transform: `translate(${names} 0)`, marks: steps },
    ...(full === null ? [] : [{ kind: 'text', text: full.baseOf(scale.base, scale.municipalities), ...base, ...small } as const]),
  ]
}

/** How many of the region's municipalities are on each level, over the lines that cross them. */
function countMarks(scales: readonly ComparedScale[], { names, width, row }: ProfilesRoom, levels: number): readonly Mark[] {
  const halo = { stroke: 'paper', strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const
  return scales.flatMap(({ counts }, index) =>
    counts.map((count, level): Mark => {
      const place = { x: names + ((level + 1) * width) / levels - 7, y: top + (index + 1) * row - 8 }
      return { kind: 'text', text: String(count), ...place, ...small, ...halo }
    }),
  )
}

/** A municipality's line, spans and marks. */
function profileMarks({ marks, spans, line }: PlacedProfile, place: number): readonly Mark[] {
  const { path, dash, colour } = markOf(place)
  return [
    ...(line === ''
      ? []
      : [{ kind: 'path', d: line, fill: 'none', stroke: colour, strokeWidth: 2, strokeDasharray: dash } as const]),
    ...spans.flatMap(({ from, to, y, mark }): readonly Mark[] => {
      const [low, high, at] = [from, to, y].map((each) => each.toFixed(1))
      const d = `M${low} ${(y - 4).toFixed(1)}v8M${low} ${at}H${high}M${high} ${(y - 4).toFixed(1)}v8`
      const style = { stroke: colour, strokeWidth: 1.5 } as const
      const moved = `translate(${mark.toFixed(1)} ${at})`
      return [
        { kind: 'path', data: { part: 'span' }, d, fill: 'none', ...style, strokeDasharray: '2 3' },
        { kind: 'path', data: { part: 'unknown', unknown: place }, d: path, transform: moved, fill: 'surface', ...style },
      ]
    }),
    ...marks.map(({ x, y }): Mark => {
      const moved = `translate(${x.toFixed(1)} ${y.toFixed(1)})`
      const edge = { stroke: 'surface', strokeWidth: 1.5, paintOrder: 'stroke' } as const
      return { kind: 'path', data: { part: 'known', place }, d: path, transform: moved, fill: colour, ...edge }
    }),
  ]
}

/** The maturity profiles over each other: a scale a row, a mark and a line for each municipality. */
export function comparedProfiles(scales: readonly ComparedScale[], texts: ProfilesTexts, room: ProfilesRoom): Chart {
  const { names, width, row, unknown, full } = room
  const levels = texts.levels.length
  const step = width / levels
  const height = scales.length * row
  const head = (text: string, x: number, style: TextStyle = {}): Mark => {
    const said: TextStyle = { fontSize: 13, fill: 'ink-soft', textAnchor: 'middle', ...style }
    return { kind: 'text', text, x, y: 18, ...said }
  }
  const place: Mark = {
    kind: 'rect',
    ...{ x: names + width + 3, y: top + 3, width: unknown - 6, height: height - 6, rx: 3 },
    ...{ fill: 'none', stroke: 'rule-strong', strokeDasharray: '3 3' },
  }
  // The overall level is of another kind than the dimensions: no line leads to it.
  const lanes = { width, row, levels, unknown, free: full === null ? 0 : ofCount }
  const placed = [
    { profiles: placeProfiles(scales.slice(0, -1), lanes), y: top },
    { profiles: placeProfiles(scales.slice(-1), lanes), y: top + height - row },
  ]
  return {
    width: names + width + unknown + (full?.bases ?? 0),
    height: top + height + 6,
    marks: [
      ...texts.levels.map((name, level) =>
        head(name, names + (level + 0.5) * step, full === null ? {} : { fill: 'ink', fontWeight: 600 }),
      ),
      ...(hasUnknown(scales) ? [head(texts.unknown, names + width + unknown / 2), place] : []),
      ...scales.map((scale, index): Mark => {
        const marks = scaleMarks(scale, room, levels, texts.overall, top + index * row)
        return { kind: 'g', data: { scale: scale.short ?? 'overall' }, marks }
      }),
      ...placed.map(({ profiles, y }): Mark => {
        const marks = profiles.flatMap((profile, index) => profileMarks(profile, index))
        return { kind: 'g', transform: `translate(${names} ${y})`, marks }
      }),
      ...(full === null ? [] : countMarks(scales, room, levels)),
    ],
  }
}
