import type { Role, TalkState } from './talkState.ts'
import type { Toggle } from './talkKeys.ts'

/** What a window says to the talk's others: that it has come or goes, what it shows, what the one for the audience is to do. */
export type Message =
  | { readonly kind: 'hello' | 'bye' }
  | { readonly kind: 'state'; readonly state: TalkState }
  | { readonly kind: 'do'; readonly toggle: Toggle }

/** The window that something comes from. */
export interface Sender {
  readonly id: string
  readonly role: Role
}

/**
 * Opens the way between a talk's windows in this browser.
 * @param talk windows of another hear nothing
 */
export function openChannel(talk: string, role: Role, hear: (message: Message, from: Sender) => void) {
  const from: Sender = { id: `${Date.now()}-${Math.random()}`, role }
  const channel = new BroadcastChannel(`larkartan-talk-${talk}`)
  const send = (message: Message) => channel.postMessage({ message, from })
  const greet = () => send({ kind: 'hello' })
  const part = () => send({ kind: 'bye' })
  channel.onmessage = ({ data }: MessageEvent<{ message: Message; from: Sender }>) => hear(data.message, data.from)
  addEventListener('pageshow', greet)
  addEventListener('pagehide', part)
  greet()
  return {
    send,
    close: () => {
      removeEventListener('pageshow', greet)
      removeEventListener('pagehide', part)
      part()
      channel.close()
    },
  }
}
