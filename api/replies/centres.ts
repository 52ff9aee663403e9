import { z } from '@hono/zod-openapi'
import { localizedSchema, strings } from '../data/valueSchemas.ts'
import { type Immutable, linksSchema, apiAddress, namedSchema } from './reply.ts'
import type { Centre, Geography } from '../domain/map/geography.ts'
import { formatList } from '../domain/words/format.ts'
import { inBothLanguages, type Localized } from '../domain/study/localized.ts'
import { localized } from '../domain/words/catalogue.ts'
import { placeSchema, placeOf } from './places.ts'

/** A learning centre as public sources name it; none is verified for 2008. */
export const centreSchema = namedSchema('Centre', {
  id: z.string(),
  name: z.string().nullable(),
  /** Name to show, made from the municipality where no source gives the centre's own. */
  title: localizedSchema,
  /** The name to list it by: with its kind where that is not a learning centre. */
  label: localizedSchema,
  kind: z.enum(['learning-centre', 'education-centre', 'adult-education-unit', 'broker-function']),
  municipalities: z.array(placeSchema),
  responsibleBody: z.string().nullable(),
  place: z.string().nullable(),
  activity: z.string(),
  period: z.string(),
  sources: strings,
  verification: z.enum(['verified', 'weak', 'unverified']),
  verificationNote: z.string(),
  links: linksSchema,
})
export type CentreReply = Immutable<z.infer<typeof centreSchema>>

export const centresReplySchema = namedSchema('Centres', { centres: z.array(centreSchema), links: linksSchema })
export type CentresReply = Immutable<z.infer<typeof centresReplySchema>>

/** Names to show a centre by: its own, or one made of its kind and municipalities where no source gives any. */
function centreTitle({ name, kind }: Pick<Centre, 'name' | 'kind'>, municipalities: readonly string[]): Localized {
  if (name !== null) return { sv: name, en: name }
  return localized('replies', 'centre.unnamed', {
    kind: localized('replies', `centre.${kind}`),
    municipalities: inBothLanguages((language) => formatList(municipalities, language)),
  })
}

/** A learning centre with the municipalities it is of. */
export function centreReply(centre: Centre, { municipalityByCode }: Pick<Geography, 'municipalityByCode'>): CentreReply {
  const municipalities = centre.municipalities.flatMap((code) => municipalityByCode.get(code) ?? []).map(placeOf)
  const title = centreTitle(
    centre,
    municipalities.map(({ name }) => name),
  )
  const { kind, name } = centre
  const label = localized('replies', 'centre.ofKind', { title, kind: localized('replies', `centre.${kind}`) })
  return {
    ...centre,
    title,
    // A made-up name has the kind in it.
    label: kind === 'learning-centre' || name === null ? title : label,
    municipalities,
    links: { self: apiAddress('centres', centre.id), collection: apiAddress('centres') },
  }
}

/** The learning centres of a municipality. */
export const centresOf = (code: string, geography: Geography): readonly CentreReply[] =>
  geography.centres.filter(({ municipalities }) => municipalities.includes(code)).map((each) => centreReply(each, geography))

/** All learning centres, in id order. */
export const centresReply = (geography: Geography): CentresReply => ({
  centres: geography.centres.map((centre) => centreReply(centre, geography)),
  links: { self: apiAddress('centres') },
})
