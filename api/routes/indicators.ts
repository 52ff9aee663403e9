import { resource } from '../http/resource.ts'
import { indicatorReplySchema, indicatorsReplySchema, indicatorsReply, fullIndicatorReply } from '../replies/indicators.ts'
import { currentStudy, findStudy, requireIndicator } from './lookups.ts'
import { studyParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

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
    indicator: {
      description: localized('openapi', 'parameter.indicator'),
      example: (deps) => currentStudy(deps).study.defaultIndicator,
    },
  },
  schema: indicatorReplySchema,
  problems: ['unknown-study', 'unknown-indicator'],
  answer: (deps, params) => {
    const snapshot = findStudy(deps, params.study)
    return fullIndicatorReply(snapshot, requireIndicator(snapshot.study, params.indicator), deps.geography)
  },
})
