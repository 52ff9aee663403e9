import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { roomCodeOf, type RoomState } from '../domain/address/room.ts'
import { Allowance, roomLimits, type RoomLimits } from './limits.ts'
import { Refused } from './refused.ts'
import { RoomsInMemory, type Room, type RoomStore } from './roomStore.ts'

/** One who follows: what is sent to it, and how it ends. */
interface Follower {
  /** The step it has seen. */
  step: number
  readonly send: (bytes: Uint8Array) => void
  readonly end: () => void
}

/** A key that can't be guessed, in letters, digits, - and _. */
export const roomKeyPattern = /^[\w-]{32,64}$/

const slowly = promisify<string, string, number, Buffer>(scrypt)

/**
 * The code that a key opens: so a room is opened anew after a restart with the address that everyone has, and nothing need be stored.
 * Slow, for a code is short: to find a key that opens someone else's takes 2⁴⁰ of these, some thousand years of a processor.
 */
const codeOfKey = async (key: string): Promise<string> =>
  roomCodeOf(await slowly(key.replaceAll(/[^A-Za-z0-9]/g, ''), 'larkartan-room', 8))

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')
const isKeyOf = (key: string, { keyHash }: Room): boolean => timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(keyHash))

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
/** What a browser waits before it asks again, in ms. */
const retry = 2000
const stateEvent = ({ state, step }: Room): Uint8Array =>
  bytesOf(`retry: ${retry}\nid: ${step}\ndata: ${JSON.stringify({ ...state, step })}\n\n`)
const closedEvent = bytesOf('event: closed\ndata: {}\n\n')
/** A comment, so that proxies keep the connection and we notice who is gone. */
const heartbeat = bytesOf(': \n\n')
/** How often that is sent and dead rooms are looked for, in ms. */
const beat = 15_000

interface Options {
  readonly store?: RoomStore
  readonly now?: () => number
  readonly limits?: Partial<RoomLimits>
}

/** The rooms where audiences follow talks. A room's holder has its key; whoever has its code may follow. */
export class Rooms {
  readonly #store: RoomStore
  readonly #now: () => number
  readonly #limits: RoomLimits
  readonly #openings: Allowance
  readonly #misses: Allowance
  /** By code; of those who are connected to this process. */
  readonly #followers = new Map<string, Set<Follower>>()
  readonly #steps = new Map<string, Allowance>()
  #timer: NodeJS.Timeout | undefined
  #isOpen = true
  #all = 0

