import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import type { Links } from '../replies/links.ts'
import { studiesReplySchema, studyReplySchema } from '../replies/study.ts'
import { jointBase } from '../domain/study/publishedMargin.ts'
import { findStudy } from './lookups/findStudy.ts'
import { studyParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

const linksOf = (study: string): Links => ({
  self: apiAddress('studies', study),
  collection: apiAddress('studies'),
  publishedTotals: apiAddress('studies', study, 'published-totals'),
  facts: apiAddress('studies', study, 'facts'),
  indicators: apiAddress('studies', study, 'indicators'),
  municipalities: apiAddress('studies', study, 'municipalities'),
  comparisons: apiAddress('studies', study, 'comparisons'),
  crosstabs: apiAddress('studies', study, 'crosstabs'),
  conditions: apiAddress('studies', study, 'conditions'),
  selections: apiAddress('studies', study, 'selections'),
  answers: apiAddress('studies', study, 'answers'),
  variables: apiAddress('studies', study, 'variables'),
})

export const studies = resource({
  path: '/studies',
  operationId: 'listStudies',
  summary: localized('openapi', 'operation.listStudies.summary'),
  description: localized('openapi', 'operation.listStudies.description'),
  schema: studiesReplySchema,
  answer: ({ snapshots }) => ({
    studies: [...snapshots.values()].map(({ study, hash, provenance }) => {
      const { id, title, shortTitle, description, source, period, population, defaultIndicator } = study
      const about = { id, title, shortTitle, description, source, period, population, defaultIndicator }
      return { ...about, snapshot: hash, provenance, links: linksOf(id) }
    }),
    links: { self: apiAddress('studies') },
  }),
})

export const study = resource({
  path: '/studies/{study}',
  operationId: 'getStudy',
  summary: localized('openapi', 'operation.getStudy.summary'),
  description: localized('openapi', 'operation.getStudy.description'),
  params: { study: studyParameter },
  schema: studyReplySchema,
  problems: ['unknown-study'],
  answer: (deps, params) => {
    const { study: definition, hash, provenance } = findStudy(deps, params.study)
    const { staircase, timeline, jointBounds, ...rest } = definition
    return {
      ...rest,
      staircaseSteps: staircase,
      timelineSteps: timeline,
      jointBounds: jointBounds.map((bound) => ({ ...bound, base: jointBase(definition, bound) })),
      snapshot: hash,
      provenance,
      links: linksOf(definition.id),
    }
  },
})
