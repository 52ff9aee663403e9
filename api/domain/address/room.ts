import type { Slide } from '../study/story.ts'

/** A slide that no study has: of a visitor's own talk, without the notes, which are the presenter's. */
export interface OwnShown {
  /** How many slides the talk has. */
  readonly count: number
  readonly slide: Omit<Slide, 'notes'>
}

/** What those who follow a talk see: which slide of which study, and how. */
export interface RoomState {
  readonly study: string
  /** From 1. */
  readonly slide: number
  readonly namesHidden: boolean
  readonly blank: boolean
  /** Shown in place of the study's slide of that number. */
  readonly own?: OwnShown | undefined
}

/** Crockford's base 32: no I, L, O or U, which are taken for 1, 1, 0 and V. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 8
const form = new RegExp(`^[${signs}]{${length}}$`)

/** How many codes there are. */
export const roomCodes = signs.length ** length

/** A code as it is shown, such as "7KQM-3XPD", of any bytes; of the first five all bits count. */
export function roomCodeOf(bytes: Uint8Array): string {
  const number = bytes.slice(0, 5).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const code = Array.from({ length }, (_, at) => signs[Number((number >> BigInt(5 * (length - 1 - at))) & 31n)]).join('')
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** A code as people write it: small letters, no hyphen or another, O for 0, I and L for 1, U for V. null for what can be none. */
export function parseRoomCode(text: string): string | null {
  const plain = text
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('U', 'V')
  return form.test(plain) ? `${plain.slice(0, 4)}-${plain.slice(4)}` : null
}
