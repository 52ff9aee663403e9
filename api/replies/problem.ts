import { z } from '@hono/zod-openapi'
import type { Immutable } from './immutable.ts'

/** An error (RFC 9457). `type` opens a page that explains it; `title` is the same for every error of the type. */
export const problemSchema = z
  .object({
    type: z
      .url()
      .openapi({ description: 'Adress till en sida som förklarar feltypen. / Address of a page that explains the type.' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string().openapi({ description: 'Den adress som frågades efter. / The address asked for.' }),
    allowed: z.array(z.string()).optional().openapi({ description: 'Vad som är tillåtet i stället. / What is allowed instead.' }),
    parameter: z.string().optional().openapi({ description: 'Frågeparametern felet gäller. / The query parameter at fault.' }),
  })
  .openapi('Problem')
export type ProblemReply = Immutable<z.infer<typeof problemSchema>>
