import { z } from '@hono/zod-openapi'
import { type Immutable, linksSchema, studyAddress, sourceOf, namedSchema, sourcedSchema } from './reply.ts'
import {
  integer,
  labelledShape,
  localizedSchema,
  missingReasonSchema,
  provenanceSchema,
  strings,
  titledShape,
} from '../data/valueSchemas.ts'
import { countyAreas, type CountyArea, type Geography } from '../domain/map/geography.ts'
import { baseLabel } from '../domain/words/baseLabel.ts'
import { distributionOf } from '../domain/study/distribution.ts'
import { type Indicator, listIndicators, questionIndicator, valuesOf } from '../domain/study/indicator.ts'
import { coloursOf } from '../domain/legend/palette.ts'
import type { Question } from '../domain/study/question.ts'
import { origins, saysOf, type PublishedTotal, type Statement } from '../domain/study/published.ts'
import { derivedShape, withDerived } from './studies.ts'
import { reconcile, type Reconciled, type Reconciliation } from '../domain/study/reconcile.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'

/** A class of an indicator with how many municipalities of the area are in it and their share of the area's base (0–1; null when the base is 0). */
export const classCountSchema = namedSchema('ClassCount', { ...labelledShape, count: integer, share: z.number().nullable() })

/** How many municipalities of the area have no value, for one reason. */
export const missingCountSchema = namedSchema('MissingCount', {
  reason: missingReasonSchema,
  label: localizedSchema,
  count: integer,
})

const countedShape = { classes: z.array(classCountSchema), missingCounts: z.array(missingCountSchema) }

/** An indicator over one area. `base`: municipalities with a value; `municipalities`: all of the area's. Multiple answers: counts may sum to more than the base. */
export const distributionSchema = namedSchema('Distribution', { municipalities: integer, base: integer, ...countedShape })

export const paletteSchema = z.enum(['binary', 'ordinal', 'nominal', 'tiers'])
export const indicatorKindSchema = z.enum(['yes-no', 'single', 'ordinal', 'multiple', 'quantity', 'level'])

/** Fill colour (#rrggbb) of each class, by class id; the server's maps and the client's draw with the same. */
export const coloursSchema = z.record(z.string(), z.string())

/** What an indicator, or an answer that is one, is and is called. */
const namedShape = { group: z.string(), kind: indicatorKindSchema, palette: paletteSchema, title: localizedSchema }

/** What was asked, in a reply about answers. */
export const questionShape = { question: z.string(), indicator: z.boolean(), ...namedShape, wording: localizedSchema }

export const questionReply = (question: Question) => ({
  question: question.id,
  indicator: question.indicator,
  ...namedOf(questionIndicator(question)),
  wording: question.wording,
})

const namedOf = ({ group, kind, palette, title }: Indicator) => ({ group, kind, palette, title })

/** What the list of indicators shows of each: title, group and the region's distribution. */
export const indicatorSummarySchema = namedSchema('IndicatorSummary', {
  id: z.string(),
  ...namedShape,
  /** The shorter title that stands under its group's heading, where it is another. */
  listTitle: localizedSchema.optional(),
  provenance: provenanceSchema,
  base: integer,
  ...countedShape,
  colours: coloursSchema,
  links: linksSchema,
})
export type IndicatorSummary = Immutable<z.infer<typeof indicatorSummarySchema>>

const openingPartSchema = z.object({ figure: z.number(), says: localizedSchema, origin: z.enum(origins) })

export const indicatorsReplySchema = sourcedSchema('Indicators', {
  defaultIndicator: z.string(),
  /** The source's own figures to meet first, each with the indicator that it is of and what those counted do. */
  openingFigures: z.array(
    openingPartSchema.extend({
      indicator: z.string(),
      base: z.object({ count: integer, label: localizedSchema }).nullable(),
      part: openingPartSchema.optional(),
    }),
  ),
  groups: z.array(z.object({ ...titledShape, note: localizedSchema.optional() })),
  indicators: z.array(indicatorSummarySchema),
})
export type IndicatorsReply = Immutable<z.infer<typeof indicatorsReplySchema>>

/** A municipality's value. `value` is the answer itself (option id, option ids, quantity or level as text), `classes` the ids of the classes it falls in, `missing` why there is none. */
export const indicatorValueSchema = namedSchema('IndicatorValue', {
  code: z.string(),
  value: z.union([z.string(), strings, z.number()]).nullable(),
  classes: strings,
  missing: missingReasonSchema.nullable(),
})

/** A figure to set beside the indicator, with whose it is, its own base, quotation and fact ids. */
const publishedCounterpartSchema = namedSchema('PublishedCounterpart', {
  id: z.string(),
  class: z.string().nullable(),
  label: localizedSchema,
  /** null for a statement without a number */
  figure: z.number().nullable(),
  /** What the figure counts, where that is not municipalities. */
  unit: localizedSchema.optional(),
  base: z.object({ count: integer, label: localizedSchema }).nullable(),
  origin: z.enum(origins),
  ...derivedShape,
  facts: strings,
  quotation: z.string().optional(),
  status: z.enum(['holds', 'differs', 'unverifiable']),
  difference: z.number().nullable(),
})
export type PublishedCounterpart = Immutable<z.infer<typeof publishedCounterpartSchema>>

