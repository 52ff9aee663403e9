import { z } from '@hono/zod-openapi'
import type { Geography, Municipality } from '../domain/map/geography.ts'
import { type Similarity, quantityRanges, similarityOf } from '../domain/study/similarity.ts'
import { findAnswers, type Snapshot } from '../domain/study/snapshot.ts'
import { localized } from '../domain/words/catalogue.ts'
import { collatorOf } from '../domain/words/format.ts'
import {
  defaultLimit,
  type Immutable,
  linksSchema,
  pageOf,
  type Part,
  studyAddress,
  sourceShape,
  sourceOf,
  withQuery,
} from './reply.ts'
import { localizedSchema, strings } from '../data/valueSchemas.ts'
import { placeOf, placeSchema } from './places.ts'

/** How alike two municipalities' answers are, and why: ids of the questions both answered, of those answered the same, and of the rest. Null when they share none. */
export const similarityShape = {
  similarity: z.number().min(0).max(1).nullable(),
  distance: z.number().min(0).max(1).nullable(),
  comparableQuestions: strings,
  alikeQuestions: strings,
  unlikeQuestions: strings,
}

type SimilarityReply = Immutable<Pick<z.infer<typeof similarMunicipalitySchema>, keyof typeof similarityShape>>

const similarMunicipalitySchema = placeSchema.extend(similarityShape).openapi('SimilarMunicipality')

/** The municipalities nearest in their answers, nearest first. No rank numbers: nearness to one municipality is no order of merit. */
export const similaritiesReplySchema = placeSchema
  .extend({
    ...sourceShape,
    method: z.object({ name: localizedSchema, reference: z.string(), note: localizedSchema }),
    municipalities: z.array(similarMunicipalitySchema),
    links: linksSchema,
  })
  .openapi('Similarities')
export type SimilaritiesReply = Immutable<z.infer<typeof similaritiesReplySchema>>

/** Decimals kept: sums of thirds and fifths differ beyond them by the order they were added in, and equal nearness must stay equal. */
const decimals = 6

/** How alike two municipalities' answers are, as replies state it. */
export function similarityReply(similar: Similarity): SimilarityReply {
  const rounded = (value: number | null): number | null => value && Number(value.toFixed(decimals))
  return { ...similar, similarity: rounded(similar.similarity), distance: rounded(similar.distance) }
}

const method: SimilaritiesReply['method'] = {
  name: localized('replies', 'similarity.name'),
  reference: 'J. C. Gower, A general coefficient of similarity and some of its properties, Biometrics 27 (1971) 857–871',
  note: localized('replies', 'similarity.note'),
}

/** The other municipalities, nearest in their answers first, equally near by name; those that share no answered question last. */
function nearest(snapshot: Snapshot, { code }: Municipality, { municipalities }: Geography): SimilaritiesReply['municipalities'] {
  const ranges = quantityRanges(snapshot.study, snapshot.answers)
  const row = findAnswers(snapshot, code)
  return municipalities
    .filter((other) => other.code !== code)
    .map((other) => ({
      ...placeOf(other),
      ...similarityReply(similarityOf(snapshot.study, ranges, row, findAnswers(snapshot, other.code))),
    }))
    .toSorted((a, b) => (a.distance ?? 2) - (b.distance ?? 2) || collatorOf('sv').compare(a.name, b.name))
}

/** The municipalities nearest to one, a part of them at a time. */
export function similaritiesReply(
  snapshot: Snapshot,
  municipality: Municipality,
  geography: Geography,
  part: Part,
): SimilaritiesReply {
  const address = studyAddress(snapshot.study)
  const self = address('municipalities', municipality.code, 'similarities')
  const { items, next } = pageOf(nearest(snapshot, municipality, geography), part, defaultLimit)
  return {
    ...placeOf(municipality),
    ...sourceOf(snapshot),
    method,
    municipalities: items,
    links: {
      self,
      municipality: address('municipalities', municipality.code),
      study: address(),
      ...(next === null ? {} : { next: withQuery(self, [next]) }),
    },
  }
}
