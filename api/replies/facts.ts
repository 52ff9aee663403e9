import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'
import { factSchema } from '../data/factsFile.ts'
import { linksSchema } from './links.ts'

/** What the report states, fact by fact, and the figures derived from it. `quotation` is the source's own Swedish; null where there is none; `total` is how many there are in all. */
export const factsReplySchema = z
  .object({ study: z.string(), total: z.number().int(), facts: z.array(factSchema), links: linksSchema })
  .openapi('Facts')
export type FactsReply = Immutable<z.infer<typeof factsReplySchema>>
