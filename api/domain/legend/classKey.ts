import type { IndicatorValue } from '../study/indicator.ts'
import type { ShownIndicator } from '../study/distribution.ts'
import { missingKey, missingReasonOf, type MissingReason } from '../study/missing.ts'
import { classColours } from './palette.ts'

/** What a municipality is drawn as: the id of a class, `chosen`/`not-chosen` for the option shown of a multiple answer, or `missing-` and the reason. */
export type ClassKey = string

export const chosenKey: ClassKey = 'chosen'
export const notChosenKey: ClassKey = 'not-chosen'

/** The option of a multiple answer that is shown: the one asked for, else the first. null for every other kind. */
export function optionShown(indicator: Pick<ShownIndicator, 'kind' | 'classes'>, asked: string | null): string | null {
  if (indicator.kind !== 'multiple') return null
  const ids = indicator.classes.map((each) => each.id)
  return asked !== null && ids.includes(asked) ? asked : (ids[0] ?? null)
}

/** The key of a value. A municipality without a row has no published value. */
export function classKeyOf(
  indicator: Pick<ShownIndicator, 'kind'>,
  value: Pick<IndicatorValue, 'classes' | 'missing'> | undefined,
  chosenOption: string | null,
): ClassKey {
  if (value === undefined) return missingKey('not-published')
  if (value.missing !== null) return missingKey(value.missing)
  if (indicator.kind === 'multiple' && chosenOption !== null)
    return value.classes.includes(chosenOption) ? chosenKey : notChosenKey
  return value.classes[0] ?? missingKey('not-published')
}

/** The key of every municipality that has a value or a reason for having none, by code. */
export const classKeys = (
  indicator: Pick<ShownIndicator, 'kind' | 'values'>,
  chosenOption: string | null,
): ReadonlyMap<string, ClassKey> =>
  new Map(indicator.values.map((value) => [value.code, classKeyOf(indicator, value, chosenOption)]))

/** What can be held in an indicator's legend: its classes, or given and not given for one of several answers, and its missing reasons. */
export const heldKeys = (indicator: Pick<ShownIndicator, 'kind' | 'classes' | 'missingCounts'>): readonly ClassKey[] => [
  ...(indicator.kind === 'multiple' ? [chosenKey, notChosenKey] : indicator.classes.map(({ id }) => id)),
  ...indicator.missingCounts.map(({ reason }) => missingKey(reason)),
]

/** Colours of the option shown of a multiple answer: the same pair as yes and no. */
const chosenColours: Readonly<Record<ClassKey, string>> = classColours('binary', [chosenKey, notChosenKey])

/** Fill of a key (#rrggbb); null for a missing value, which is hatched and never a colour of the scale. */
export function colourOf(indicator: Pick<ShownIndicator, 'colours'>, key: ClassKey): string | null {
  if (missingReasonOf(key) !== null) return null
  return indicator.colours[key] ?? chosenColours[key] ?? null
}

/** What a mark is filled with: a colour of the scale, or the hatch of a missing reason. */
export type Fill = { readonly colour: string } | { readonly reason: MissingReason }

/** The reasons among the fills, each once, in the order met: the patterns a drawing needs. */
export function reasonsOf(fills: readonly Fill[]): MissingReason[] {
  return [...new Set(fills.flatMap((fill) => ('reason' in fill ? [fill.reason] : [])))]
}

/** The value of the SVG attribute `fill`, given the prefix of the drawing's pattern ids. */
export function paintOf(fill: Fill, patternPrefix: string): string {
  return 'colour' in fill ? fill.colour : `url(#${patternPrefix}${fill.reason})`
}

/** What marks of a key are filled with. A class that the API gives no colour is left as paper. */
export function fillOf(indicator: Pick<ShownIndicator, 'colours'>, key: ClassKey): Fill {
  const reason = missingReasonOf(key)
  return reason === null ? { colour: colourOf(indicator, key) ?? 'none' } : { reason }
}
