import { afterEach, describe, expect, it } from 'vitest'
import { openLog } from '../../api/http/log.ts'
import type { Running } from '../../api/main.ts'
import { openedRoomSchema, roomSchema } from '../../api/replies/rooms.ts'
import { problemSchema } from '../../api/replies/problem.ts'
import { Rooms } from '../../api/rooms/rooms.ts'
import { follow, open, over, send, slide, startRooms } from './support/rooms.ts'
import { studyId, testApp } from './support/testApp.ts'

let running: Running | undefined
let written = ''
const log = openLog('info', (text) => (written += text))
afterEach(() => running?.stop())
const startServer = async (port = 0): Promise<Running> => (running = await startRooms(log, {}, port))

/** A state with a slide that no study has, of two. */
const own = (changed: object, number = 2) => ({
  ...slide(number),
  own: { count: 2, slide: { id: 'one', sentence: { sv: 'Min tanke', en: 'My thought' }, shows: { kind: 'text' }, ...changed } },
})

describe('a room', () => {
  it('is opened with a key, shown something else by it, asked, and closed', async () => {
    const app = testApp()
    const opened = await send(app, '/rooms', { method: 'POST', body: slide(3) })
    expect(opened.status).toBe(201)
    expect(opened.headers.get('cache-control')).toBe('no-store')
    const { code, key } = openedRoomSchema.strict().parse(await opened.json())
    expect(opened.headers.get('location')).toBe(`/api/v1/rooms/${code.toLowerCase()}`)
    const stepped = await send(app, `/rooms/${code.replace('-', '')}`, {
      method: 'PUT',
      key,
      body: { ...slide(4), blank: true },
    })
    const asked = await send(app, `/rooms/${code}`)
    for (const reply of [stepped, asked]) {
      expect([reply.status, reply.headers.get('cache-control'), reply.headers.get('etag')]).toEqual([200, 'no-store', null])
      expect(reply.headers.get('access-control-allow-origin')).toBe('*')
      expect(roomSchema.strict().parse(await reply.json())).toMatchObject({ code, slide: 4, blank: true, step: 2, followers: 0 })
    }
    expect((await send(app, `/rooms/${code}`, { method: 'DELETE', key })).status).toBe(204)
    expect((await send(app, `/rooms/${code}`)).status).toBe(404)
  })

  it('shows a slide that no study has to those who follow, and then the study’s again', async () => {
    const app = testApp()
    const { code, key } = await open(app)
    const shown = { ...own({}).own, slide: { ...own({}).own.slide, points: [], facts: [] } }
    expect(await (await send(app, `/rooms/${code}`, { method: 'PUT', key, body: own({}) })).json()).toMatchObject({ own: shown })
    const events = (await send(app, `/rooms/${code}/events`)).body?.getReader()
    const [, data = ''] = /^data: (.*)$/m.exec(new TextDecoder().decode((await events?.read())?.value)) ?? []
    expect(JSON.parse(data)).toMatchObject({ slide: 2, own: shown })
    await events?.cancel()
    await send(app, `/rooms/${code}`, { method: 'PUT', key, body: slide(3) })
    expect(await (await send(app, `/rooms/${code}`)).json()).not.toHaveProperty('own')
  })

  it('says what other sites may do with it', async () => {
    const app = testApp()
    for (const [address, allow] of [
      ['/rooms', 'OPTIONS, POST'],
      ['/rooms/7KQM-3XPD', 'GET, HEAD, OPTIONS, PUT, DELETE'],
      ['/rooms/7KQM-3XPD/events', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const options = await send(app, address, { method: 'OPTIONS' })
      expect(options.headers.get('access-control-allow-methods')).toBe(allow)
      expect(options.headers.get('access-control-allow-headers')).toContain('Authorization')
      expect((await send(app, address, { method: 'PATCH' })).status).toBe(405)
    }
  })

  const stranger = 'b'.repeat(32)
  it.each([
    ['no key', { method: 'PUT', body: slide(2) }, 401, 'sänd den som Authorization: Bearer'],
    ['another key', { method: 'PUT', body: slide(2), key: stranger }, 403, 'Nyckeln är inte rummets'],
    ['no key, to close it', { method: 'DELETE' }, 401, 'sänd den som Authorization: Bearer'],
    ['another key, to close it', { method: 'DELETE', key: stranger }, 403, 'Nyckeln är inte rummets'],
  ])('with %s is not driven', async (_, sent, status, detail) => {
    const app = testApp()
    const { code } = await open(app)
    const reply = await send(app, `/rooms/${code}`, sent)
    expect(reply.status).toBe(status)
    expect(problemSchema.strict().parse(await reply.json()).detail).toContain(detail)
    expect(await (await send(app, `/rooms/${code}`)).json()).toMatchObject({ slide: 1, step: 1 })
  })

  it.each([
    ['nothing', '', 400, 'går inte att använda'],
    ['no JSON', '{', 400, 'går inte att använda'],
    ['another field', { ...slide(1), name: 'Eva' }, 400, 'name'],
    ['a slide that there is not', slide(99), 400, 'Det finns ingen bild 99'],
    ['half a slide', slide(1.5), 400, 'slide'],
    ['a study that there is not', { ...slide(1), study: 'x' }, 400, studyId],
    ['a key that could be guessed', { ...slide(1), key: 'hemlig' }, 400, 'key'],
    ['too much', { ...slide(1), study: 'x'.repeat(7000) }, 413, '6144'],
    ['notes, which are the presenter’s', own({ notes: { sv: 'Kom ihåg', en: 'Remember' } }), 400, 'notes'],
    ['a question that there is not', own({ shows: { kind: 'map', indicator: 'x' } }), 400, 'own.slide.shows.indicator'],
    ['too long a sentence', own({ sentence: { sv: 'ord '.repeat(13), en: 'word' } }), 400, 'own.slide.sentence.sv'],
    ['a sign that no database keeps', own({ sentence: { sv: '\u0000', en: 'x' } }), 400, 'own'],
    ['a slide beyond those of its own talk', own({}, 3), 400, 'Det finns ingen bild 3'],
  ])('is not opened with %s', async (_, body, status, said) => {
    const reply = await send(testApp(), '/rooms', { method: 'POST', body })
    expect(reply.status).toBe(status)
    expect(problemSchema.strict().parse(await reply.json()).detail).toContain(said)
  })

  it.each(['GET', 'HEAD', 'PUT', 'DELETE'])('that there is not is told so to %s, and where it is followed', async (method) => {
    const app = testApp()
    const sent = { method, key: stranger, ...(method === 'PUT' ? { body: slide(1) } : {}) }
    for (const code of ['0000-0000', 'hej']) {
      const reply = await send(app, `/rooms/${code}`, sent)
      expect(reply.status).toBe(404)
      if (method === 'GET') expect((await send(app, `/rooms/${code}/events`)).status).toBe(404)
    }
  })

  it('says when to come back where there is too much of it', async () => {
    const limits = { openings: { perSecond: 0.5, burst: 1 }, misses: { perSecond: 0.25, burst: 1 }, followers: 0 }
    const app = testApp({}, { rooms: new Rooms({ limits, now: () => 0 }) })
    const { code } = await open(app)
    const replies = [
      await send(app, `/rooms/${code}/events`),
      await send(app, '/rooms', { method: 'POST', body: slide(1) }),
      await send(app, '/rooms/0000-0000'),
      await send(app, '/rooms/0000-0000'),
    ]
    expect(replies.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [503, '30'],
      [429, '2'],
      [404, null],
      [429, '4'],
    ])
  })

  it('is not followed by who only asks for the headers', async () => {
    const rooms = new Rooms()
    const app = testApp({}, { rooms })
    const { code } = await open(app)
    const head = await send(app, `/rooms/${code}/events`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
    expect(rooms.followersOf(code)).toBe(0)
  })
})

describe('an audience', () => {
  it('sees each step at once, comers-late the present slide; who goes is no longer counted', async () => {
    const server = await startServer()
    const app = over(server)
    const { code, key } = await open(app)
    const step = (number: number) => send(app, `/rooms/${code}`, { method: 'PUT', key, body: slide(number) })
    const [one, other] = [await follow(server, code), await follow(server, code)]
    expect(one.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    expect(one.headers).not.toHaveProperty('content-encoding')
    expect(one.headers).not.toHaveProperty('set-cookie')
    await step(2)
    const late = await follow(server, code)
    await step(3)
    for (const [{ slides }, seen] of [
      [one, [1, 2, 3]],
      [other, [1, 2, 3]],
      [late, [2, 3]],
    ] as const)
      await expect.poll(() => slides).toEqual(seen)
    const followers = async () => roomSchema.parse(await (await send(app, `/rooms/${code}`)).json()).followers
    expect(await followers()).toBe(3)
    one.leave()
    await expect.poll(followers).toBe(2)
    await send(app, `/rooms/${code}`, { method: 'DELETE', key })
    for (const seen of [other, late]) await expect.poll(() => seen.ended).toBe(true)
    expect(late.text()).toContain('event: closed')
  })

  it('is let go when the server stops, promptly, and finds the room again when its holder has opened it anew', async () => {
    const first = await startServer()
    const { code, key } = await open(over(first), 2)
    const seen = await follow(first, code)
    const stopped = performance.now()
    await first.stop()
    expect(performance.now() - stopped).toBeLessThan(5000)
    expect(seen).toMatchObject({ ended: true, slides: [2] })
    expect(seen.text()).not.toContain('closed')
    const second = await startServer(first.port)
    expect((await follow(second, code)).status).toBe(404)
    expect(await open(over(second), 7, key)).toMatchObject({ code, key, slide: 7 })
    const again = await follow(second, code)
    await expect.poll(() => again.slides).toEqual([7])
    again.leave()
  })

  it('is not in the log, nor is any key', async () => {
    const server = await startServer()
    const { code, key } = await open(over(server))
    const seen = await follow(server, code)
    await send(over(server), `/rooms/${code}`, { method: 'PUT', key, body: slide(2) })
    seen.leave()
    await server.stop()
    log.lines.flush()
    expect(written).toContain(`/api/v1/rooms/${code.toLowerCase()}/events`)
    for (const secret of [key, '127.0.0.1', '::1']) expect(written).not.toContain(secret)
  })
})
