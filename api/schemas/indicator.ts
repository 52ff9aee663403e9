import { z } from '@hono/zod-openapi'
import { localizedSchema } from '../study/localized.ts'
import { missingReasonSchema } from '../study/missing.ts'
import { provenanceSchema } from '../study/provenance.ts'
import { classCountSchema, distributionSchema, missingCountSchema } from './distribution.ts'
import { linksSchema } from './links.ts'

export const paletteSchema = z.enum(['binary', 'ordinal', 'nominal', 'project'])
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
export type IndicatorSummary = z.infer<typeof indicatorSummarySchema>

export const indicatorsReplySchema = z
  .object({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    defaultIndicator: z.string(),
    groups: z.array(z.object({ id: z.string(), title: localizedSchema })),
    indicators: z.array(indicatorSummarySchema),
    links: linksSchema,
  })
  .openapi('Indicators')
export type IndicatorsReply = z.infer<typeof indicatorsReplySchema>

/** A municipality's value. `value` is the answer itself (option id, option ids, quantity or level as text), `classes` the ids of the classes it falls in, `missing` why there is none. */
export const indicatorValueSchema = z
  .object({
    code: z.string(),
    value: z.union([z.string(), z.array(z.string()), z.number()]).nullable(),
    classes: z.array(z.string()),
    missing: missingReasonSchema.nullable(),
  })
  .openapi('IndicatorValue')
export type IndicatorValue = z.infer<typeof indicatorValueSchema>

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
export type PublishedCounterpart = z.infer<typeof publishedCounterpartSchema>

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
export type IndicatorReply = z.infer<typeof indicatorReplySchema>
