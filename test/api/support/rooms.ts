import { Agent, request, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { readSettings } from '../../../api/config.ts'
import type { Log } from '../../../api/http/log.ts'
import { start, type Running } from '../../../api/main.ts'
import { openedRoomSchema } from '../../../api/replies/rooms.ts'
import { mapDrawer } from '../../../web/map/drawing/mapDrawer.tsx'
import { studyId } from './testApp.ts'

/** The server as it is started, without pages; in this process. */
export const startRooms = (log: Log, environment: Readonly<Record<string, string>> = {}, port = 0): Promise<Running> =>
  start({
    settings: { ...readSettings({ HOST: '127.0.0.1', SHUTDOWN_SECONDS: '20', ...environment }), port },
    log,
    geodata: join(import.meta.dirname, '..', '..', '..', 'geodata'),
    prepareClient: () => Promise.resolve({ maps: mapDrawer, client: null, renderer: null }),
  })

export const slide = (number: number) => ({ study: studyId, slide: number, namesHidden: false, blank: false })

export interface Sent {
  readonly method?: string
  readonly body?: unknown
  readonly key?: string
}
export interface Asked {
  request(address: string, init?: RequestInit): Response | Promise<Response>
}

export const send = async (app: Asked, address: string, { method = 'GET', body, key }: Sent = {}): Promise<Response> =>
  app.request(`/api/v1${address.toLowerCase()}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    headers: { ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
  })

export const over = ({ port }: Running): Asked => ({
  request: (address, init) => fetch(`http://127.0.0.1:${port}${address}`, init),
})

export const open = async (app: Asked, number = 1, key?: string) =>
  openedRoomSchema.parse(await (await send(app, '/rooms', { method: 'POST', body: { ...slide(number), key } })).json())

/** One who follows over a connection of its own: the slides it has been shown, and how it ended. */
export async function follow({ port }: Running, code: string) {
  const slides: number[] = []
  let text = ''
  const seen = { slides, ended: false, text: () => text, leave: () => {} }
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', path: `/api/v1/rooms/${code.toLowerCase()}/events`, agent: new Agent() },
      resolve,
    )
    asked.once('error', reject).end()
    seen.leave = () => asked.destroy()
  })
  reply.setEncoding('utf8').on('data', (part: string) => {
    text += part
    slides.splice(0, slides.length, ...[...text.matchAll(/"slide":(\d+)/g)].map(([, number]) => Number(number)))
  })
  reply.once('close', () => (seen.ended = true)).on('error', () => {})
  return Object.assign(seen, { status: reply.statusCode, headers: reply.headers })
}
