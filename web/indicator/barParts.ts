import type { IndicatorSummary } from '../../api/replies/indicator.ts'
import type { BarPart } from '../charts/bar.ts'
import { fillOf } from './fillOf.ts'
import { chosenKey, missingKey } from './valueClass.ts'

/** An indicator's classes in order, then the municipalities without a value by reason. */
export function barParts(indicator: Pick<IndicatorSummary, 'classes' | 'missing' | 'colours'>): BarPart[] {
  const part = (key: string, count: number): BarPart => ({ key, count, fill: fillOf(indicator, key) })
  return [
    ...indicator.classes.map(({ id, count }) => part(id, count)),
    ...indicator.missing.map(({ reason, count }) => part(missingKey(reason), count)),
  ]
}

/** The options of a multiple answer, all in the colour that the map gives those who chose one. */
export function laneParts(indicator: Pick<IndicatorSummary, 'classes' | 'colours'>): BarPart[] {
  const fill = fillOf(indicator, chosenKey)
  return indicator.classes.map(({ id, count }) => ({ key: id, count, fill }))
}

/** All municipalities of the region: those with a value and those without. */
export function municipalitiesOf({ base, missing }: Pick<IndicatorSummary, 'base' | 'missing'>): number {
  return missing.reduce((sum, { count }) => sum + count, base)
}
