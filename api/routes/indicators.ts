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
import { localized } from '../domain/words/catalogue.ts'

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
  summary: localized('openapi', 'operation.listIndicators.summary'),
  description: localized('openapi', 'operation.listIndicators.description'),
  params: { study: studyParameter },
  schema: indicatorsReplySchema,
  problems: ['unknown-study'],
  answer: (deps, params) => indicatorsReply(findStudy(deps, params.study)),
})

export const indicator = resource({
  path: '/studies/{study}/indicators/{indicator}',
  operationId: 'getIndicator',
  summary: localized('openapi', 'operation.getIndicator.summary'),
  description: localized('openapi', 'operation.getIndicator.description'),
  params: {
    study: studyParameter,
    indicator: { description: localized('openapi', 'parameter.indicator'), example: 'broker-maturity' },
  },
  schema: indicatorReplySchema,
  problems: ['unknown-study', 'unknown-indicator'],
  answer: (deps, params) => {
    const snapshot = findStudy(deps, params.study)
    return fullIndicatorReply(snapshot, requireIndicator(snapshot.study, params.indicator), deps.geography)
  },
})
