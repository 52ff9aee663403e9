import { type Context, Hono } from 'hono'
import { element } from '../pictures/markup.ts'
import { provenanceTexts } from '../pictures/map/texts.ts'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { Problem } from '../http/problem.ts'
import { readQuery } from '../http/readQuery.ts'
import type { QueryParameter, QueryParameters } from '../http/resource.ts'
import { studyOfPage } from './lookups.ts'
import { localized, text } from '../domain/words/catalogue.ts'
import type { County } from '../domain/map/geography.ts'
import { type Indicator, findIndicator, listIndicators } from '../domain/study/indicator.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Provenance } from '../domain/study/answer.ts'

/** Room for region, legend and label at a size that columns of text have. */
const size = { width: 800, height: 640 } as const

const measure = (name: 'maxwidth' | 'maxheight', otherwise: number): QueryParameter => ({
  description: localized('openapi', `parameter.${name}`),
  example: String(otherwise),
  minimum: 1,
  maximum: 100_000,
  default: otherwise,
})

const query: QueryParameters = {
  maxwidth: measure('maxwidth', size.width),
  maxheight: measure('maxheight', size.height),
}

/** What consumers send besides is their own business (oEmbed 2.2); only these are read, and then strictly. */
function readSize(given: URLSearchParams, deps: Deps): { width: number; height: number } {
  const read = new URLSearchParams([...given].filter(([name]) => Object.hasOwn(query, name)))
  const { maxwidth, maxheight } = readQuery(`?${read.toString()}`, query, deps)
  return {
    width: Math.min(size.width, Number(maxwidth ?? size.width)),
    height: Math.min(size.height, Number(maxheight ?? size.height)),
  }
}

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

/**
 * The embedding page of an address of ours: `/`, `/kommun/{code}` and the embedding pages themselves have one. Throws a Problem for
 * no address, for one that can't be read, and for any other (oEmbed 2.3.5: 404).
 * @param origin ours, as the public knows it
 */
function embeddingOf(deps: Deps, origin: string, given: string | null): Embedding {
  const { geography } = deps
  const allowed = ['/', '/kommun/{code}', '/inbaddad/{indicator}'].map((path) => origin + path)
  if (given === null || !URL.canParse(given)) {
    const list = allowed.join(', ')
    const detail = localized('problems', 'detail.notOurs', { list })
    throw new Problem('invalid-query-parameter', detail, { parameter: 'url', allowed })
  }
  const { origin: asked, pathname, searchParams } = new URL(given)
  const { study, provenance } = studyOfPage(deps, searchParams)
  const embedded = /^\/inbaddad\/([a-z0-9-]+)$/.exec(pathname)?.[1]
  const code = /^\/kommun\/(\d{4})$/.exec(pathname)?.[1]
  const isPage = pathname === '/' || (code !== undefined && geography.municipalityByCode.has(code))
  const id = embedded ?? (isPage ? (searchParams.get('indikator') ?? study.defaultIndicator) : undefined)
  const indicator = id === undefined ? undefined : findIndicator(study, id)
  if (asked !== origin || !indicator) {
    const ids = listIndicators(study).map((each) => each.id)
    const detail = localized('problems', 'detail.noMap', { list: allowed.join(', '), indicators: ids.join(', ') })
    throw new Problem('not-embeddable', detail, { parameter: 'url', allowed })
  }
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
  return `${indicator.title[language]}${place} (${provenanceTexts[provenance].name[language]}) – ${text(language, 'shell', 'name')}`
}

function oembedReply(embedding: Embedding, origin: string, { width, height }: { width: number; height: number }) {
  const title = titleOf(embedding)
  const frame = { src: origin + embedding.address, width, height, title, loading: 'lazy', style: 'border:0' }
  return {
    version: '1.0',
    type: 'rich',
    provider_name: text('sv', 'shell', 'name'),
    provider_url: origin,
    title,
    cache_age: 3600,
    width,
    height,
    html: element('iframe', frame, ''),
  }
}

/** `/oembed?url=…`: the frame to show one of our maps in another site (oEmbed 1.0). Only our own addresses have one. */
export function oembedRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { publicUrl, publicUrlGiven } = deps.settings
  app.get('/oembed', (c: Context<AppEnv>) => {
    const asked = new URL(c.req.url)
    const origin = publicUrlGiven ? publicUrl : asked.origin
    const format = asked.searchParams.get('format') ?? 'json'
    if (format !== 'json') {
      const detail = localized('problems', 'detail.oembedFormat', { format })
      throw new Problem('format-not-implemented', detail, { parameter: 'format', allowed: ['json'] })
    }
    const room = readSize(asked.searchParams, deps)
    const embedding = embeddingOf(deps, origin, asked.searchParams.get('url'))
    return new Response(JSON.stringify(oembedReply(embedding, origin, room)), {
      headers: { ...c.var.headers.api, 'content-type': 'application/json', 'cache-control': 'max-age=3600' },
    })
  })
  return app
}
