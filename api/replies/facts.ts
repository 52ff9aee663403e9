import { z } from '@hono/zod-openapi'
import { defaultLimit, apiAddress, type Immutable, linksSchema, type Part, pageOf, integer, namedSchema } from './reply.ts'
import { factSchema } from '../data/factsFile.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

/** What the report states, fact by fact, and the figures derived from it. `quotation` is the source's own Swedish; null where there is none; `total` is how many there are in all. */
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
  const self = apiAddress('studies', study.id, 'facts')
  return {
    study: study.id,
    total: facts.length,
    facts: items,
    links: { self, study: apiAddress('studies', study.id), ...(next === null ? {} : { next: `${self}?${next}` }) },
  }
}
