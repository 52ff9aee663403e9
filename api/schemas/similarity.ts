import { z } from '@hono/zod-openapi'
import { localizedSchema } from '../study/localized.ts'
import { provenanceSchema } from '../study/provenance.ts'
import { placeSchema } from './centre.ts'
import { linksSchema } from './links.ts'

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
export type SimilaritiesReply = z.infer<typeof similaritiesReplySchema>
