import type { Representation } from './representation.ts'

/** How many addresses' replies are kept, and how many bytes they may take; beyond either the ones made first are dropped. */
const room = { replies: 1000, bytes: 128 * 1024 * 1024 }

const bytesOf = ({ variants }: Representation): number =>
  [...new Set(Object.values(variants).map(({ body }) => body))].reduce((sum, { byteLength }) => sum + byteLength, 0)

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
  #bytes = 0

  /** The reply kept for an address, if the Accept header leaves no choice but that one. */
  find(address: string, accept: string | undefined): Representation | undefined {
    const reply = this.#replies.get(address)
    if (reply === undefined) return undefined
    if (reply.negotiated && accept !== undefined && accept !== '*/*' && accept !== reply.representation.mediaType)
      return undefined
    return reply.representation
  }

  keep(address: string, representation: Representation, negotiated = false): void {
    this.#drop(address)
    this.#replies.set(address, { representation, negotiated })
    this.#bytes += bytesOf(representation)
    for (const [oldest] of this.#replies) {
      if (this.#replies.size <= room.replies && this.#bytes <= room.bytes) return
      this.#drop(oldest)
    }
  }

  #drop(address: string): void {
    const reply = this.#replies.get(address)
    if (reply === undefined) return
    this.#bytes -= bytesOf(reply.representation)
    this.#replies.delete(address)
  }
}
