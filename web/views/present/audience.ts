import type { RoomState } from '../../../api/domain/address/room.ts'
import type { OpenedRoomReply, RoomReply } from '../../../api/replies/rooms.ts'
import { ApiProblem, Unreachable } from '../../state/requestJson.ts'
import { tabMemory } from '../../state/tabMemory.ts'

/** Where the holder's key is kept: this tab's alone, and gone with it. */
const kept = tabMemory('larkartan-room')
/** Whether this tab has a room that it drives. */
export const hasRoom = (): boolean => kept.get() !== null

/** The room as it was last heard of; null before it is open. And what is in the way, in the API's words; "" for no contact. */
export interface Audience {
  readonly room: RoomReply | null
  readonly trouble: string | null
}

/** In ms: between two steps, which the API wants no more than five a second of, two looks at who follows, and before another try. */
const pauses = { step: 250, look: 5000, first: 1000, longest: 15_000 }

async function ask<Reply>(method: string, address: string, key: string | null, body?: object): Promise<Reply> {
  const response = await fetch(`/api/v1/rooms${address.toLowerCase()}`, {
    method,
    headers: {
      'accept-language': document.documentElement.lang,
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Unreachable()
  })
  const reply: unknown = response.status === 204 ? null : await response.json().catch(() => null)
  if (!response.ok) throw new ApiProblem(response.status, reply)
  return reply as Reply
}

/**
 * Drives an audience's room: opens it, and sends what is shown, the last of it where there is much. A room that is gone, with a server
 * that was started anew, is opened again by its key under the code that everyone has.
 */
export function driveRoom(first: RoomState, tell: (news: Audience) => void) {
  let key = kept.get()
  let room: RoomReply | null = null
  let shown = first
  let isSent = false
  let isBusy = false
  let over = false
  const isOver = (): boolean => over
  let pause = pauses.first
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastTurn = -Infinity

  const say = (news: Audience): void => {
    if (!isOver()) tell(news)
  }
  const plan = (wait: number): void => {
    clearTimeout(timer)
    if (!isOver()) timer = setTimeout(() => void turn(), wait)
  }

  const open = async (): Promise<RoomReply> => {
    const { key: own, ...opened } = await ask<OpenedRoomReply>('POST', '', null, { ...shown, ...(key === null ? {} : { key }) })
    key = own
    if (!isOver()) kept.set(own)
    return opened
  }
  const turn = async (): Promise<void> => {
    if (isBusy || isOver()) return
    isBusy = true
    lastTurn = performance.now()
    const state = shown
    let next = pauses.look
    try {
      if (room === null) room = await open()
      else
        room = await (isSent ? ask<RoomReply>('GET', `/${room.code}`, null) : ask<RoomReply>('PUT', `/${room.code}`, key, state))
      isSent = state === shown
      pause = pauses.first
      if (!isSent) next = pauses.step
      say({ room, trouble: null })
    } catch (error) {
      const isGone = error instanceof ApiProblem && error.status === 404
      next = isGone ? 0 : pause
      pause = Math.min(pause * 2, pauses.longest)
      if (isGone) room = null
      else say({ room, trouble: error instanceof ApiProblem ? (error.detail ?? error.message) : '' })
      isSent = false
    }
    isBusy = false
    plan(next)
  }
  void turn()
  return {
    show: (state: RoomState): void => {
      shown = state
      isSent = false
      if (!isBusy) plan(Math.max(0, lastTurn + pauses.step - performance.now()))
    },
    /** Lets the audience go. */
    close: async (): Promise<void> => {
      over = true
      clearTimeout(timer)
      kept.set(null)
      if (room !== null) await ask('DELETE', `/${room.code}`, key).catch(() => undefined)
    },
    /** The tab goes on to something else; the room stays. */
    stop: (): void => {
      over = true
      clearTimeout(timer)
    },
  }
}

export type Driving = ReturnType<typeof driveRoom>
