import { z } from '@hono/zod-openapi'
import { provenanceSchema } from '../data/valueSchemas.ts'
import { placeSchema } from './centre.ts'
import { indicatorValueSchema } from './indicator.ts'
import { linksSchema } from './links.ts'
import { populationSchema } from './municipality.ts'

const studyMunicipalitySchema = placeSchema
  .extend({ population: populationSchema, answer: indicatorValueSchema.omit({ code: true }), links: linksSchema })
  .openapi('StudyMunicipality')

/** The municipalities of a study, each with its value of the study's default indicator. No order but the code's: nothing is ranked. */
export const studyMunicipalitiesReplySchema = z
  .object({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    indicator: z.string(),
    municipalities: z.array(studyMunicipalitySchema),
    links: linksSchema,
  })
  .openapi('StudyMunicipalities')
