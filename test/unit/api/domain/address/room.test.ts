import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoomCode, roomCodeOf } from '../../../../../api/domain/address/room.ts'

const bytes = fc.uint8Array({ minLength: 5, maxLength: 5 })

describe('a room’s code', () => {
  it('is four signs, a hyphen and four, none of which is taken for another', () => {
    const form = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/
    fc.assert(fc.property(bytes, (some) => form.test(roomCodeOf(some))))
    expect(roomCodeOf(new Uint8Array(5))).toBe('0000-0000')
    expect(roomCodeOf(new Uint8Array(5).fill(255))).toBe('ZZZZ-ZZZZ')
  })

  it('tells all its bytes apart', () => {
    const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other))
    fc.assert(fc.property(bytes, bytes, (one, other) => (roomCodeOf(one) === roomCodeOf(other)) === isSame(one, other)))
  })

  it('is read as people write it', () => {
    const written = fc.tuple(bytes, fc.constantFrom('', '-', ' ', '–', ' - '), fc.boolean(), fc.infiniteStream(fc.boolean()))
    fc.assert(
      fc.property(written, ([some, between, isSmall, coins]) => {
        const code = roomCodeOf(some)
        const mistaken: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', V: 'U' }
        const mistake = (sign: string): string => (coins.next().value ? (mistaken[sign] ?? sign) : sign)
        const signs = Array.from(code.replace('-', between), mistake).join('')
        expect(parseRoomCode(isSmall ? signs.toLowerCase() : signs)).toBe(code)
      }),
    )
    expect(parseRoomCode(' oil1-u234 ')).toBe('0111-V234')
  })

  it.each(['', 'ABCD', 'ABCD-12345', 'ABCD-123Ö', 'ABCD/1234', '__proto__'])('is not %j', (text) => {
    expect(parseRoomCode(text)).toBeNull()
  })
})
