import { z } from '@hono/zod-openapi'

/** The API about itself: exactly these five fields (REST profile VER.06). */
export const apiInfoSchema = z
  .object({
    apiName: z.string(),
    apiVersion: z.string(),
    apiReleased: z.iso.date(),
    apiDocumentation: z.url(),
    apiStatus: z.enum(['active']),
  })
  .openapi('ApiInfo')
