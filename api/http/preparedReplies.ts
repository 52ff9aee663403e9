import type { Representation } from './representation.ts'

/** How many addresses' replies are kept; beyond that the one made first is dropped. */
const room = 1000

interface PreparedReply {
  readonly representation: Representation
  /** Whether the Accept header has a say: then this is what is sent to those who take anything. */
  readonly negotiated: boolean
}

/**
 * Replies by address (path and query, as sent). What the server answers never changes while it runs, so a reply is made at the first
 * request for it and kept.
 */
export class PreparedReplies {
  readonly #replies = new Map<string, PreparedReply>()

  /** The reply kept for an address, if the Accept header leaves no choice but that one. */
  find(address: string, accept: string | undefined): Representation | undefined {
    const reply = this.#replies.get(address)
    if (reply === undefined) return undefined
    if (reply.negotiated && accept !== undefined && accept !== '*/*' && accept !== reply.representation.mediaType)
      return undefined
    return reply.representation
  }

  keep(address: string, representation: Representation, negotiated = false): void {
    this.#replies.set(address, { representation, negotiated })
    if (this.#replies.size <= room) return
    const [oldest] = this.#replies.keys()
    if (oldest !== undefined) this.#replies.delete(oldest)
  }
}
