import { describe, expect, it } from 'vitest'
import { PreparedReplies } from '../../../../api/http/preparedReplies.ts'
import { makeRepresentation } from '../../../../api/http/representation.ts'

const replyOf = (bytes: number) =>
  makeRepresentation({
    content: { identity: new Uint8Array(bytes), br: null, gzip: null },
    contentType: 'image/png',
    cacheControl: 'no-cache',
    headers: {},
  })

const mebibyte = 1024 * 1024

describe('prepared replies', () => {
  it('are found again by their address', () => {
    const replies = new PreparedReplies()
    const reply = replyOf(10)
    replies.keep('/a', reply)
    expect(replies.find('/a', undefined)).toBe(reply)
    expect(replies.find('/b', undefined)).toBeUndefined()
  })

  it('let go of the oldest when they are many, however small: an address and headers take room too', () => {
    const replies = new PreparedReplies()
    const reply = replyOf(1)
    for (let at = 0; at < 20_000; at += 1) replies.keep(`/${at}`, reply)
    const kept = Array.from({ length: 20_000 }, (_, at) => replies.find(`/${at}`, undefined) !== undefined)
    expect(kept.filter(Boolean).length).toBeLessThan(13_000)
    expect(kept.indexOf(true)).toBe(20_000 - kept.filter(Boolean).length)
  })

  it('let go of the oldest when they take more than 48 MiB, however few', () => {
    const replies = new PreparedReplies()
    const large = replyOf(20 * mebibyte)
    for (const address of ['/a', '/b', '/c']) replies.keep(address, large)
    expect(replies.find('/a', undefined)).toBeUndefined()
    expect(replies.find('/b', undefined)).toBe(large)
    expect(replies.find('/c', undefined)).toBe(large)
  })

  it('count a reply once that is kept anew', () => {
    const replies = new PreparedReplies()
    const large = replyOf(20 * mebibyte)
    for (let time = 0; time < 5; time += 1) replies.keep('/a', large)
    replies.keep('/b', large)
    expect(replies.find('/a', undefined)).toBe(large)
  })

  it('stay while they are asked for, however many others are made', () => {
    const replies = new PreparedReplies()
    const reply = replyOf(100_000)
    replies.keep('/', reply)
    for (let at = 0; at < 3000; at += 1) {
      replies.keep(`/${at}`, reply)
      if (at % 300 === 0) expect(replies.find('/', undefined)).toBe(reply)
    }
    expect(replies.find('/', undefined)).toBe(reply)
    expect(replies.find('/2999', undefined)).toBe(reply)
    expect(replies.find('/1', undefined)).toBeUndefined()
  })

  it('let a new one in when all the others have been asked for', () => {
    const replies = new PreparedReplies()
    const reply = replyOf(mebibyte)
    const addresses = Array.from({ length: 47 }, (_, at) => `/${at}`)
    for (const address of addresses) replies.keep(address, reply)
    for (const address of addresses) replies.find(address, undefined)
    replies.keep('/new', reply)
    expect(replies.find('/new', undefined)).toBe(reply)
    expect(addresses.filter((address) => replies.find(address, undefined) !== undefined)).toHaveLength(46)
  })
})

/** An asker who can go away, and a reply that is made when the test says so. */
const asker = () => new AbortController()
function making() {
  let finish: (reply: ReturnType<typeof replyOf>) => void = () => {}
  let fail: (error: unknown) => void = () => {}
  const calls: AbortSignal[] = []
  const make = (gone: AbortSignal) => {
    calls.push(gone)
    return new Promise<ReturnType<typeof replyOf>>((resolve, reject) => {
      finish = resolve
      fail = reject
    })
  }
  return { calls, make, finish: (reply: ReturnType<typeof replyOf>) => finish(reply), fail: (error: unknown) => fail(error) }
}

describe('a reply under way', () => {
  it('is made once for all who ask meanwhile, and kept', async () => {
    const replies = new PreparedReplies()
    const { calls, make, finish } = making()
    const asked = Array.from({ length: 1000 }, () => replies.findOrMake('/a', make, asker()))
    const reply = replyOf(1)
    finish(reply)
    expect(new Set(await Promise.all(asked))).toEqual(new Set([reply]))
    expect(await replies.findOrMake('/a', make, asker())).toBe(reply)
    expect(calls).toHaveLength(1)
  })

  it('that fails, fails for all who wait, and is made anew for the next', async () => {
    const replies = new PreparedReplies()
    const { calls, make, finish, fail } = making()
    const asked = [replies.findOrMake('/a', make, asker()), replies.findOrMake('/a', make, asker())]
    const ended = Promise.allSettled(asked)
    fail(new Error('no'))
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    const again = replies.findOrMake('/a', make, asker())
    const reply = replyOf(1)
    finish(reply)
    expect(await again).toBe(reply)
    expect(calls).toHaveLength(2)
  })

  it('is told when all who waited have gone, and not before', async () => {
    const replies = new PreparedReplies()
    const { calls, make, finish } = making()
    const [one, other] = [asker(), asker()]
    const asked = [replies.findOrMake('/a', make, one), replies.findOrMake('/a', make, other)]
    one.abort()
    expect(calls[0]?.aborted).toBe(false)
    other.abort()
    expect(calls[0]?.aborted).toBe(true)
    // What is made in spite of it is kept all the same.
    const reply = replyOf(1)
    finish(reply)
    await Promise.all(asked)
    expect(replies.find('/a', undefined)).toBe(reply)
  })
})
