import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openLog } from '../../api/http/log.ts'
import type { Running } from '../../api/main.ts'
import { roomsInPostgres } from '../../api/rooms/roomsInPostgres.ts'
import { Rooms } from '../../api/rooms/rooms.ts'
import { type RunningPostgres, startPostgres } from '../support/startPostgres.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { follow, open, over, send, slide, startRooms } from './support/rooms.ts'

let database: RunningPostgres
const clearing: (() => void)[] = []
beforeAll(async () => {
  database = await startPostgres(temporaryFolder((cleanUp) => clearing.push(cleanUp)))
})
afterAll(async () => {
  await database.stop()
  for (const clear of clearing) clear()
})

let running: Running[] = []
afterEach(async () => {
  await Promise.all(running.map(({ stop }) => stop()))
  running = []
})
const startInstance = async (): Promise<Running> => {
  const started = await startRooms(openLog('silent'), { DATABASE_URL: database.url })
  running.push(started)
  return started
}
const step = (server: Running, code: string, key: string, number: number) =>
  send(over(server), `/rooms/${code}`, { method: 'PUT', key, body: slide(number) })

describe('instances that share a database', () => {
  it('share rooms: who follows by one sees what is done by another', async () => {
    const [one, other] = [await startInstance(), await startInstance()]
    const { code, key } = await open(over(one), 1)
    const seen = await follow(other, code)
    expect((await step(one, code, key, 4)).status).toBe(200)
    await expect.poll(() => seen.slides).toEqual([1, 4])
    expect((await step(other, code, 'b'.repeat(32), 5)).status).toBe(403)
    // The largest state that is read still finds room in what instances tell each other.
    const text = { sv: 'å'.repeat(1470), en: 'å'.repeat(1470) }
    const own = { count: 9, slide: { id: 'a', sentence: text, shows: { kind: 'text' } } }
    const state = { ...slide(6), own }
    expect(Buffer.byteLength(JSON.stringify(state))).toBeGreaterThan(6000)
    expect((await send(over(other), `/rooms/${code}`, { method: 'PUT', key, body: state })).status).toBe(200)
    await expect.poll(() => seen.slides).toEqual([1, 4, 6])
    expect(await open(over(other), 7, key)).toMatchObject({ code, step: 4 })
    await expect.poll(() => seen.slides).toEqual([1, 4, 6, 7])
    await send(over(one), `/rooms/${code}`, { method: 'DELETE', key })
    await expect.poll(() => seen.ended).toBe(true)
    expect(seen.text()).toContain('event: closed')
    expect((await send(over(other), `/rooms/${code}`)).status).toBe(404)
  })

  it('say so while the database is away, keep those who follow, and are whole again by themselves', async () => {
    const [one, other] = [await startInstance(), await startInstance()]
    const { code, key } = await open(over(one), 1)
    const seen = await follow(other, code)
    await expect.poll(() => seen.slides).toEqual([1])
    await database.stop()
    const refused = await step(one, code, key, 2)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('kan inte nås') })
    await database.start()
    await expect.poll(async () => (await step(one, code, key, 3)).status, { timeout: 20_000 }).toBe(200)
    await expect.poll(() => seen.slides.at(-1), { timeout: 20_000 }).toBe(3)
    expect(seen.ended).toBe(false)
    seen.leave()
  })

  it('come up without it, and have rooms as soon as it is there', async () => {
    await database.stop()
    const server = await startInstance()
    expect((await send(over(server), '/rooms/0000-0000')).status).toBe(503)
    await database.start()
    await expect.poll(async () => (await send(over(server), '/rooms/0000-0000')).status, { timeout: 20_000 }).toBe(404)
    const { code, key } = await open(over(server), 1)
    const seen = await follow(server, code)
    const stepAndLook = async (): Promise<number | undefined> => {
      await step(server, code, key, 2)
      return seen.slides.at(-1)
    }
    await expect.poll(stepAndLook, { timeout: 20_000, interval: 500 }).toBe(2)
    seen.leave()
  })
})

it('rooms in a database keep the same rules: one key, room for so many, twelve hours', async () => {
  let now = Date.UTC(2030, 0, 1)
  const store = await roomsInPostgres(database.url, () => {})
  const rooms = new Rooms({ store, now: () => now, limits: { rooms: 1 } })
  // Whatever the other tests have left is long dead.
  const { room, key } = await rooms.open(slide(1), 'c'.repeat(32))
  await expect(rooms.open(slide(1), `${key}-`)).rejects.toThrow('wrong-key')
  await expect(rooms.open(slide(1), null)).rejects.toThrow('rooms-full')
  now += 12 * 3_600_000 - 1
  await rooms.beat()
  expect(await rooms.find(room.code)).toEqual(room)
  now += 2
  await rooms.beat()
  await expect(rooms.find(room.code)).rejects.toThrow('unknown-room')
  await rooms.stop()
})
