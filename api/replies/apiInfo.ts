import { z } from '@hono/zod-openapi'
import { namedSchema } from './reply.ts'

/** The API about itself: exactly these five fields (REST profile VER.06). */
export const apiInfoSchema = namedSchema('ApiInfo', {
  apiName: z.string(),
  apiVersion: z.string(),
  apiReleased: z.iso.date(),
  apiDocumentation: z.url(),
  apiStatus: z.enum(['active']),
})
