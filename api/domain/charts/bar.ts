import { type Fill, fillOf, chosenKey } from '../legend/classKey.ts'
import type { ShownIndicator } from '../study/distribution.ts'
import { missingKey } from '../study/missing.ts'

/** A part of a whole, in the order it is drawn. */
export interface BarPart {
  readonly key: string
  readonly count: number
  readonly fill: Fill
}

export interface PlacedPart {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: Fill
}

interface Room {
  readonly width: number
  readonly height: number
}

/** Parts side by side whose counts sum to `total`; parts without municipalities are left out. */
export function placeBar(parts: readonly BarPart[], total: number, room: Room): PlacedPart[] {
  let x = 0
  return parts
    .filter((part) => part.count > 0)
    .map(({ key, count, fill }) => {
      const width = (count / total) * room.width
      const placed = { key, x, y: 0, width, height: room.height, fill }
      x += width
      return placed
    })
}

/** A lane a part, for answers of which several may be given: each is a share of the whole by itself. */
export function placeLanes(parts: readonly BarPart[], total: number, room: Room): PlacedPart[] {
  const step = room.height / parts.length
  return parts.map(({ key, count, fill }, index) => ({
    key,
    x: 0,
    y: index * step,
    width: (count / total) * room.width,
    height: step * 0.72,
    fill,
  }))
}

/** An indicator's classes in order, then the municipalities without a value by reason. */
export function barParts(indicator: Pick<ShownIndicator, 'classes' | 'missingCounts' | 'colours'>): BarPart[] {
  const part = (key: string, count: number): BarPart => ({ key, count, fill: fillOf(indicator, key) })
  return [
    ...indicator.classes.map(({ id, count }) => part(id, count)),
    ...indicator.missingCounts.map(({ reason, count }) => part(missingKey(reason), count)),
  ]
}

/** The options of a multiple answer, all in the colour that the map gives those who chose one. */
export function laneParts(indicator: Pick<ShownIndicator, 'classes' | 'colours'>): BarPart[] {
  const fill = fillOf(indicator, chosenKey)
  return indicator.classes.map(({ id, count }) => ({ key: id, count, fill }))
}

/** All municipalities of the region: those with a value and those without. */
export const municipalitiesOf = (counted: Pick<ShownIndicator, 'missingCounts'> & { readonly base: number }): number =>
  counted.missingCounts.reduce((sum, { count }) => sum + count, counted.base)
