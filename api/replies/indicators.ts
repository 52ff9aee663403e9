import { z } from '@hono/zod-openapi'
import { apiAddress, type Immutable, linksSchema } from './reply.ts'
import { localizedSchema, missingReasonSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { countyAreas, type CountyArea, type Geography } from '../domain/map/geography.ts'
import { baseLabel } from '../domain/words/baseLabel.ts'
import { distributionOf } from '../domain/study/distribution.ts'
import { type Indicator, listIndicators, valuesOf } from '../domain/study/indicator.ts'
import { classColours } from '../domain/legend/palette.ts'
import { reconcile, type Reconciled, type Reconciliation } from '../domain/study/reconcile.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'

/** A class of an indicator with how many municipalities of the area are in it and their share of the area's base (0–1; null when the base is 0). */
export const classCountSchema = z
  .object({ id: z.string(), label: localizedSchema, count: z.number().int(), share: z.number().nullable() })
  .openapi('ClassCount')

/** How many municipalities of the area have no value, for one reason. */
export const missingCountSchema = z
  .object({ reason: missingReasonSchema, label: localizedSchema, count: z.number().int() })
  .openapi('MissingCount')

/** An indicator over one area. `base`: municipalities with a value; `municipalities`: all of the area's. Multiple answers: counts may sum to more than the base. */
export const distributionSchema = z
  .object({
    municipalities: z.number().int(),
    base: z.number().int(),
    classes: z.array(classCountSchema),
    missing: z.array(missingCountSchema),
  })
  .openapi('Distribution')

export const paletteSchema = z.enum(['binary', 'ordinal', 'nominal', 'tiers'])
export const indicatorKindSchema = z.enum(['yes-no', 'single', 'ordinal', 'multiple', 'quantity', 'level'])

/** Fill colour (#rrggbb) of each class, by class id; the server's maps and the client's draw with the same. */
export const coloursSchema = z.record(z.string(), z.string())

/** What the list of indicators shows of each: title, group and the region's distribution. */
export const indicatorSummarySchema = z
  .object({
    id: z.string(),
    group: z.string(),
    kind: indicatorKindSchema,
    palette: paletteSchema,
    title: localizedSchema,
    /** The shorter title that stands under its group's heading, where it is another. */
    listTitle: localizedSchema.optional(),
    provenance: provenanceSchema,
    base: z.number().int(),
    classes: z.array(classCountSchema),
    missing: z.array(missingCountSchema),
    colours: coloursSchema,
    links: linksSchema,
  })
  .openapi('IndicatorSummary')
export type IndicatorSummary = Immutable<z.infer<typeof indicatorSummarySchema>>

export const indicatorsReplySchema = z
  .object({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    defaultIndicator: z.string(),
    groups: z.array(z.object({ id: z.string(), title: localizedSchema, note: localizedSchema.optional() })),
    indicators: z.array(indicatorSummarySchema),
    links: linksSchema,
  })
  .openapi('Indicators')
export type IndicatorsReply = Immutable<z.infer<typeof indicatorsReplySchema>>

/** A municipality's value. `value` is the answer itself (option id, option ids, quantity or level as text), `classes` the ids of the classes it falls in, `missing` why there is none. */
export const indicatorValueSchema = z
  .object({
    code: z.string(),
    value: z.union([z.string(), z.array(z.string()), z.number()]).nullable(),
    classes: z.array(z.string()),
    missing: missingReasonSchema.nullable(),
  })
  .openapi('IndicatorValue')

/** A figure of the report to set beside the indicator, with its own base, quotation and fact ids. */
const publishedCounterpartSchema = z
  .object({
    id: z.string(),
    class: z.string().nullable(),
    label: localizedSchema,
    /** null for a statement without a number */
    figure: z.number().nullable(),
    /** What the figure counts, where that is not municipalities. */
    unit: localizedSchema.optional(),
    base: z.object({ count: z.number().int(), label: localizedSchema }).nullable(),
    derived: z.boolean(),
    facts: z.array(z.string()),
    quotation: z.string(),
    status: z.enum(['holds', 'differs', 'unverifiable']),
    difference: z.number().nullable(),
  })
  .openapi('PublishedCounterpart')
export type PublishedCounterpart = Immutable<z.infer<typeof publishedCounterpartSchema>>

export const indicatorReplySchema = z
  .object({
    study: z.string(),
    snapshot: z.string(),
    id: z.string(),
    group: z.string(),
    kind: indicatorKindSchema,
    palette: paletteSchema,
    title: localizedSchema,
    /** The question, or the rubric's method for a derived indicator. */
    wording: localizedSchema,
    note: localizedSchema.nullable(),
    unit: localizedSchema.nullable(),
    /** The unit of exactly one, where it differs. */
    unitOne: localizedSchema.optional(),
    supplementary: z.boolean(),
    /** Whether the wording is ours, since the source gives none. */
    reconstructed: z.boolean(),
    provenance: provenanceSchema,
    base: z.object({ count: z.number().int(), label: localizedSchema }),
    classes: z.array(classCountSchema),
    missing: z.array(missingCountSchema),
    colours: coloursSchema,
    values: z.array(indicatorValueSchema),
    counties: z.array(distributionSchema.extend({ code: z.string(), name: z.string() })),
    published: z.array(publishedCounterpartSchema),
    facts: z.array(z.string()),
    links: linksSchema,
  })
  .openapi('Indicator')
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
  const { base, classes, missing } = distributionOf(
    values,
    indicator.classes,
    values.map(({ code }) => code),
  )
  return {
    study: study.id,
    snapshot: snapshot.hash,
    id: indicator.id,
    group: indicator.group,
    kind: indicator.kind,
    palette: indicator.palette,
    title: indicator.title,
    wording: indicator.wording,
    note: indicator.note,
    unit: indicator.unit,
    ...(indicator.unitOne && { unitOne: indicator.unitOne }),
    supplementary: indicator.supplementary,
    reconstructed: indicator.reconstructed,
    provenance: snapshot.provenance,
    base: { count: base, label: baseLabel(snapshot, indicator, base) },
    classes,
    missing,
    colours: classColours(
      indicator.palette,
      classes.map(({ id }) => id),
    ),
    values,
    counties: counties.map(({ code, name, codes }) => ({ code, name, ...distributionOf(values, indicator.classes, codes) })),
    published: publishedCounterparts(study, indicator.id, reconcile(study, snapshot.answers)),
    facts: [...indicator.facts],
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
  const compared = (kind: Reconciled['kind'], id: string): Pick<PublishedCounterpart, 'status' | 'difference'> => {
    const { status, difference } = reconciliation.find((each) => each.kind === kind && each.id === id) ?? {
      status: 'unverifiable',
      difference: null,
    }
    return { status, difference }
  }
  const totals = study.publishedTotals
    .filter(({ question }) => question === indicatorId)
    .map((total) => ({
      id: total.id,
      class: total.class ?? null,
      label: total.label,
      figure: total.figure,
      ...(total.unit && { unit: total.unit }),
      base: total.base ?? null,
      derived: total.derived,
      facts: total.facts,
      quotation: total.quotation,
      ...compared('total', total.id),
    }))
  const statements = study.statements
    .filter(({ question }) => question === indicatorId)
    .map((statement) => ({
      id: statement.id,
      class: null,
      label: statement.text,
      figure: null,
      base: null,
      derived: statement.derived,
      facts: statement.facts,
      quotation: statement.quotation,
      ...compared('statement', statement.id),
    }))
  return [...totals, ...statements]
}

/** An indicator with the whole region's distribution. `base`: municipalities with a value. */
export function summaryOf(indicator: Indicator, snapshot: Snapshot): Omit<IndicatorSummary, 'links'> {
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