export const indicatorReplySchema = namedSchema('Indicator', {
  study: z.string(),
  snapshot: z.string(),
  id: z.string(),
  ...namedShape,
  /** The question, or the rubric's method for a derived indicator. */
  wording: localizedSchema,
  note: localizedSchema.nullable(),
  unit: localizedSchema.nullable(),
  /** The unit of exactly one, where it differs. */
  unitOne: localizedSchema.optional(),
  /** What those of a class did or are, by class id, after a number and whom it counts; where the study puts it in words. */
  says: z.record(z.string(), localizedSchema),
  supplementary: z.boolean(),
  /** Whether the wording is ours, since the source gives none. */
  reconstructed: z.boolean(),
  provenance: provenanceSchema,
  base: z.object({ count: integer, label: localizedSchema }),
  ...countedShape,
  colours: coloursSchema,
  values: z.array(indicatorValueSchema),
  counties: z.array(distributionSchema.extend({ code: z.string(), name: z.string() })),
  publishedCounterparts: z.array(publishedCounterpartSchema),
  /** How many did not take part, by the source; null where it does not say. */
  notTakingPart: z.object({ figure: integer, base: integer, origin: z.enum(origins) }).nullable(),
  facts: strings,
  links: linksSchema,
})
export type IndicatorReply = Immutable<z.infer<typeof indicatorReplySchema>>

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
  const { base, classes, missingCounts } = distributionOf(values, indicator.classes)
  const { id, wording, note, unit, unitOne, says, supplementary, reconstructed, facts } = indicator
  return {
    study: study.id,
    snapshot: snapshot.hash,
    id,
    ...namedOf(indicator),
    ...{ wording, note, unit },
    ...(unitOne && { unitOne }),
    ...{ says, supplementary, reconstructed },
    provenance: snapshot.provenance,
    base: { count: base, label: baseLabel(snapshot, indicator, base) },
    classes,
    missingCounts,
    colours: coloursOf(indicator),
    values,
    counties: counties.map(({ code, name, codes }) => ({ code, name, ...distributionOf(values, indicator.classes, codes) })),
    publishedCounterparts: publishedCounterparts(study, id, reconcile(study, snapshot.answers)),
    notTakingPart: notTakingPart(study),
    facts,
  }
}

/**
 * What the report itself says about an indicator: its totals, then its statements without a number, each with its own base,
 * quotation and fact ids, and whether the answers agree. A figure without a reconciliation is `unverifiable`.
 */
export function publishedCounterparts(
  study: StudyDefinition,
  indicatorId: string,
  reconciliation: Reconciliation,
): PublishedCounterpart[] {
  const said = (kind: Reconciled['kind'], item: PublishedTotal | Statement) => {
    const { origin, facts, quotation } = item
    const found = reconciliation.find((each) => each.kind === kind && each.id === item.id)
    const quoted = { facts, ...(quotation !== undefined && { quotation }) }
    const { status, difference } = found ?? { status: 'unverifiable' as const, difference: null }
    return withDerived({ origin, ...quoted, status, difference })
  }
  const isOwn = ({ question }: PublishedTotal | Statement): boolean => question === indicatorId
  return [
    ...study.publishedTotals.filter(isOwn).map((total) => ({
      id: total.id,
      class: total.class ?? null,
      label: total.label,
      figure: total.figure,
      ...(total.unit && { unit: total.unit }),
      base: total.base ? { count: total.base.count, label: total.base.label } : null,
      ...said('total', total),
    })),
    ...study.statements.filter(isOwn).map((statement) => ({
      id: statement.id,
      class: null,
      label: statement.text,
      figure: null,
      base: null,
      ...said('statement', statement),
    })),
  ]
}

/** An indicator with the whole region's distribution. `base`: municipalities with a value. */
export function summaryOf(indicator: Indicator, snapshot: Snapshot): Omit<IndicatorSummary, 'links'> {
  const { base, classes, missingCounts } = distributionOf(valuesOf(indicator, snapshot), indicator.classes)
  return {
    id: indicator.id,
    ...namedOf(indicator),
    ...(indicator.listTitle.sv !== indicator.title.sv && { listTitle: indicator.listTitle }),
    provenance: snapshot.provenance,
    base,
    classes,
    missingCounts,
    colours: coloursOf(indicator),
  }
}

function notTakingPart({ participationQuestion, publishedTotals }: StudyDefinition): IndicatorReply['notTakingPart'] {
  const total = publishedTotals.find((each) => each.question === participationQuestion && each.class === 'no' && each.base)
  return total?.base === undefined ? null : { figure: total.figure, base: total.base.count, origin: total.origin }
}

function openingOf({ openingFigures: opening, publishedTotals, questions }: StudyDefinition): IndicatorsReply['openingFigures'] {
  const told = (id: string | undefined) => {
    const total = publishedTotals.find((each) => each.id === id)
    const says = total && saysOf(total, questions)
    return says && { ...total, says }
  }
  return opening.flatMap(([id, partId]) => {
    const [whole, part] = [told(id), told(partId)]
    if (whole?.question === undefined) return []
    const { question: indicator, figure, origin, says, base } = whole
    return [
      {
        ...{ indicator, figure, origin, says },
        base: base ? { count: base.count, label: base.label } : null,
        ...(part && { part: { figure: part.figure, says: part.says, origin: part.origin } }),
      },
    ]
  })
}

/** The study's indicators in their groups, each with the region's distribution. */
export function indicatorsReply(snapshot: Snapshot): IndicatorsReply {
  const { study } = snapshot
  const address = studyAddress(study)
  return {
    ...sourceOf(snapshot),
    defaultIndicator: study.defaultIndicator,
    openingFigures: openingOf(study),
    groups: study.groups,
    indicators: listIndicators(study).map((indicator) => ({
      ...summaryOf(indicator, snapshot),
      links: { self: address('indicators', indicator.id) },
    })),
    links: { self: address('indicators'), study: address() },
  }
}

/** An indicator with every municipality's value. */
export function fullIndicatorReply(snapshot: Snapshot, indicator: Indicator, { municipalities }: Geography): IndicatorReply {
  const address = studyAddress(snapshot.study)
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
