import { z } from '@hono/zod-openapi'
import { integer } from '../data/valueSchemas.ts'
import { frameCode, frameTitle } from '../domain/address/frameCode.ts'
import { parseView } from '../domain/address/views.ts'
import type { County, Geography } from '../domain/map/geography.ts'
import type { Provenance } from '../domain/study/answer.ts'
import { type Indicator, findIndicator } from '../domain/study/indicator.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { text } from '../domain/words/catalogue.ts'

/** One of our maps as other sites show it. */
interface Embedding {
  readonly indicator: Indicator
  readonly county: County | null
  readonly language: Language
  readonly provenance: Provenance
  /** Path and query of the embedding page. */
  readonly address: string
}

/** What an embedding page keeps of the address of a page: what the map shows, not what lies beside it. */
const kept = ['studie', 'alternativ', 'lan', 'form', 'vy', 'klass', 'urval', 'sprak']

/** Our addresses that have an embedding page, which is one itself. */
export const embeddable = ['/', '/kommun/{code}', '/inbaddad/{indicator}']

/** The embedding page of an address of ours; null for one that has none. */
export function embeddingOf(
  { study, provenance }: Snapshot,
  geography: Geography,
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
): Embedding | null {
  const embedded = /^\/inbaddad\/([a-z0-9-]+)$/.exec(pathname)?.[1]
  const view = parseView(pathname)
  const isPage = view?.name === 'map' || (view?.name === 'municipality' && geography.municipalityByCode.has(view.code))
  const id = embedded ?? (isPage ? (searchParams.get('indikator') ?? study.defaultIndicator) : undefined)
  const indicator = id === undefined ? undefined : findIndicator(study, id)
  if (indicator === undefined) return null
  const isOurs = (name: string): boolean => embedded !== undefined || kept.includes(name)
  const search = new URLSearchParams([...searchParams].filter(([name]) => isOurs(name))).toString()
  return {
    indicator,
    county: geography.counties.find((county) => county.code === searchParams.get('lan')) ?? null,
    language: searchParams.get('sprak') === 'en' ? 'en' : 'sv',
    provenance,
    address: `/inbaddad/${indicator.id}${search === '' ? '' : `?${search}`}`,
  }
}

/** The fields have the names that oEmbed gives them (REST profile AME.05). */
export const oembedSchema = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    provider_name: z.string(),
    provider_url: z.string(),
    title: z.string(),
    cache_age: integer,
    width: integer,
    height: integer,
    html: z.string(),
  })
  .openapi('OEmbed', { 'x-rap-ignore': ['AME.05'] })

/** How another site shows one of our maps (oEmbed 1.0): no larger than `size`, and narrower where its column is. */
export function oembedReply(
  { indicator, county, language, provenance, address }: Embedding,
  origin: string,
  size: { readonly width: number; readonly height: number },
): z.infer<typeof oembedSchema> {
  const title = frameTitle({
    title: indicator.title[language],
    place: county?.name,
    kind: text(language, 'indicator', `provenance.${provenance}.name`),
    program: text(language, 'shell', 'name'),
  })
  return {
    version: '1.0',
    type: 'rich',
    provider_name: text('sv', 'shell', 'name'),
    provider_url: origin,
    title,
    cache_age: 3600,
    ...size,
    html: frameCode(origin + address, title, size),
  }
}
