import { z } from 'zod'
import type { Language } from '../domain/study/localized.ts'
import { formatView, type View } from '../domain/address/views.ts'

/** What an address asks for, as far as it can be followed; the client reads the same parameters. `null`: none chosen. */
export interface PageAddress {
  readonly view: View
  readonly indicator: string | null
  readonly county: string | null
  readonly form: 'map' | 'tiles'
  /** The class held in the legend: a class id, or `missing-` and a reason. */
  readonly pinned: string | null
  readonly option: string | null
  /** The other parameters, as they came: the client follows them, links from the page keep them. */
  readonly rest: Readonly<Record<string, string>>
  readonly language: Language
}

/** Parameters that go along to every view, and those that are a view's own. */
const travelling = ['studie', 'urval', 'kommuner']
const own = ['skillnader', 'x', 'y', 'andel', 'sortera', 'kolumner', 'gruppera', 'namn', 'tankom']

/** All that pages know, in the order of our own links. */
const parameters = ['studie', 'indikator', 'alternativ', 'lan', 'form', 'klass', 'urval', 'kommuner', ...own, 'sprak']

function pick(query: URLSearchParams, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : [])))
}

/** What exists, to hold an address against. */
export interface Known {
  readonly indicators: readonly string[]
  readonly counties: readonly string[]
}

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null)

function querySchema({ indicators, counties }: Known) {
  return z.object({
    indikator: orNull(z.enum(indicators)),
    alternativ: orNull(slug),
    lan: orNull(z.enum(counties)),
    form: z.enum(['karta', 'rutor']).catch('karta'),
    klass: orNull(slug),
    sprak: z.enum(['sv', 'en']).catch('sv'),
  })
}

/** Reads a page's query. What can't be used falls back to the default: a link half right still leads to the map, and the client says what was ignored. */
export function readPageAddress(view: View, query: URLSearchParams, known: Known): PageAddress {
  const names = ['indikator', 'alternativ', 'lan', 'form', 'klass', 'sprak']
  const read = querySchema(known).parse(Object.fromEntries(names.map((name) => [name, query.get(name)])))
  return {
    view,
    indicator: read.indikator,
    county: read.lan,
    form: read.form === 'rutor' ? 'tiles' : 'map',
    pinned: read.klass?.replace(/^saknas-/, 'missing-') ?? null,
    option: read.alternativ,
    rest: pick(query, [...travelling, ...own]),
    language: read.sprak,
  }
}

/** The link to an address after a choice; another indicator lets go of the class and option held in the former, a municipality outside the county of the county, unless that is what is chosen. */
export function hrefOf(address: PageAddress, change: Partial<PageAddress> = {}): string {
  const next = { ...address, ...change }
  const sameIndicator = next.indicator === address.indicator
  const outside = next.view.name === 'municipality' && next.county !== null && !next.view.code.startsWith(next.county)
  const parameters = {
    indikator: next.indicator,
    alternativ: sameIndicator ? next.option : null,
    lan: outside && change.county === undefined ? null : next.county,
    form: next.form === 'tiles' ? 'rutor' : null,
    klass: sameIndicator ? (next.pinned?.replace(/^missing-/, 'saknas-') ?? null) : null,
    ...(formatView(next.view) === formatView(address.view) ? next.rest : pick(new URLSearchParams(next.rest), travelling)),
    sprak: next.language === 'en' ? 'en' : null,
  }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value !== null) search.set(name, value)
  const text = search.toString()
  return formatView(next.view) + (text === '' ? '' : `?${text}`)
}

/**
 * The address that asks a view for the same as this query: without the parameters that no page knows, and in the order of our own
 * links. A page is made from it and kept under it. What can't be used of the others stays, since the page says so.
 */
export function canonicalAddress(view: View, asked: URLSearchParams): { address: string; query: URLSearchParams } {
  const query = new URLSearchParams(pick(asked, parameters))
  // Signs that our links leave as they are.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~')
  return { address: formatView(view) + (text === '' ? '' : `?${text}`), query }
}
