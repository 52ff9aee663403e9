import type { IndicatorSummary } from '../schemas/indicator.ts'
import { distributionOf } from './distribution.ts'
import { listIndicators } from './indicators.ts'
import { valuesOf } from './indicatorValues.ts'
import { classColours } from './palette.ts'
import type { Snapshot } from './snapshot.ts'

/** The study's indicators in list order, each with the whole region's distribution; without links. `base`: municipalities with a value. */
export function indicatorSummaries(snapshot: Snapshot): Omit<IndicatorSummary, 'links'>[] {
  const codes = snapshot.answers.map(({ code }) => code)
  return listIndicators(snapshot.study).map((indicator) => {
    const { base, classes, missing } = distributionOf(valuesOf(indicator, snapshot), indicator.classes, codes)
    return {
      id: indicator.id,
      group: indicator.group,
      kind: indicator.kind,
      palette: indicator.palette,
      title: indicator.listTitle,
      provenance: snapshot.provenance,
      base,
      classes,
      missing,
      colours: classColours(
        indicator.palette,
        indicator.classes.map(({ id }) => id),
      ),
    }
  })
}
