import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'
import { localizedSchema, missingReasonSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { indicatorKindSchema, paletteSchema } from './indicator.ts'
import { linksSchema } from './links.ts'

const axisSchema = z
  .object({
    id: z.string(),
    title: localizedSchema,
    palette: paletteSchema,
    kind: indicatorKindSchema,
    classes: z.array(z.object({ id: z.string(), label: localizedSchema })),
    colours: z.record(z.string(), z.string()),
  })
  .openapi('CrosstabAxis')
export type CrosstabAxis = Immutable<z.infer<typeof axisSchema>>

const cellSchema = z
  .object({
    x: z.string(),
    y: z.string(),
    count: z.number().int(),
    shareOfColumn: z.number().nullable(),
    shareOfRow: z.number().nullable(),
    codes: z.array(z.string()),
  })
  .openapi('CrosstabCell')
export type CrosstabCellReply = Immutable<z.infer<typeof cellSchema>>

const marginSchema = z.object({ id: z.string(), label: localizedSchema, count: z.number().int() }).openapi('CrosstabMargin')

/**
 * How many municipalities the published margins allow in one of `xClasses` and one of `yClasses` at once; the report states no joint
 * figure. `observed` is what the answers say, null where they can't tell; `base` is what the bound is of.
 */
const boundSchema = z
  .object({
    xClasses: z.array(z.string()),
    yClasses: z.array(z.string()),
    label: localizedSchema,
    minimum: z.number().int(),
    maximum: z.number().int(),
    observed: z.number().int().nullable(),
    base: z.number().int(),
    note: localizedSchema,
    facts: z.array(z.string()),
  })
  .openapi('CrosstabBound')
export type CrosstabBoundReply = Immutable<z.infer<typeof boundSchema>>

/** Two indicators crossed: x gives the columns, y the rows. `base`: municipalities with a value in both; `missing`: the others, with why. */
export const crosstabsReplySchema = z
  .object({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    x: axisSchema,
    y: axisSchema,
    municipalities: z.number().int(),
    base: z.number().int(),
    cells: z.array(cellSchema),
    columns: z.array(marginSchema),
    rows: z.array(marginSchema),
    missing: z.array(
      z
        .object({ code: z.string(), x: missingReasonSchema.nullable(), y: missingReasonSchema.nullable() })
        .openapi('CrosstabMissing'),
    ),
    /** null unless both indicators have published margins, or the study states bounds for the two */
    bounds: z.array(boundSchema).nullable(),
    links: linksSchema,
  })
  .openapi('Crosstab')
export type CrosstabsReply = Immutable<z.infer<typeof crosstabsReplySchema>>
