import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import type { Links } from '../replies/links.ts'
import { studiesReplySchema, studyReplySchema } from '../replies/study.ts'
import { jointBase } from '../domain/study/publishedMargin.ts'
import { findStudy } from './lookups/findStudy.ts'
import { studyParameter } from './parameters.ts'

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
  summary: { sv: 'Studier', en: 'Studies' },
  description: {
    sv: 'Studierna med titel, källa, period, population och ögonblicksbild: ”snapshot” namnger de svar som nu gäller och ”provenance” säger om de är exempeldata eller insamlade.',
    en: 'The studies with title, source, period, population and snapshot: “snapshot” names the answers now in force and “provenance” says whether they are example data or collected.',
  },
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
  summary: { sv: 'En studies definition', en: 'A study’s definition' },
  description: {
    sv: 'Hela studien som data: frågor med svarsalternativ, filter och bas, publicerade tal och utsagor med citat och faktanummer, mognadsrubriken med ankare och regler, kritiska områden, behov, tidslinje och källans motsägelser. I en regel betyder ”is” ett av alternativen, ”all” alla villkor och ”any” minst ett.',
    en: 'The whole study as data: questions with options, filter and base, published figures and statements with quotation and fact ids, the maturity rubric with anchors and rules, critical areas, needs, timeline and the source’s contradictions. In a rule “is” means one of the options, “all” all conditions and “any” at least one.',
  },
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
