import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { readPreferences } from './preferences.ts'

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
