import type { IndicatorSummary } from './indicator.ts'
import type { ConditionQuestion } from './condition.ts'
import { listAskable, missingClassesOf } from '../domain/study/askable.ts'
import { distributionOf } from '../domain/study/distribution.ts'
import { type Indicator, listIndicators } from '../domain/study/indicator.ts'
import { valuesOf } from '../domain/study/indicatorValues.ts'
import { classColours } from '../domain/legend/palette.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

/** An indicator with the whole region's distribution. `base`: municipalities with a value. */
function summaryOf(indicator: Indicator, snapshot: Snapshot): Omit<IndicatorSummary, 'links'> {
  const codes = snapshot.answers.map(({ code }) => code)
  const { base, classes, missing } = distributionOf(valuesOf(indicator, snapshot), indicator.classes, codes)
  return {
    id: indicator.id,
    group: indicator.group,
    kind: indicator.kind,
    palette: indicator.palette,
    title: indicator.title,
    ...(indicator.listTitle !== indicator.title && { listTitle: indicator.listTitle }),
    provenance: snapshot.provenance,
    base,
    classes,
    missing,
    colours: classColours(
      indicator.palette,
      indicator.classes.map(({ id }) => id),
    ),
  }
}

/** The study's indicators in list order, each with the whole region's distribution; without links. */
export const indicatorSummaries = (snapshot: Snapshot): Omit<IndicatorSummary, 'links'>[] =>
  listIndicators(snapshot.study).map((indicator) => summaryOf(indicator, snapshot))

/** All that a filter can ask of, in list order, with every reason that a value can be missing for, also those that none is. */
export const conditionQuestions = (snapshot: Snapshot): ConditionQuestion[] =>
  listAskable(snapshot.study).map((asked) => {
    const { id, group, kind, title, base, classes, missing, colours } = summaryOf(asked, snapshot)
    return {
      id,
      group,
      kind,
      title,
      onMap: listIndicators(snapshot.study).some((indicator) => indicator.id === id),
      supplementary: asked.supplementary,
      base,
      classes,
      missing: missingClassesOf(asked).map((each) => ({
        ...each,
        count: missing.find(({ reason }) => reason === each.reason)?.count ?? 0,
      })),
      colours,
    }
  })
