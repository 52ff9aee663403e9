import type { Context, Hono } from 'hono'
import type { AppEnv } from './appEnv.ts'
import { apiRoot } from '../replies/reply.ts'
import { chooseFormat, jsonMediaType } from './negotiate.ts'
import type { Deps } from './deps.ts'
import { makeRepresentation, type Representation } from './representation.ts'
import { readQuery, withoutOthers } from './readQuery.ts'
import type { Format, PathValues, QueryValues, Resource } from './resource.ts'
import { addressOf, sendRepresentation } from './sendRepresentation.ts'

const inText = (content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

function linkHeader(related: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const links = Object.entries(related).map(([relation, address]) => `<${address}>; rel="${relation}"`)
  return links.length === 0 ? {} : { link: links.join(', ') }
}

async function represent(
  resource: Resource,
  format: Format | null,
  deps: Deps,
  { params, query, headers }: { params: PathValues; query: QueryValues; headers: Readonly<Record<string, string>> },
): Promise<Representation> {
  const content = format ? await format.make(deps, params, query) : JSON.stringify(resource.answer(deps, params, query))
  const fileName = format?.fileName(deps, params, query) ?? null
  const version = resource.version(deps, params)
  return makeRepresentation({
    content: { identity: inText(content), quality: resource.quality },
    contentType: format?.mediaType.startsWith('text/')
      ? `${format.mediaType}; charset=utf-8`
      : (format?.mediaType ?? jsonMediaType),
    cacheControl: resource.cacheControl(query),
    vary: ['Accept'],
    headers: {
      ...headers,
      ...linkHeader(resource.related(params, query)),
      ...(fileName === null ? {} : { 'content-disposition': `attachment; filename="${fileName}"` }),
    },
    ...(version === undefined ? {} : { version }),
  })
}

async function answer(c: Context<AppEnv>, resource: Resource, deps: Deps): Promise<Response> {
  const { replies, headers } = c.var
  const asked = addressOf(c.req.url)
  const address = withoutOthers(asked, /[?&]format=[^&]/.test(asked))
  const accept = c.req.header('accept')
  const kept = replies.find(address, accept)
  if (kept) return sendRepresentation(c, kept)
  const params: PathValues = c.req.param()
  const query = readQuery(address, resource.query(deps, params), deps)
  const format = chooseFormat(resource, query, accept)
  // One entry for every way of asking for the same thing; addresses proper are kept besides, for the next who asks just so.
  const parts = Object.entries({ ...params, ...query, format: format?.id ?? 'json' }).map(([key, value]) => `${key}=${value}`)
  const name = `${resource.path} ${parts.join(' ')}`
  const make = () => represent(resource, format, deps, { params, query, headers: headers.api })
  const representation = await replies.findOrMake(name, make, c.req.raw)
  if (query.format !== undefined) replies.keep(address, representation)
  else if (format === null) replies.keep(address, representation, true)
  return sendRepresentation(c, representation)
}

/** Gives a resource its address. */
export const mountResource = (app: Hono<AppEnv>, resource: Resource, deps: Deps): void =>
  void app.get(apiRoot + resource.path.replaceAll(/\{(\w+)\}/g, ':$1'), (c) => answer(c, resource, deps))
