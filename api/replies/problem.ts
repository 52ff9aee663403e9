import { z } from '@hono/zod-openapi'
import { integer } from '../data/valueSchemas.ts'
import { namedSchema } from './reply.ts'
import { bilingual } from '../domain/study/localized.ts'
import { localized } from '../domain/words/catalogue.ts'

/** An error (RFC 9457). `type` opens a page that explains it; `title` is the same for every error of the type. */
export const problemSchema = namedSchema('Problem', {
  type: z.string().openapi({ format: 'uri-reference', description: bilingual(localized('openapi', 'problem.type')) }),
  title: z.string(),
  status: integer,
  detail: z.string(),
  instance: z.string().openapi({ description: bilingual(localized('openapi', 'problem.instance')) }),
  allowedValues: z
    .array(z.string())
    .optional()
    .openapi({ description: bilingual(localized('openapi', 'problem.allowed')) }),
  parameter: z
    .string()
    .optional()
    .openapi({ description: bilingual(localized('openapi', 'problem.parameter')) }),
})
