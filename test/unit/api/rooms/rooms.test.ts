import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { roomCodes, type RoomState } from '../../../../api/domain/address/room.ts'
import { Allowance, roomLimits, type RoomLimits } from '../../../../api/rooms/limits.ts'
import { Refused } from '../../../../api/rooms/refused.ts'
import { Rooms } from '../../../../api/rooms/rooms.ts'

const slide = (number: number): RoomState => ({ study: 'a', slide: number, namesHidden: false, blank: false })
const hours = 3_600_000

let now = 0
beforeEach(() => (now = Date.UTC(2026, 10, 28)))
const house = (limits: Partial<RoomLimits> = {}): Rooms => new Rooms({ now: () => now, limits })

const refusal = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked
    return 'granted'
  } catch (error) {
    if (error instanceof Refused) return error.reason
    throw error
  }
}

/** Reads a stream as it comes: what has been sent so far, "end" last where it has ended. */
function reading(stream: ReadableStream<Uint8Array>): { readonly got: string[]; readonly cancel: () => Promise<void> } {
  const got: string[] = []
  const reader = stream.getReader()
  const read = async (): Promise<void> => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) got.push(new TextDecoder().decode(part.value))
    got.push('end')
  }
  read().catch(() => got.push('cut'))
  return { got, cancel: () => reader.cancel() }
}

describe('the limits', () => {
  it('leave no chance worth having to find a room within a day', () => {
    const { misses, rooms } = roomLimits
    const triesADay = misses.burst + misses.perSecond * 86_400
    expect((triesADay * rooms) / roomCodes).toBeLessThan(0.001)
  })

  it('grant no more than the burst and so many a second, and say when there is more', () => {
    const rate = fc.record({ perSecond: fc.integer({ min: 1, max: 50 }), burst: fc.integer({ min: 1, max: 50 }) })
    const pauses = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(rate, pauses, (given, waits) => {
        let at = 0
        const allowance = new Allowance(given, () => at)
        let granted = 0
        for (const wait of waits) {
          at += wait
          if (allowance.take() === 0) granted += 1
        }
        expect(granted).toBeLessThanOrEqual(given.burst + (at / 1000) * given.perSecond + 1e-6)
        const left = allowance.take()
        at += left * 1000
        if (left > 0) expect(allowance.take()).toBe(0)
      }),
    )
  })
})

describe('a room', () => {
  it('is opened anew by its key, with the code that everyone has, in another house too', async () => {
    const { room, key } = await house().open(slide(1), null)
    const again = await house().open(slide(4), key)
    expect(again).toMatchObject({ key, room: { code: room.code, state: slide(4) } })
    expect((await house().open(slide(1), null)).room.code).not.toBe(room.code)
  })

  it('is not opened by another key that leads to the same code', async () => {
    const rooms = house()
    const { room, key } = await rooms.open(slide(1), 'a'.repeat(32))
    expect(await refusal(rooms.open(slide(2), `${key}-`))).toBe('wrong-key')
    expect((await rooms.find(room.code)).state).toEqual(slide(1))
  })

  it('keeps no key, only what one can be held against', async () => {
    const { room, key } = await house().open(slide(1), null)
    expect(JSON.stringify(room)).not.toContain(key)
  })

  it('lives twelve hours after its last step, and those who follow hear of its end', async () => {
    const rooms = house()
    const { room, key } = await rooms.open(slide(1), null)
    now += 11 * hours
    await rooms.step(room.code, key, slide(2))
    now += 12 * hours - 1000
    await rooms.beat()
    const { got } = reading(await rooms.follow(room.code))
    now += 2000
    expect(await refusal(rooms.find(room.code))).toBe('unknown-room')
    expect(await refusal(rooms.step(room.code, key, slide(3)))).toBe('unknown-room')
    await rooms.beat()
    await expect.poll(() => got.at(-1)).toBe('end')
    expect(got.at(-2)).toBe('event: closed\ndata: {}\n\n')
    expect(rooms.followersOf(room.code)).toBe(0)
  })

  it('gives way, left for an hour, where the house is full; one in use does not', async () => {
    const rooms = house({ rooms: 2 })
    const first = await rooms.open(slide(1), null)
    now += hours / 2
    const second = await rooms.open(slide(1), null)
    expect(await refusal(rooms.open(slide(1), null))).toBe('rooms-full')
    // Its own holder comes in all the same.
    expect(await refusal(rooms.open(slide(2), second.key))).toBe('granted')
    now += hours / 2 + 1000
    const third = await rooms.open(slide(1), null)
    expect(await refusal(rooms.find(first.room.code))).toBe('unknown-room')
    for (const { room } of [second, third]) expect(await refusal(rooms.find(room.code))).toBe('granted')
  })
})

