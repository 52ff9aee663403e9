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
  if (ifNoneMatch === tag) return true
  return ifNoneMatch.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')))
}

/** The bytes from `start` up to `end`, which is not among them. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * Which bytes of so many a Range header asks for (RFC 9110 14): null for the whole, and for what we take no notice of, such as several
 * ranges at once or one for another version (If-Range); "none" where there are no such bytes.
 */
export function readRange(
  { range, ifRange }: { readonly range: string | undefined; readonly ifRange: string | undefined },
  { tag, body: { length } }: Pick<Variant, 'tag' | 'body'>,
): ByteRange | 'none' | null {
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(range ?? '') ?? []
  if (first + last === '' || (ifRange !== undefined && ifRange !== tag)) return null
  // Without a first one: so many from the end.
  const start = first === '' ? Math.max(0, length - Number(last)) : Number(first)
  const end = first === '' || last === '' ? length : Math.min(length, Number(last) + 1)
  if (first !== '' && last !== '' && Number(last) < start) return null
  return start < end ? { start, end } : 'none'
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

export type Bytes = Uint8Array<ArrayBuffer>

/** Compresses content; null where that would not make it smaller. `quality` 0–11 is brotli's: 11 for what is made once and sent often, lower for what someone waits for. */
export async function compress(content: Bytes, coding: Exclude<Encoding, 'identity'>, quality: number): Promise<Bytes | null> {
  if (content.length < 512) return null
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  const coded = await (coding === 'br' ? brotli(content, { params }) : deflate(content, { level: 9 }))
  return coded.length < content.length ? new Uint8Array(coded.buffer, coded.byteOffset, coded.length) : null
}

/** Content in its three codings; null where coding it would not make it smaller. */
export interface EncodedContent {
  readonly identity: Bytes
  readonly br: Bytes | null
  readonly gzip: Bytes | null
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
  /** Those that have been asked for. */
  readonly variants: Readonly<Partial<Record<Encoding, Variant>>>
  /** Compressed at the first request for that coding: hardly anyone asks for gzip, and the pages' own questions for none. */
  readonly variant: (coding: Encoding) => Promise<Variant>
  /** Bytes that it takes, or may come to take. */
  readonly room: number
}

interface Ingredients {
  /** With its codings, or the quality to compress it with when one is asked for. */
  readonly content: EncodedContent | { readonly identity: Bytes; readonly quality: number }
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

/** Text that is compressed in both ways seldom takes more than half as much again. */
function roomOf(content: Ingredients['content']): number {
  const { identity } = content
  if ('quality' in content) return identity.length * 1.5
  return identity.length + (content.br?.length ?? 0) + (content.gzip?.length ?? 0)
}

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
  const { identity } = content
  const hash = contentHash(identity)
  const withBody = (body: Bytes, coding: Encoding): Variant => {
    const tag = `"${[version, hash, ...(coding === 'identity' ? [] : [coding])].filter((part) => part !== undefined).join('-')}"`
    const always = { ...headers, etag: tag, 'cache-control': cacheControl, vary: ['Accept-Encoding', ...vary].join(', ') }
    const whole = {
      ...always,
      'content-type': contentType,
      'content-length': String(body.length),
      ...(coding === 'identity' ? { 'accept-ranges': 'bytes' } : { 'content-encoding': coding }),
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
  const plain = withBody(identity, 'identity')
  const variants: Partial<Record<Encoding, Variant>> = { identity: plain }
  const encode = async (coding: Exclude<Encoding, 'identity'>): Promise<Variant> => {
    const body = 'quality' in content ? await compress(identity, coding, content.quality) : content[coding]
    return (variants[coding] = body === null ? plain : withBody(body, coding))
  }
  const encoding = new Map<Encoding, Promise<Variant>>()
  const begin = (coding: Exclude<Encoding, 'identity'>): Promise<Variant> => {
    const variant = encode(coding)
    encoding.set(coding, variant)
    variant.catch(() => encoding.delete(coding))
    return variant
  }
  return {
    status,
    isKept,
    mediaType: contentType.split(';')[0] ?? contentType,
    variants,
    variant: (coding) => encoding.get(coding) ?? (coding === 'identity' ? Promise.resolve(plain) : begin(coding)),
    room: roomOf(content),
  }
}
