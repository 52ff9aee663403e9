import { z } from '@hono/zod-openapi'
import {
  apiAddress,
  defaultLimit,
  type Immutable,
  type Links,
  linksSchema,
  namedSchema,
  pageOf,
  type Part,
  studyAddress,
  withQuery,
} from './reply.ts'
import {
  reportSchema,
  studyDefinitionSchema,
  jointBoundSchema,
  expectedSchema,
  publishedTotalSchema,
  statementSchema,
} from '../data/studySchema.ts'
import { integer, provenanceSchema } from '../data/valueSchemas.ts'
import { slidePictureAddress } from '../domain/address/fileAddress.ts'
import type { Report, StudyDefinition } from '../domain/study/definition.ts'
import { jointBase, type Origin } from '../domain/study/published.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { factSchema } from '../data/factsFile.ts'
import { slideSchema } from '../data/check/checkStory.ts'
import { reconcile, type Reconciled } from '../domain/study/reconcile.ts'

/** Names the answers a reply was made from, and where they come from. */
const snapshotShape = { snapshot: z.string(), provenance: provenanceSchema }

/** `derived` says less than `origin`; it stays for those who read the API before that was there. */
export const derivedShape = { derived: z.boolean() }
export const withDerived = <T extends { readonly origin: Origin }>(item: T): T & { readonly derived: boolean } => ({
  ...item,
  derived: item.origin !== 'published',
})

const { staircase: staircaseSchema, timeline: timelineSchema, ...partsOfReport } = reportSchema.shape

/**
 * A study's definition with the parts of its report beside the rest: empty where it has none. A joint bound says of how many
 * municipalities it is. Its lists of steps have the plural names that lists have in this API (REST profile AME.06).
 */
export const studyReplySchema = studyDefinitionSchema
  .omit({ report: true })
  .extend({
    hasReport: z.boolean(),
    ...partsOfReport,
    staircaseSteps: staircaseSchema,
    timelineSteps: timelineSchema,
    publishedTotals: z.array(publishedTotalSchema.extend(derivedShape)),
    statements: z.array(statementSchema.extend(derivedShape)),
    jointBounds: z.array(jointBoundSchema.extend({ base: integer })),
    ...snapshotShape,
    links: linksSchema,
  })
  .openapi('Study')
export type StudyReply = Immutable<z.infer<typeof studyReplySchema>>

const studySummarySchema = studyDefinitionSchema
  .pick({
    id: true,
    current: true,
    title: true,
    shortTitle: true,
    description: true,
    source: true,
    period: true,
    population: true,
    defaultIndicator: true,
    suggestedComparisons: true,
  })
  .extend({ hasReport: z.boolean(), ...snapshotShape, links: linksSchema })
  .openapi('StudySummary')

export const studiesReplySchema = namedSchema('Studies', { studies: z.array(studySummarySchema), links: linksSchema })
export type StudiesReply = Immutable<z.infer<typeof studiesReplySchema>>

const linksOf = (study: StudyDefinition): Links => {
  const address = studyAddress(study)
  const parts = ['facts', 'slides', 'indicators', 'municipalities', 'comparisons', 'crosstabs', 'conditions', 'selections']
  return {
    self: address(),
    collection: apiAddress('studies'),
    publishedTotals: address('published-totals'),
    ...Object.fromEntries([...parts, 'answers', 'variables'].map((part) => [part, address(part)])),
  }
}

