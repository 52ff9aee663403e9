import type { Context } from 'hono'
import type { AppEnv } from './appEnv.ts'
import { chooseEncoding, encodeContent } from './encoding.ts'
import { matchesTag } from './entityTag.ts'
import { makeRepresentation, type Representation } from './representation.ts'

/** Path and query of a request, as sent. */
export function addressOf(url: string): string {
  const from = url.indexOf('/', url.indexOf('://') + 3)
  return from < 0 ? '/' : url.slice(from)
}

/** Answers with a prepared reply in the coding asked for, or 304 when the caller has it already. */
export function sendRepresentation(c: Context<AppEnv>, { status, variants }: Representation): Response {
  const { tag, headers, headersUnchanged, body } = variants[chooseEncoding(c.req.header('accept-encoding'))]
  const { traceparent } = c.var
  if (status === 200 && matchesTag(c.req.header('if-none-match'), tag))
    return new Response(null, { status: 304, headers: { ...headersUnchanged, traceparent } })
  return new Response(body, { status, headers: { ...headers, traceparent } })
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

/**
 * Answers with a page made for this address: compressed, with an entity tag and the pages' security headers, kept so that the next
 * request for the same address costs nothing. `make` must depend on the address alone. Pages not found are not kept.
 */
export async function sendPage(c: Context<AppEnv>, make: () => PageContent | Promise<PageContent>): Promise<Response> {
  const address = addressOf(c.req.url)
  const kept = c.var.replies.find(address, undefined)
  if (kept) return sendRepresentation(c, kept)
  const {
    content,
    contentType,
    version,
    status = 200,
    cacheControl = 'no-cache',
    headersOf = 'page',
    isWhole = true,
  } = await make()
  const representation = makeRepresentation({
    content:
      typeof content === 'string'
        ? await encodeContent(new TextEncoder().encode(content), 5)
        : { identity: content, br: null, gzip: null },
    contentType,
    cacheControl,
    headers: c.var.headers[headersOf],
    status,
    ...(version === undefined ? {} : { version }),
  })
  if (status === 200 && isWhole) c.var.replies.keep(address, representation)
  return sendRepresentation(c, representation)
}
