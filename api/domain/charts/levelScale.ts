import type { Fill } from '../legend/classKey.ts'
import type { MissingReason } from '../study/missing.ts'
import { type Chart, type Mark, type TextStyle } from './marks.ts'

/** An area's municipalities on a step: how many, and their share (0–1) of those whose step is known; null when none is. */
export interface OnStep {
  readonly count: number
  readonly share: number | null
}

/** A step of an ordinal scale with the municipalities of two areas on it. */
export interface ScaleStep {
  readonly id: string
  readonly region: OnStep
  readonly county: OnStep
}

/** A municipality on a scale, with the distributions of region and county behind. */
export interface LevelScale {
  readonly steps: readonly ScaleStep[]
  /** The municipality's own step, null where it has none. */
  readonly own: string | null
  /** The step that it had before what is supposed. */
  readonly before?: string | null
  /** Colour of each step, for the one that is the municipality's own. */
  readonly colours: Readonly<Record<string, string>>
  /** Why no step is the municipality's own. */
  readonly reason: MissingReason | null
  /** Names of the rows of numbers, each with its base; null for a scale without distributions. */
  readonly rows: { readonly region: string; readonly county: string } | null
}

/** A step placed: its cell, the region's column in it, and the height of the county's marker. */
interface PlacedStep {
  readonly id: string
  readonly x: number
  readonly width: number
  readonly column: { readonly y: number; readonly height: number }
  readonly marker: number | null
  readonly own: boolean
}

interface Room {
  /** Where the cells begin, right of the rows' names. */
  readonly left: number
  readonly width: number
  readonly height: number
  readonly gap: number
}

const scaleRoom: Room = { left: 98, width: 352, height: 40, gap: 4 }

/** Height of a row of numbers. */
const line = 17
/** Length of the county's marker on either side of the step's number. */
const tick = 13

/**
 * Steps side by side, equally wide: an ordinal scale has order but no distances. A cell's whole height is the whole base, so that
 * heights mean the same in every scale.
 */
export function placeScale(steps: readonly ScaleStep[], own: string | null, { left, width, height, gap }: Room): PlacedStep[] {
  const cell = (width - left - gap * (steps.length - 1)) / steps.length
  return steps.map(({ id, region, county }, index) => {
    const column = (region.share ?? 0) * height
    return {
      id,
      x: left + index * (cell + gap),
      width: cell,
      column: { y: height - column, height: column },
      marker: county.share === null ? null : height - county.share * height,
      own: id === own,
    }
  })
}

/** What is read on whatever it crosses. */
const halo = { stroke: 'halo', strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const

/** The county's marker, on either side of the step's number; the halo keeps it seen on whatever it crosses. */
function markerMarks(y: number, width: number): readonly Mark[] {
  const ends = {
    kind: 'path',
    d: `M3 ${y.toFixed(1)}h${tick}M${(width - 3).toFixed(1)} ${y.toFixed(1)}h-${tick}`,
    fill: 'none',
  } as const
  return [
    { ...ends, stroke: 'halo', strokeWidth: 4 },
    { ...ends, stroke: 'ink', strokeWidth: 2, strokeDasharray: '3 2' },
  ]
}

/** The cell of a step: its ground, the region's column, and the edge of the own step. */
function cellMarks(
  { id, width, column, own }: PlacedStep,
  { colours, before, reason, rows }: LevelScale,
  height: number,
): readonly Mark[] {
  const fill: Fill | null = own ? { colour: colours[id] ?? 'none' } : reason === null ? null : { reason }
  const ground = { kind: 'rect', x: 0, y: 0, width, height } as const
  const edge = {
    ...ground,
    x: 1.25,
    y: 1.25,
    width: width - 2.5,
    height: height - 2.5,
    rx: 2,
    fill: 'none',
    stroke: 'outline',
  } as const
  return [
    fill === null
      ? { ...ground, fill: 'rule', fillOpacity: 0.45 }
      : { ...ground, fill, fillOpacity: own && rows !== null ? 0.3 : undefined },
    ...(rows === null
      ? []
      : [
          own && fill !== null
            ? ({ ...ground, ...column, fill } as const)
            : ({ ...ground, ...column, fill: 'rule-strong', fillOpacity: 0.55 } as const),
          { kind: 'path', d: `M0 ${column.y.toFixed(1)}H${width.toFixed(1)}`, fill: 'none', stroke: 'ink-soft' } as const,
        ]),
    ...(own ? [{ ...edge, strokeWidth: 2.5 }] : id === before ? [{ ...edge, strokeWidth: 2, strokeDasharray: '5 4' }] : []),
  ]
}

/**
 * A scale: the region's distribution as columns, the county's as markers, the municipality's own step filled and outlined; below every
 * step how many municipalities of region and county are on it.
 */
export function levelScale(scale: LevelScale, room: Room = scaleRoom): Chart {
  const { steps, own, rows } = scale
  const { width, height } = room
  const [regionLine, countyLine] = [height + line - 2, height + 2 * line - 2]
  const small = { fontSize: 13 } as const
  const names: readonly Mark[] =
    rows === null
      ? []
      : ([
          { kind: 'text', x: 0, y: regionLine, text: rows.region, ...small, fill: 'ink-soft' },
          { kind: 'text', x: 0, y: countyLine, text: rows.county, ...small, fill: 'ink-soft' },
        ] as const)
  const cells = placeScale(steps, own, room).map((step, index): Mark => {
    const { id, x, width: cell, marker, own: isOwn } = step
    const style: TextStyle = { textAnchor: 'middle', fill: 'ink', fontWeight: isOwn ? 700 : undefined }
    const count = (y: number, on: OnStep | undefined): Mark => ({
      kind: 'text',
      x: cell / 2,
      y,
      text: String(on?.count ?? 0),
      ...small,
      ...style,
    })
    // One's own step is read from the back of a room.
    const number: TextStyle = isOwn ? { fontSize: 21 } : { fontSize: 14, fill: 'ink-soft' }
    return {
      kind: 'g',
      transform: `translate(${x.toFixed(1)} 0)`,
      data: { step: id, own: isOwn },
      marks: [
        ...cellMarks(step, scale, height),
        ...(marker === null || rows === null ? [] : markerMarks(marker, cell)),
        { kind: 'text', x: cell / 2, y: height / 2 + (isOwn ? 7 : 5), text: id, ...style, ...number, ...halo },
        ...(rows === null ? [] : [count(regionLine, steps[index]?.region), count(countyLine, steps[index]?.county)]),
      ],
    }
  })
  return { width, height: rows === null ? height : height + 2 * line + 2, marks: [...names, ...cells] }
}
