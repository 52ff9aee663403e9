import { type Geography, countyAreas } from '../domain/map/geography.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import {
  indicatorReplySchema,
  indicatorsReplySchema,
  type IndicatorReply,
  type IndicatorsReply,
  indicatorReply,
} from '../replies/indicator.ts'
import type { Indicator } from '../domain/study/indicator.ts'
import { indicatorSummaries } from '../replies/indicatorSummaries.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { findStudy } from './lookups/findStudy.ts'
import { requireIndicator } from './lookups/requireIndicator.ts'
import { studyParameter } from './parameters.ts'

/** The study's indicators in their groups, each with the region's distribution. */
export function indicatorsReply(snapshot: Snapshot): IndicatorsReply {
  const { study, hash, provenance } = snapshot
  const address = (...segments: string[]): string => apiAddress('studies', study.id, ...segments)
  return {
    study: study.id,
    snapshot: hash,
    provenance,
    defaultIndicator: study.defaultIndicator,
    groups: study.groups,
    indicators: indicatorSummaries(snapshot).map((summary) => ({
      ...summary,
      links: { self: address('indicators', summary.id) },
    })),
    links: { self: address('indicators'), study: address() },
  }
}

/** An indicator with every municipality's value. */
export function fullIndicatorReply(snapshot: Snapshot, indicator: Indicator, { municipalities }: Geography): IndicatorReply {
  const address = (...segments: string[]): string => apiAddress('studies', snapshot.study.id, ...segments)
  return {
    ...indicatorReply(snapshot, indicator, countyAreas(municipalities)),
    links: {
      self: address('indicators', indicator.id),
      collection: address('indicators'),
      study: address(),
      map: `/maps/${snapshot.study.id}/${indicator.id}.svg`,
    },
  }
}

export const indicators = resource({
  path: '/studies/{study}/indicators',
  operationId: 'listIndicators',
  summary: { sv: 'En studies indikatorer', en: 'A study’s indicators' },
  description: {
    sv: 'Det som kommunerna kan skuggas efter, i grupper, var och en med klasser, antal, andelar av basen, orsaker till saknade värden och färger.',
    en: 'What municipalities can be shaded by, in groups, each with classes, counts, shares of the base, reasons for missing values and colours.',
  },
  params: { study: studyParameter },
  schema: indicatorsReplySchema,
  problems: ['unknown-study'],
  answer: (deps, params) => indicatorsReply(findStudy(deps, params.study)),
})

export const indicator = resource({
  path: '/studies/{study}/indicators/{indicator}',
  operationId: 'getIndicator',
  summary: { sv: 'En indikator för alla kommuner', en: 'An indicator for all municipalities' },
  description: {
    sv: 'Klasser med antal och andel, värde eller orsak till saknat värde för varje kommunkod, basen i ord, sammanfattning per län, rapportens motsvarande tal och ursprung. Saknat är aldrig noll. Ingen rangordning.',
    en: 'Classes with count and share, value or missing reason for every municipality code, the base in words, summary by county, the report’s corresponding figures and provenance. Missing is never zero. No ranking.',
  },
  params: {
    study: studyParameter,
    indicator: { description: { sv: 'Indikatorns beteckning.', en: 'Id of the indicator.' }, example: 'broker-maturity' },
  },
  schema: indicatorReplySchema,
  problems: ['unknown-study', 'unknown-indicator'],
  answer: (deps, params) => {
    const snapshot = findStudy(deps, params.study)
    return fullIndicatorReply(snapshot, requireIndicator(snapshot.study, params.indicator), deps.geography)
  },
})
