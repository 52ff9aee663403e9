import type { RoomState } from '../../../api/domain/address/room.ts'
import type { RoomReply } from '../../../api/replies/rooms.ts'
import { ApiProblem, requestJson } from '../../state/requestJson.ts'

/** Why nothing new comes. */
export type Trouble = 'lost' | 'missing' | 'full' | 'ended'

/** What is known of a room that is followed. */
export interface Followed {
  /** What it shows, or showed last; null before it is known. */
  readonly state: RoomState | null
  readonly trouble: Trouble | null
}

/** How long it is until the next try, in ms: longer each time, and not the same for all who lost the same server. */
const pauses = { first: 2000, longest: 60_000 }
const spread = (pause: number): number => pause * (0.75 + Math.random() / 2)

/** A browser only hears that it may not follow; the API says why. */
async function findTrouble(code: string): Promise<Trouble> {
  try {
    await requestJson<RoomReply>(`/rooms/${code.toLowerCase()}`, new AbortController().signal)
    return 'lost'
  } catch (error) {
    if (!(error instanceof ApiProblem)) return 'lost'
    return error.status === 404 ? 'missing' : 'full'
  }
}

/**
 * Follows a room until told to stop, and comes back to it by itself: after a lost connection, a restart of the server, a phone that has
 * slept.
 */
export function followRoom(
  code: string,
  tell: (news: Partial<Followed>) => void,
): { readonly again: () => void; readonly stop: () => void } {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = pauses.first
  let turn = 0
  const connect = (): void => {
    clearTimeout(timer)
    source?.close()
    const own = (source = new EventSource(`/api/v1/rooms/${code.toLowerCase()}/events`))
    const mine = ++turn
    own.addEventListener('message', ({ data }) => {
      pause = pauses.first
      tell({ state: JSON.parse(String(data)) as RoomState, trouble: null })
    })
    own.addEventListener('closed', () => {
      own.close()
      tell({ trouble: 'ended' })
    })
    own.addEventListener('error', () => {
      // The browser tries again where the connection broke, and gives up where it was refused.
      if (own.readyState !== EventSource.CLOSED) {
        tell({ trouble: 'lost' })
        return
      }
      void findTrouble(code).then((trouble) => {
        if (mine !== turn) return
        tell({ trouble })
        timer = setTimeout(connect, spread(pause))
        pause = Math.min(pause * 2, pauses.longest)
      })
    })
  }
  const wake = (): void => {
    if (document.visibilityState === 'visible') connect()
  }
  document.addEventListener('visibilitychange', wake)
  addEventListener('online', connect)
  connect()
  return {
    again: connect,
    stop: () => {
      turn += 1
      clearTimeout(timer)
      source?.close()
      document.removeEventListener('visibilitychange', wake)
      removeEventListener('online', connect)
    },
  }
}