/** All studies, in the order of their folders. */
export const studiesReply = (snapshots: ReadonlyMap<string, Snapshot>): StudiesReply => ({
  studies: [...snapshots.values()].map(({ study, hash, provenance }) => {
    const { id, current, title, shortTitle, description, source, period, population } = study
    const { defaultIndicator, suggestedComparisons, report } = study
    const about = { id, current, title, shortTitle, description, source, period, population }
    const hasReport = report !== undefined
    return { ...about, defaultIndicator, suggestedComparisons, hasReport, snapshot: hash, provenance, links: linksOf(study) }
  }),
  links: { self: apiAddress('studies') },
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

export function studyReply({ study, hash, provenance }: Snapshot): StudyReply {
  const { report, jointBounds, ...rest } = study
  const { staircase, timeline, ...parts } = report ?? noReport
  return {
    ...rest,
    hasReport: report !== undefined,
    ...parts,
    staircaseSteps: staircase,
    timelineSteps: timeline,
    publishedTotals: study.publishedTotals.map(withDerived),
    statements: study.statements.map(withDerived),
    jointBounds: jointBounds.map((bound) => ({ ...bound, base: jointBase(study, bound) })),
    snapshot: hash,
    provenance,
    links: linksOf(study),
  }
}

/** What the report states, fact by fact, and what we have computed, read or taken from elsewhere. `quotation` is the source's own Swedish; null where there is none; `total` is how many there are in all. */
export const factsReplySchema = namedSchema('Facts', {
  study: z.string(),
  total: integer,
  facts: z.array(factSchema),
  links: linksSchema,
})
export type FactsReply = Immutable<z.infer<typeof factsReplySchema>>

/** The source's facts, a part of them at a time. */
export function factsReply({ study, facts }: Snapshot, part: Part): FactsReply {
  const { items, next } = pageOf(facts, part, defaultLimit)
  const address = studyAddress(study)
  const self = address('facts')
  return {
    study: study.id,
    total: facts.length,
    facts: items,
    links: { self, study: address(), ...(next === null ? {} : { next: withQuery(self, [next]) }) },
  }
}

/** The study as a talk, slide by slide; what they show is named by ids and codes. `picture`: the slide as SVG; with the ending .png it is in pixels. */
export const slidesReplySchema = namedSchema('Slides', {
  study: z.string(),
  slides: z.array(slideSchema.extend({ picture: z.string() })),
  ...snapshotShape,
  links: linksSchema,
})
export type SlidesReply = Immutable<z.infer<typeof slidesReplySchema>>

/** A study's story, its own or the one made of its definition. */
export const slidesReply = ({ study, story, hash, provenance }: Snapshot): SlidesReply => ({
  study: study.id,
  slides: story.slides.map((slide, index) => ({ ...slide, picture: slidePictureAddress(study.id, index + 1, 'svg') })),
  snapshot: hash,
  provenance,
  links: { self: studyAddress(study)('slides'), study: studyAddress(study)() },
})

/** How the answers compare: `observed` in them, `expected` by the report, `difference` between the two; null where they can't tell. */
const comparisonSchema = namedSchema('Comparison', {
  status: z.enum(['holds', 'differs', 'unverifiable']),
  observed: z.number().nullable(),
  expected: expectedSchema.nullable(),
  difference: z.number().nullable(),
})

const compared = { comparison: comparisonSchema, ...derivedShape }

/** Everything the study publishes, and what we have read out of it, computed from it or taken from elsewhere (`origin`), each figure held against the answers. How each is measured is in the study's definition. */
export const publishedTotalsReplySchema = namedSchema('PublishedTotals', {
  study: z.string(),
  snapshot: z.string(),
  /** Of the totals and statements themselves. */
  provenance: provenanceSchema,
  /** Of the answers they are held against. */
  answersProvenance: provenanceSchema,
  totals: z.array(publishedTotalSchema.omit({ measure: true, expected: true }).extend(compared).openapi('PublishedTotal')),
  statements: z.array(statementSchema.omit({ measure: true, expected: true }).extend(compared).openapi('Statement')),
  jointBounds: z.array(
    jointBoundSchema.omit({ measure: true, expected: true }).extend({ comparison: comparisonSchema }).openapi('JointBound'),
  ),
  links: linksSchema,
})
export type PublishedTotalsReply = Immutable<z.infer<typeof publishedTotalsReplySchema>>

type Comparison = PublishedTotalsReply['totals'][number]['comparison']

/** What says how an item is measured: part of the study's definition, not of this reply. */
interface Measured {
  measure?: unknown
  expected?: unknown
}

export function publishedTotalsReply({ study, answers, provenance, hash }: Snapshot): PublishedTotalsReply {
  const reconciliation = reconcile(study, answers)
  const comparisonOf = (kind: Reconciled['kind'], id: string): Comparison => {
    const found = reconciliation.find((each) => each.kind === kind && each.id === id)
    if (!found) return { status: 'unverifiable', observed: null, expected: null, difference: null }
    const { status, observed, expected, difference } = found
    return { status, observed, expected, difference }
  }
  const compared = (kind: Reconciled['kind']) => {
    return <T extends Measured & { id: string }>(item: T): Omit<T, keyof Measured> & { comparison: Comparison } => {
      const { measure, expected, ...rest } = item
      return { ...rest, comparison: comparisonOf(kind, item.id) }
    }
  }
  return {
    study: study.id,
    snapshot: hash,
    provenance: 'published',
    answersProvenance: provenance,
    totals: study.publishedTotals.map(withDerived).map(compared('total')),
    statements: study.statements.map(withDerived).map(compared('statement')),
    jointBounds: study.jointBounds.map(compared('bound')),
    links: { self: studyAddress(study)('published-totals'), study: studyAddress(study)() },
  }
}
