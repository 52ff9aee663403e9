import type { Representation } from './representation.ts'

/** How many bytes the replies that are kept may take. */
const most = 48 * 1024 * 1024
/** What a reply takes besides its bodies: its address, and its headers in each coding. */
const besides = 4096

const roomOf = (representation: Representation): number => representation.room + besides

interface PreparedReply {
  readonly representation: Representation
  /** Whether the Accept header has a say: then this is what is sent to those who take anything. */
  readonly negotiated: boolean
  /** Whether it has been asked for since room was last made: then it is spared once more. */
  asked: boolean
}

/** A reply being made, and how many wait for it. */
interface Making {
  readonly reply: Promise<Representation>
  readonly gone: AbortController
  waiting: number
}

/** Makes a reply; `gone` is aborted when nobody waits for it any longer. */
type MakeReply = (gone: AbortSignal) => Promise<Representation>

/**
 * Replies by address (path and query). What the server answers never changes while it runs, so a reply is made at the first request
 * for it and kept. Room is made by second chance: what has been asked for since the last time stays, without a hit costing more
 * than a mark.
 */
export class PreparedReplies {
  readonly #replies = new Map<string, PreparedReply>()
  readonly #making = new Map<string, Making>()
  #bytes = 0

  /** The reply kept for an address, if the Accept header leaves no choice but that one. */
  find(address: string, accept: string | undefined): Representation | undefined {
    const reply = this.#replies.get(address)
    if (reply === undefined) return undefined
    if (reply.negotiated && accept !== undefined && accept !== '*/*' && accept !== reply.representation.mediaType)
      return undefined
    reply.asked = true
    return reply.representation
  }

  /**
   * The reply kept for an address, or else made now and kept: once, however many ask for it meanwhile. One that can't be made fails
   * all who wait, and is made anew for the next.
   * @param request whose signal is aborted when this asker has gone
   */
  async findOrMake(address: string, make: MakeReply, request: Pick<Request, 'signal'>): Promise<Representation> {
    const kept = this.find(address, undefined)
    if (kept) return kept
    const { signal } = request
    signal.throwIfAborted()
    const making = this.#making.get(address) ?? this.#begin(address, make)
    making.waiting += 1
    const leave = (): void => {
      making.waiting -= 1
      if (making.waiting === 0) making.gone.abort()
    }
    signal.addEventListener('abort', leave, { once: true })
    try {
      return await making.reply
    } finally {
      signal.removeEventListener('abort', leave)
    }
  }

  keep(address: string, representation: Representation, negotiated = false): void {
    this.#drop(address)
    this.#makeRoom(roomOf(representation))
    this.#replies.set(address, { representation, negotiated, asked: false })
    this.#bytes += roomOf(representation)
  }

  /** Drops the oldest that have not been asked for, until there is room for one more of that size. */
  #makeRoom(bytes: number): void {
    for (const [oldest, reply] of this.#replies) {
      if (this.#bytes + bytes <= most) return
      this.#replies.delete(oldest)
      // At the end, and without its mark, it is met once more by this very loop.
      if (reply.asked) this.#replies.set(oldest, { ...reply, asked: false })
      else this.#bytes -= roomOf(reply.representation)
    }
  }

  #begin(address: string, make: MakeReply): Making {
    const gone = new AbortController()
    const reply = make(gone.signal)
      .then((representation) => {
        if (representation.isKept) this.keep(address, representation)
        return representation
      })
      .finally(() => this.#making.delete(address))
    const making = { reply, gone, waiting: 0 }
    this.#making.set(address, making)
    return making
  }

  #drop(address: string): void {
    const reply = this.#replies.get(address)
    if (reply === undefined) return
    this.#bytes -= roomOf(reply.representation)
    this.#replies.delete(address)
  }
}
