import type { Distribution } from '../schemas/distribution.ts'
import type { IndicatorValue } from '../schemas/indicator.ts'
import type { IndicatorClass } from './indicator.ts'
import { missingReasons } from './missing.ts'
import { missingLabel } from './missingLabels.ts'

/**
 * Counts an indicator's values over an area. The base is the municipalities with a value; shares are of the base, 0–1 (`null` for
 * an empty base). Missing are counted by reason beside the classes, never among them; reasons without any are left out. For multiple
 * answers a municipality counts in each of its classes, so that counts may sum to more than the base.
 * @param classes all classes of the indicator, in order
 * @param codes the municipalities of the area
 */
export function distributionOf(
  values: readonly IndicatorValue[],
  classes: readonly IndicatorClass[],
  codes: readonly string[],
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
    missing: missingReasons
      .map((reason) => ({
        reason,
        label: missingLabel(reason),
        count: inArea.filter(({ missing }) => missing === reason).length,
      }))
      .filter(({ count }) => count > 0),
  }
}
