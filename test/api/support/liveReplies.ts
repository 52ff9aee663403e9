import { app, document, type Operation, operations } from './openApi.ts'
import { open } from './rooms.ts'

/** The trace that all are asked with. */
export const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
const always = { traceparent: `00-${trace}-00f067aa0ba902b7-01`, 'accept-encoding': 'identity' }

/** A reply, and what the documentation says of what was asked. */
export interface Live {
  /** How it was asked for. */
  readonly name: string
  /** Whether with headers that it has no use for. */
  readonly needless: boolean
  readonly status: number
  readonly headers: Headers
  readonly body: string
  readonly responses: Readonly<Record<string, unknown>>
  readonly path: string
}

const { code } = await open(app)

/** Where an operation's documentation leads: the address with its examples. */
function addressOf(path: string, { parameters, servers }: Operation): string {
  const filled = parameters
    .filter((each) => each.in === 'path')
    .reduce((address, { name, example }) => address.replace(`{${name}}`, String(example)), path)
    .replace('7kqm-3xpd', code.toLowerCase())
  const required = parameters.filter((each) => each.in === 'query' && each.required)
  const query = required.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`).join('&')
  return `${servers === undefined ? '/api/v1' : ''}${filled}${query === '' ? '' : `?${query}`}`
}

/** Each operation that reads, asked in all the ways that give it another status, and each that acts, without its key. */
export const live: readonly Live[] = (
  await Promise.all(
    operations.map(async ([path, operation]) => {
      const method = Object.entries(document.paths[path] ?? {}).find(([, each]) => each === operation)?.[0] ?? ''
      const address = addressOf(path, operation)
      const ask = async (asked: string, extra: Record<string, string> = {}, used = method): Promise<Live> => {
        const reply = await app.request(asked, { method: used, headers: { ...always, ...extra } })
        // A stream of events has no end.
        const isStream = reply.headers.get('content-type') === 'text/event-stream'
        const body = isStream ? '' : await reply.text()
        if (isStream) await reply.body?.cancel()
        const { status, headers } = reply
        const name = `${used} ${asked.slice(0, 100)} ${status}`
        const needless = 'authorization' in extra
        return { name, needless, status, headers, body, responses: operation.responses, path }
      }
      const wrong = [
        ask(address, {}, 'PATCH'),
        ask(`${address}${address.includes('?') ? '&' : '?'}q=${'x'.repeat(2100)}`),
        ...(path.includes('{') ? [ask(address.replace(/[^/.]+(?=(\.\w+)?$)/, 'no-such'))] : []),
      ]
      if (method !== 'get') return Promise.all([...wrong, ask(address)])
      const plain = await ask(address)
      const tag = plain.headers.get('etag')
      const kept = ['bytes=0-9', 'bytes=999999999-'].map((range) => ask(address, { range }))
      return Promise.all([
        Promise.resolve(plain),
        ...wrong,
        ask(`${address}${address.includes('?') ? '&' : '?'}noSuchParameter=1`),
        ask(address, { accept: 'application/x-none' }),
        ask(address, { authorization: 'Bearer x', 'content-type': 'application/json' }),
        ...(path.includes('{') ? [ask(address.toUpperCase().replace('/API/V1', '/api/v1'))] : []),
        ...(tag === null ? [] : [ask(address, { 'if-none-match': tag }), ...kept]),
      ])
    }),
  )
).flat()
