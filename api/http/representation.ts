import type { Encoding, EncodedContent } from './encoding.ts'
import { contentHash } from './entityTag.ts'

/** What is sent for one coding of a representation. `traceparent` alone is missing: it is each request's own. */
export interface Variant {
  readonly tag: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
  /** The headers of a 304 (RFC 9110 15.4.5). */
  readonly headersUnchanged: Readonly<Record<string, string>>
  /** Both again as node:http takes them quickest: names and values by turns, the last of them left for the request's `traceparent`. */
  readonly line: string[]
  readonly lineUnchanged: string[]
}

/** A reply made once and sent many times, in each coding. */
export interface Representation {
  readonly status: 200 | 404
  readonly mediaType: string
  /** Whether it answers the next request as well. */
  readonly isKept: boolean
  readonly variants: Readonly<Record<Encoding, Variant>>
}

interface Ingredients {
  readonly content: EncodedContent
  /** With parameters: "application/json", "text/html; charset=utf-8". */
  readonly contentType: string
  /** What the content was made from, such as the snapshot's hash; opens the entity tag. */
  readonly version?: string
  readonly cacheControl: string
  /** Request headers the choice of representation depends on, besides Accept-Encoding. */
  readonly vary?: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly status?: 200 | 404
  readonly isKept?: boolean
}

const lineOf = (headers: Readonly<Record<string, string>>): string[] => [...Object.entries(headers).flat(), 'traceparent', '']

/**
 * Prepares a reply: strong entity tags from what it was made from and its own bytes, one a coding (RFC 9110 8.8.3.3), and all headers.
 */
export function makeRepresentation({
  content,
  contentType,
  version,
  cacheControl,
  vary = [],
  headers,
  status = 200,
  isKept = true,
}: Ingredients): Representation {
  const hash = contentHash(content.identity)
  const variant = (coding: Encoding): Variant => {
    const body = content[coding]
    if (body === null) return variant('identity')
    const tag = `"${[version, hash, ...(coding === 'identity' ? [] : [coding])].filter((part) => part !== undefined).join('-')}"`
    const always = { ...headers, etag: tag, 'cache-control': cacheControl, vary: ['Accept-Encoding', ...vary].join(', ') }
    const whole = {
      ...always,
      'content-type': contentType,
      'content-length': String(body.length),
      ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
    }
    return {
      tag,
      body,
      headers: whole,
      headersUnchanged: always,
      line: lineOf(whole),
      lineUnchanged: lineOf(always),
    }
  }
  return {
    status,
    isKept,
    mediaType: contentType.split(';')[0] ?? contentType,
    variants: { br: variant('br'), gzip: variant('gzip'), identity: variant('identity') },
  }
}
