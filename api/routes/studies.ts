import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import type { Links } from '../replies/links.ts'
import { studiesReplySchema, studyReplySchema, type StudiesReply } from '../replies/study.ts'
import type { Report } from '../domain/study/definition.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
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

const noReport: Report = {
  staircase: [],
  criticalAreas: [],
  developmentAreas: [],
  fundingPaths: [],
  needs: [],
  timeline: [],
  contradictions: [],
  rubricFindings: [],
}

/** The studies in brief. */
export const studiesReply = (snapshots: Iterable<Snapshot>): StudiesReply => ({
  studies: [...snapshots].map(({ study, hash, provenance }) => {
    const { id, current, title, shortTitle, description, source, period, population } = study
    const { defaultIndicator, suggestedComparisons, report } = study
    return {
      ...{ id, current, title, shortTitle, description, source, period, population, defaultIndicator, suggestedComparisons },
      hasReport: report !== undefined,
      snapshot: hash,
      provenance,
      links: linksOf(id),
    }
  }),
  links: { self: apiAddress('studies') },
})

export const studies = resource({
  path: '/studies',
  operationId: 'listStudies',
  summary: localized('openapi', 'operation.listStudies.summary'),
  description: localized('openapi', 'operation.listStudies.description'),
  schema: studiesReplySchema,
  answer: ({ snapshots }) => studiesReply(snapshots.values()),
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
    const { report, jointBounds, ...rest } = definition
    const { staircase, timeline, ...parts } = report ?? noReport
    return {
      ...rest,
      hasReport: report !== undefined,
      ...parts,
      staircaseSteps: staircase,
      timelineSteps: timeline,
      jointBounds: jointBounds.map((bound) => ({ ...bound, base: jointBase(definition, bound) })),
      snapshot: hash,
      provenance,
      links: linksOf(definition.id),
    }
  },
})
