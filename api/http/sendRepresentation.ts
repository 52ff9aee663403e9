import type { Context } from 'hono'
import type { AppEnv } from './appEnv.ts'
import { localized } from '../domain/words/catalogue.ts'
import { Problem } from './problem.ts'
import { chooseEncoding, matchesTag, makeRepresentation, readRange, type Representation } from './representation.ts'

/** Path and query of a request, as sent. */
export function addressOf(url: string): string {
  const from = url.indexOf('/', url.indexOf('://') + 3)
  return from < 0 ? '/' : url.slice(from)
}

/** Answers with a prepared reply in the coding asked for, or the part of it asked for, or 304 when the caller has it already. */
export async function sendRepresentation(c: Context<AppEnv>, { status, variant }: Representation): Promise<Response> {
  const sent = await variant(chooseEncoding(c.req.header('accept-encoding')))
  const { tag, headers, headersUnchanged, body } = sent
  const { traceparent } = c.var
  if (status === 200 && matchesTag(c.req.header('if-none-match'), tag))
    return new Response(null, { status: 304, headers: { ...headersUnchanged, traceparent } })
  // Parts are of the bytes as they are: those of a compressed reply would be of no use to who looks for a place in a file.
  const isWhole = c.req.method !== 'GET' || status !== 200 || headers['accept-ranges'] === undefined
  const range = isWhole ? null : readRange({ range: c.req.header('range'), ifRange: c.req.header('if-range') }, sent)
  if (range === null) return new Response(body, { status, headers: { ...headers, traceparent } })
  const { length } = body
  if (range === 'none') {
    const detail = localized('problems', 'detail.noSuchBytes', { length })
    throw new Problem('range-not-satisfiable', detail, {}, { 'content-range': `bytes */${length}`, 'accept-ranges': 'bytes' })
  }
  const { start, end } = range
  const part = { 'content-length': String(end - start), 'content-range': `bytes ${start}-${end - 1}/${length}`, traceparent }
  return new Response(body.subarray(start, end), { status: 206, headers: { ...headers, ...part } })
}

/** A page (or picture) to send: its text, or bytes that are compressed in themselves, and what it is. */
export interface PageContent {
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly contentType: string
  /** What the content was made from, such as the snapshot's hash; opens the entity tag. */
  readonly version?: string
  readonly status?: 200 | 404
  readonly cacheControl?: string
  /** False for one that is missing something that it may have the next time: it is not kept. */
  readonly isWhole?: boolean
  /** Whose security headers it gets; a page's unless given. */
  readonly headersOf?: 'page' | 'embed' | 'api'
}

/** Makes a page; `gone` is aborted when nobody waits for it any longer. */
type MakePage = (gone: AbortSignal) => PageContent | Promise<PageContent>

function representPage(page: PageContent, securityHeaders: AppEnv['Variables']['headers']): Representation {
  const { content, contentType, version, status = 200, cacheControl = 'no-cache', headersOf = 'page', isWhole = true } = page
  return makeRepresentation({
    content:
      typeof content === 'string'
        ? { identity: new TextEncoder().encode(content), quality: 8 }
        : { identity: content, br: null, gzip: null },
    contentType,
    cacheControl,
    headers: securityHeaders[headersOf],
    status,
    isKept: isWhole,
    ...(version === undefined ? {} : { version }),
  })
}

/**
 * Answers with a page: compressed, with an entity tag and the pages' security headers, kept so that the next request for it costs
 * nothing.
 * @param address what `make` depends on, in one form however it was asked for; null for what is not worth keeping
 */
export async function sendPage(c: Context<AppEnv>, address: string | null, make: MakePage): Promise<Response> {
  const { replies, headers } = c.var
  const represent = async (gone: AbortSignal) => representPage(await make(gone), headers)
  const { raw } = c.req
  const reply = address === null ? represent(raw.signal) : replies.findOrMake(address, represent, raw)
  return sendRepresentation(c, await reply)
}