describe('those who follow', () => {
  it('get the present state and then each step; who is gone is forgotten at once', async () => {
    const rooms = house()
    const { room, key } = await rooms.open(slide(1), null)
    await rooms.step(room.code, key, slide(2))
    const { got, cancel } = reading(await rooms.follow(room.code))
    await rooms.step(room.code, key, slide(5))
    await expect.poll(() => got.length).toBe(2)
    expect(got.map((event) => /id: (\d+)\ndata: .*"slide":(\d+)/.exec(event)?.slice(1))).toEqual([
      ['2', '2'],
      ['3', '5'],
    ])
    expect(rooms.followersOf(room.code)).toBe(1)
    await cancel()
    expect(rooms.followersOf(room.code)).toBe(0)
  })

  it('are cut when they take nothing, before much is kept for them, and no other is', async () => {
    const rooms = house({ steps: { perSecond: 1, burst: 1000 } })
    const { room, key } = await rooms.open(slide(1), null)
    const slow = await rooms.follow(room.code)
    const { got } = reading(await rooms.follow(room.code))
    for (let number = 1; number <= 300; number += 1) await rooms.step(room.code, key, slide(number))
    expect(rooms.followersOf(room.code)).toBe(1)
    await expect(slow.getReader().read()).rejects.toThrow('takes nothing')
    await expect.poll(() => got.at(-1)).toContain('"slide":300')
  })

  it('are no more than there is room for, in a room and in the house, and a place that is left is free', async () => {
    const rooms = house({ followersOfRoom: 2, followers: 3 })
    const [one, other] = [await rooms.open(slide(1), null), await rooms.open(slide(1), null)]
    const first = await rooms.follow(one.room.code)
    await rooms.follow(one.room.code)
    expect(await refusal(rooms.follow(one.room.code))).toBe('rooms-full')
    await rooms.follow(other.room.code)
    expect(await refusal(rooms.follow(other.room.code))).toBe('rooms-full')
    await first.cancel()
    expect(await refusal(rooms.follow(other.room.code))).toBe('granted')
  })

  it('of a room that there is not take no place', async () => {
    const rooms = house({ followers: 1 })
    expect(await refusal(rooms.follow('0000-0000'))).toBe('unknown-room')
    expect(await refusal(rooms.follow('0000-0000'))).toBe('unknown-room')
  })

  it('are let go when the server stops, and none come in', async () => {
    const rooms = house()
    const { room } = await rooms.open(slide(1), null)
    const { got } = reading(await rooms.follow(room.code))
    await rooms.stop()
    await expect.poll(() => got.at(-1)).toBe('end')
    expect(got.join('')).not.toContain('closed')
    expect(await refusal(rooms.follow(room.code))).toBe('rooms-full')
  })
})

describe('who tries codes', () => {
  const misses = { perSecond: 1, burst: 3 }
  const codes = ['0000-0000', '0000-0001', '0000-0002']

  it('is held back, whichever way it is tried; the holder of a room is not', async () => {
    const tries: readonly ((rooms: Rooms, code: string) => Promise<unknown>)[] = [
      (rooms, code) => rooms.find(code),
      (rooms, code) => rooms.follow(code),
      (rooms, code) => rooms.step(code, 'a key', slide(1)),
      (rooms, code) => rooms.close(code, 'a key'),
    ]
    for (const attempt of tries) {
      const rooms = house({ misses })
      const { room, key } = await rooms.open(slide(1), null)
      for (const code of codes) expect(await refusal(attempt(rooms, code))).toBe('unknown-room')
      // A code that there is tells nothing either.
      for (const code of ['0000-0003', room.code]) expect(await refusal(attempt(rooms, code))).toBe('too-many-requests')
      expect(await refusal(rooms.step(room.code, key, slide(2)))).toBe('granted')
      now += 1000
      expect(await refusal(rooms.find(room.code))).toBe('granted')
    }
  })

  it('is not who knows a code: the whole hall may come at once', async () => {
    const rooms = house({ misses })
    const { room } = await rooms.open(slide(1), null)
    for (let at = 0; at < 20; at += 1) expect(await refusal(rooms.find(room.code))).toBe('granted')
  })
})

it('opens so many rooms at once and then one after another, and takes so many steps of a room', async () => {
  const rooms = house({ openings: { perSecond: 1, burst: 2 }, steps: { perSecond: 2, burst: 3 } })
  const [one, other] = [await rooms.open(slide(1), null), await rooms.open(slide(1), null)]
  expect(await refusal(rooms.open(slide(1), null))).toBe('too-many-requests')
  const step = ({ room, key }: typeof one): Promise<string> => refusal(rooms.step(room.code, key, slide(2)))
  for (let at = 0; at < 3; at += 1) expect(await step(one)).toBe('granted')
  expect(await step(one)).toBe('too-many-requests')
  expect(await step(other)).toBe('granted')
  now += 1000
  expect(await step(one)).toBe('granted')
  expect(await refusal(rooms.open(slide(1), null))).toBe('granted')
})