  constructor({ store = new RoomsInMemory(), now = Date.now, limits = {} }: Options = {}) {
    this.#store = store
    this.#now = now
    this.#limits = { ...roomLimits, ...limits }
    this.#openings = new Allowance(this.#limits.openings, now)
    this.#misses = new Allowance(this.#limits.misses, now)
    store.listen((code, room) => this.#tell(code, room))
  }

  /** Opens a room with a new key, or with its holder's the one that it had before. */
  async open(state: RoomState, given: string | null): Promise<{ readonly room: Room; readonly key: string }> {
    takeOf(this.#openings)
    const key = given ?? randomBytes(24).toString('base64url')
    const code = await codeOfKey(key)
    await this.closeIdle()
    if ((await this.#store.find(code)) === null) await this.#makeRoom()
    const room = await this.#store.open({ code, keyHash: hashOf(key), state, touched: this.#now() })
    if (room === null) throw new Refused('wrong-key')
    this.#keepTime()
    return { room, key }
  }

  /** The house is never full of rooms that someone has left. */
  async #makeRoom(): Promise<void> {
    const { rooms, givesWay } = this.#limits
    if ((await this.#store.count()) < rooms) return
    await this.#store.closeIdle(this.#now() - givesWay, 1)
    if ((await this.#store.count()) >= rooms) throw new Refused('rooms-full', 60)
  }

  /** The room of a code. Trying codes is held back: see roomLimits. */
  async find(code: string): Promise<Room> {
    takeOf(this.#misses)
    const room = await this.#findOpen(code)
    if (room === null) throw new Refused('unknown-room')
    this.#misses.giveBack()
    return room
  }

  async #findOpen(code: string): Promise<Room | null> {
    const room = await this.#store.find(code)
    return room === null || room.touched < this.#now() - this.#limits.longestIdle ? null : room
  }

  /** Shows something else to those who follow. */
  async step(code: string, key: string, state: RoomState): Promise<Room> {
    await this.#findOwn(code, key)
    const allowance = this.#steps.get(code) ?? new Allowance(this.#limits.steps, this.#now)
    this.#steps.set(code, allowance)
    takeOf(allowance)
    const room = await this.#store.step(code, state, this.#now())
    if (room === null) throw new Refused('unknown-room')
    return room
  }

  async close(code: string, key: string): Promise<void> {
    await this.#findOwn(code, key)
    await this.#store.close(code)
  }

  /** Its holder is let in however many try codes; who is not hears no more than they do. */
  async #findOwn(code: string, key: string): Promise<void> {
    const room = await this.#findOpen(code)
    if (room !== null && isKeyOf(key, room)) return
    takeOf(this.#misses)
    throw new Refused(room === null ? 'unknown-room' : 'wrong-key')
  }

  /** How many follow by this process. */
  followersOf(code: string): number {
    return this.#followers.get(code)?.size ?? 0
  }

  /** The room's states from now on, as Server-sent events, the present one first. */
  async follow(code: string): Promise<ReadableStream<Uint8Array>> {
    const { followers, followersOfRoom, waiting } = this.#limits
    if (!this.#isOpen || this.#all >= followers || this.followersOf(code) >= followersOfRoom) throw new Refused('rooms-full', 30)
    let controller: ReadableStreamDefaultController<Uint8Array> | undefined
    let leave = (): void => {}
    const stream = new ReadableStream<Uint8Array>(
      { start: (own) => void (controller = own), cancel: () => leave() },
      new ByteLengthQueuingStrategy({ highWaterMark: waiting }),
    )
    const follower: Follower = {
      step: -1,
      send: (bytes) => {
        controller?.enqueue(bytes)
        if ((controller?.desiredSize ?? 0) >= 0) return
        leave()
        controller?.error(new Error('takes nothing'))
      },
      end: () => controller?.close(),
    }
    this.#keepTime()
    // In before the room is looked up: so no step is missed between the two.
    leave = this.#enter(code, follower)
    try {
      const room = await this.find(code)
      send(room, follower, stateEvent(room))
      return stream
    } catch (error) {
      leave()
      throw error
    }
  }

  #enter(code: string, follower: Follower): () => void {
    const others = this.#followers.get(code) ?? new Set()
    this.#followers.set(code, others.add(follower))
    this.#all += 1
    return () => {
      if (!others.delete(follower)) return
      this.#all -= 1
      if (others.size === 0 && this.#followers.get(code) === others) this.#followers.delete(code)
    }
  }

  #tell(code: string, room: Room | null): void {
    const followers = this.#followers.get(code) ?? []
    if (room === null) {
      this.#steps.delete(code)
      for (const { send } of followers) send(closedEvent)
      this.#end(code)
      return
    }
    const event = stateEvent(room)
    for (const follower of followers) send(room, follower, event)
  }

  #end(code: string): void {
    const followers = this.#followers.get(code) ?? new Set()
    this.#followers.delete(code)
    this.#all -= followers.size
    for (const { end } of followers) end()
    followers.clear()
  }

  #keepTime(): void {
    this.#timer ??= setInterval(() => void this.beat().catch(() => {}), beat).unref()
  }

  async closeIdle(): Promise<void> {
    await this.#store.closeIdle(this.#now() - this.#limits.longestIdle, Infinity)
  }

  /** Done every few seconds: tells those who follow that we are here, and closes rooms that nobody steps in. */
  async beat(): Promise<void> {
    for (const followers of this.#followers.values()) for (const { send } of followers) send(heartbeat)
    await this.closeIdle()
  }

  /** Lets all who follow go; they come back to whichever process runs next. */
  async stop(): Promise<void> {
    this.#isOpen = false
    clearInterval(this.#timer)
    for (const code of [...this.#followers.keys()]) this.#end(code)
    await this.#store.stop()
  }
}

/** Takes what is allowed, or tells when to come back. */
function takeOf(allowance: Allowance): void {
  const wait = allowance.take()
  if (wait > 0) throw new Refused('too-many-requests', wait)
}

function send(room: Room, follower: Follower, event: Uint8Array): void {
  if (room.step <= follower.step) return
  follower.step = room.step
  follower.send(event)
}
