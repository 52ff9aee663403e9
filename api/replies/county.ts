import { z } from '@hono/zod-openapi'
import { localizedSchema } from '../data/valueSchemas.ts'
import type { Immutable } from './immutable.ts'
import { linksSchema } from './links.ts'

/** West, south, east, north in WGS 84 degrees (RFC 7946 5). */
export const bboxSchema = z.array(z.number()).length(4)

const countySchema = z.object({
  code: z.string(),
  name: z.string(),
  /** Names that people use for it besides its own. */
  aliases: z.array(z.string()),
  municipalities: z.number().int(),
  bbox: bboxSchema,
  links: linksSchema,
})

/** The region and its counties; `municipalities` counts them, `bbox` is the extent of the land that is seen. */
export const countiesReplySchema = z
  .object({
    region: z.object({ name: z.string(), title: localizedSchema, municipalities: z.number().int(), bbox: bboxSchema }),
    counties: z.array(countySchema.openapi('County')),
    links: linksSchema,
  })
  .openapi('Counties')
export type CountiesReply = Immutable<z.infer<typeof countiesReplySchema>>
