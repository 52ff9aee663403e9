import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'
import { localizedSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { placeSchema } from './centre.ts'
import { linksSchema } from './links.ts'
import type { ComparedPair } from './comparison.ts'
import type { Similarity } from '../domain/study/similarity.ts'

/** How alike two municipalities' answers are, and why: ids of the questions both answered, of those answered the same, and of the rest. Null when they share none. */
export const similarityShape = {
  similarity: z.number().min(0).max(1).nullable(),
  distance: z.number().min(0).max(1).nullable(),
  comparable: z.array(z.string()),
  alike: z.array(z.string()),
  unlike: z.array(z.string()),
}

const similarMunicipalitySchema = placeSchema.extend(similarityShape).openapi('SimilarMunicipality')

/** The municipalities nearest in their answers, nearest first. No rank numbers: nearness to one municipality is no order of merit. */
export const similaritiesReplySchema = placeSchema
  .extend({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    method: z.object({ name: localizedSchema, reference: z.string(), note: localizedSchema }),
    municipalities: z.array(similarMunicipalitySchema),
    links: linksSchema,
  })
  .openapi('Similarities')
export type SimilaritiesReply = Immutable<z.infer<typeof similaritiesReplySchema>>

/** Decimals kept: sums of thirds and fifths differ beyond them by the order they were added in, and equal nearness must stay equal. */
const decimals = 6

/** How alike two municipalities' answers are, as replies state it. */
export function similarityReply({ similarity, comparable, alike, unlike }: Similarity): Omit<ComparedPair, 'one' | 'other'> {
  const rounded = (value: number): number => Number(value.toFixed(decimals))
  return {
    similarity: similarity === null ? null : rounded(similarity),
    distance: similarity === null ? null : rounded(1 - similarity),
    comparable: [...comparable],
    alike: [...alike],
    unlike: [...unlike],
  }
}
