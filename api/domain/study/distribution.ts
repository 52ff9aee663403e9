import type { Localized } from './localized.ts'
import type { Indicator, IndicatorClass, IndicatorValue } from './indicator.ts'
import { missingReasons, type MissingReason, missingLabel } from './missing.ts'

/** A class of an indicator with how many municipalities of the area are in it and their share of the area's base (0–1; null when the base is 0). */
export interface ClassCount extends IndicatorClass {
  readonly count: number
  readonly share: number | null
}

/** How many municipalities of the area have no value, for one reason. */
export interface MissingCount {
  readonly reason: MissingReason
  readonly label: Localized
  readonly count: number
}

/** An indicator over one area. `base`: municipalities with a value; `municipalities`: all of the area's. Multiple answers: counts may sum to more than the base. */
export interface Distribution {
  readonly municipalities: number
  readonly base: number
  readonly classes: readonly ClassCount[]
  readonly missingCounts: readonly MissingCount[]
}

/** An indicator as a map, its legend and what they say need it: the API's reply, of which they read a part. */
export interface ShownIndicator extends Pick<Indicator, 'id' | 'kind' | 'palette' | 'title' | 'unit'> {
  /** The unit of exactly one, where it differs. */
  readonly unitOne?: Localized | undefined
  readonly base: { readonly count: number; readonly label: Localized }
  readonly classes: readonly ClassCount[]
  readonly missingCounts: readonly MissingCount[]
  /** Fill colour (#rrggbb) of each class, by class id. */
  readonly colours: Readonly<Record<string, string>>
  readonly values: readonly IndicatorValue[]
  readonly counties: readonly (Distribution & { readonly code: string; readonly name: string })[]
}

/**
 * Counts an indicator's values over an area. The base is the municipalities with a value; shares are of the base, 0–1 (`null` for
 * an empty base). Missing are counted by reason beside the classes, never among them; reasons without any are left out. For multiple
 * answers a municipality counts in each of its classes, so that counts may sum to more than the base.
 * @param classes all classes of the indicator, in order
 * @param codes the municipalities of the area; all unless given
 */
export function distributionOf(
  values: readonly IndicatorValue[],
  classes: readonly IndicatorClass[],
  codes: readonly string[] = values.map(({ code }) => code),
): Distribution {
  const area = new Set(codes)
  const inArea = values.filter(({ code }) => area.has(code))
  const base = inArea.filter(({ missing }) => missing === null).length
  return {
    municipalities: inArea.length,
    base,
    classes: classes.map(({ id, label }) => {
      const count = inArea.filter((value) => value.classes.includes(id)).length
      return { id, label, count, share: base === 0 ? null : count / base }
    }),
    missingCounts: missingReasons
      .map((reason) => ({
        reason,
        label: missingLabel(reason),
        count: inArea.filter(({ missing }) => missing === reason).length,
      }))
      .filter(({ count }) => count > 0),
  }
}
