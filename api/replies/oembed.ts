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
const kept = ['studie', 'alternativ', 'lan', 'form', 'klass', 'urval', 'sprak']

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

function titleOf({ indicator, county, language, provenance }: Embedding): string {
  const place = county === null ? '' : `, ${county.name}`
  const kind = text(language, 'indicator', `provenance.${provenance}.name`)
  return `${indicator.title[language]}${place} (${kind}) – ${text(language, 'shell', 'name')}`
}

/**
 * How another site shows one of our maps (oEmbed 1.0).
 * @param frame writes the frame of that title and address
 */
export function oembedReply(
  embedding: Embedding,
  origin: string,
  size: { readonly width: number; readonly height: number },
  frame: (attributes: Readonly<Record<string, string | number>>) => string,
) {
  const title = titleOf(embedding)
  return {
    version: '1.0',
    type: 'rich',
    provider_name: text('sv', 'shell', 'name'),
    provider_url: origin,
    title,
    cache_age: 3600,
    ...size,
    html: frame({ src: origin + embedding.address, ...size, title, loading: 'lazy', style: 'border:0' }),
  }
}
