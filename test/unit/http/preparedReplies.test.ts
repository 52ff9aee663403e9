import { describe, expect, it } from 'vitest'
import { PreparedReplies } from '../../../api/http/preparedReplies.ts'
import { makeRepresentation } from '../../../api/http/representation.ts'

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

  it('let go of the oldest when there are more than a thousand', () => {
    const replies = new PreparedReplies()
    const reply = replyOf(1)
    for (let at = 0; at <= 1000; at += 1) replies.keep(`/${at}`, reply)
    expect(replies.find('/0', undefined)).toBeUndefined()
    expect(replies.find('/1', undefined)).toBe(reply)
    expect(replies.find('/1000', undefined)).toBe(reply)
  })

  it('let go of the oldest when they take more than 128 MiB, however few', () => {
    const replies = new PreparedReplies()
    const large = replyOf(60 * mebibyte)
    for (const address of ['/a', '/b', '/c']) replies.keep(address, large)
    expect(replies.find('/a', undefined)).toBeUndefined()
    expect(replies.find('/b', undefined)).toBe(large)
    expect(replies.find('/c', undefined)).toBe(large)
  })

  it('count a reply once that is kept anew', () => {
    const replies = new PreparedReplies()
    const large = replyOf(60 * mebibyte)
    for (let time = 0; time < 5; time += 1) replies.keep('/a', large)
    replies.keep('/b', large)
    expect(replies.find('/a', undefined)).toBe(large)
  })
})
