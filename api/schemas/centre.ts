import { z } from '@hono/zod-openapi'
import { linksSchema } from './links.ts'

export const placeSchema = z
  .object({ code: z.string(), name: z.string(), county: z.object({ code: z.string(), name: z.string() }) })
  .openapi('Place')
export type Place = z.infer<typeof placeSchema>

/** A learning centre as public sources name it; none is verified for 2008. */
export const centreSchema = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    /** Name to show, made from the municipality where no source gives the centre's own. */
    title: z.object({ sv: z.string(), en: z.string() }),
    kind: z.enum(['learning-centre', 'adult-education-unit', 'broker-function']),
    municipalities: z.array(placeSchema),
    responsibleBody: z.string().nullable(),
    place: z.string().nullable(),
    activity: z.string(),
    period: z.string(),
    sources: z.array(z.string()),
    verification: z.enum(['verified', 'weak', 'unverified']),
    verificationNote: z.string(),
    links: linksSchema,
  })
  .openapi('Centre')
export type CentreReply = z.infer<typeof centreSchema>

export const centresReplySchema = z.object({ centres: z.array(centreSchema), links: linksSchema }).openapi('Centres')
export type CentresReply = z.infer<typeof centresReplySchema>
