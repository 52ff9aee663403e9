import type { IndicatorReply } from '../schemas/indicator.ts'
import type { CountyArea } from './area.ts'
import { baseLabel } from './baseLabel.ts'
import { distributionOf } from './distribution.ts'
import type { Indicator } from './indicator.ts'
import { valuesOf } from './indicatorValues.ts'
import { classColours } from './palette.ts'
import { publishedCounterparts } from './publishedCounterparts.ts'
import { reconcile } from './reconcile.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * An indicator in full, without links: the region's distribution, every municipality's value or missing reason, the distribution of
 * each county, the report's own figures and where all of it comes from. Counts and shares have the base `base.count`, the
 * municipalities with a value; a county's have its own.
 * @param counties the region's counties in the order to list them
 */
export function indicatorReply(
  snapshot: Snapshot,
  indicator: Indicator,
  counties: readonly CountyArea[],
): Omit<IndicatorReply, 'links'> {
  const { study } = snapshot
  const values = valuesOf(indicator, snapshot)
  const { base, classes, missing } = distributionOf(
    values,
    indicator.classes,
    values.map(({ code }) => code),
  )
  return {
    study: study.id,
    snapshot: snapshot.hash,
    id: indicator.id,
    group: indicator.group,
    kind: indicator.kind,
    palette: indicator.palette,
    title: indicator.title,
    wording: indicator.wording,
    note: indicator.note,
    unit: indicator.unit,
    ...(indicator.unitOne && { unitOne: indicator.unitOne }),
    supplementary: indicator.supplementary,
    reconstructed: indicator.reconstructed,
    provenance: snapshot.provenance,
    base: { count: base, label: baseLabel(snapshot, indicator, base) },
    classes,
    missing,
    colours: classColours(
      indicator.palette,
      classes.map(({ id }) => id),
    ),
    values,
    counties: counties.map(({ code, name, codes }) => ({ code, name, ...distributionOf(values, indicator.classes, codes) })),
    published: publishedCounterparts(study, indicator.id, reconcile(study, snapshot.answers)),
    facts: [...indicator.facts],
  }
}
