import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { readPreferences } from './negotiate.ts'

/** First 16 hex digits of the SHA-256 of some content: enough to name it. */
export const contentHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)

/** Whether If-None-Match names the entity tag. Weak comparison, as RFC 9110 13.1.2 has it: a proxy may have weakened ours. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === tag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
}

const encodings = ['br', 'gzip', 'identity'] as const
/** Content codings we answer in, best first. */
export type Encoding = (typeof encodings)[number]

const chosen = new Map<string, Encoding>()

/** The coding to answer in. Of equal weights the smallest result wins; browsers send the same few headers, so choices are remembered. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === '') return 'identity'
  const known = chosen.get(header)
  if (known) return known
  const preferences = readPreferences(header)
  const weightOf = (name: Encoding): number =>
    (preferences.find(({ value }) => value === name) ?? preferences.find(({ value }) => value === '*'))?.weight ??
    (name === 'identity' ? 0.001 : 0)
  const best = encodings.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
  const choice = weightOf(best) > 0 ? best : 'identity'
  if (chosen.size < 256) chosen.set(header, choice)
  return choice
}

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Content in its three codings; null where coding it would not make it smaller. */
export interface EncodedContent {
  readonly identity: Uint8Array<ArrayBuffer>
  readonly br: Uint8Array<ArrayBuffer> | null
  readonly gzip: Uint8Array<ArrayBuffer> | null
}

/** Compresses content. `quality` 0–11 is brotli's: 11 for what is made once and sent often, lower for what someone waits for. */
export async function encodeContent(content: Uint8Array<ArrayBuffer>, quality: number): Promise<EncodedContent> {
  if (content.length < 512) return { identity: content, br: null, gzip: null }
  const parameters = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  const [br, gzipped] = await Promise.all([brotli(content, { params: parameters }), deflate(content, { level: 9 })])
  const ifSmaller = (coded: Buffer): Uint8Array<ArrayBuffer> | null =>
    coded.length < content.length ? new Uint8Array(coded.buffer as ArrayBuffer, coded.byteOffset, coded.length) : null
  return { identity: content, br: ifSmaller(br), gzip: ifSmaller(gzipped) }
}

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
