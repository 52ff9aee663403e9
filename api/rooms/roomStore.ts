import type { RoomState } from '../domain/address/room.ts'

/** A room as it is kept. Nothing in it tells who presents or who follows. */
export interface Room {
  readonly code: string
  /** Of the holder's key; the key itself is not kept. */
  readonly keyHash: string
  readonly state: RoomState
  /** Grows with each change. */
  readonly step: number
  /** When it was last opened or stepped, in ms since 1970. */
  readonly touched: number
}

/** Hears of each change of a room, on whichever instance it was made; null when it is closed. */
export type RoomListener = (code: string, room: Room | null) => void

/** Where rooms are kept, so that several instances may share them. */
export interface RoomStore {
  find(code: string): Promise<Room | null>
  /** How many there are. */
  count(): Promise<number>
  /** Opens a room, or gives a new state to one that has the same key; null where another key has it. */
  open(room: Omit<Room, 'step'>): Promise<Room | null>
  /** null where there is no such room any more. */
  step(code: string, state: RoomState, touched: number): Promise<Room | null>
  close(code: string): Promise<void>
  /** Closes those not touched since then; at most so many, the longest idle first. */
  closeIdle(since: number, atMost: number): Promise<void>
  listen(listener: RoomListener): void
  stop(): Promise<void>
}

/** Rooms of one process, which go with it: their holders open them anew. */
export class RoomsInMemory implements RoomStore {
  readonly #rooms = new Map<string, Room>()
  #listener: RoomListener = () => {}

  find(code: string): Promise<Room | null> {
    return Promise.resolve(this.#rooms.get(code) ?? null)
  }

  count(): Promise<number> {
    return Promise.resolve(this.#rooms.size)
  }

  open(room: Omit<Room, 'step'>): Promise<Room | null> {
    const present = this.#rooms.get(room.code)
    if (present !== undefined && present.keyHash !== room.keyHash) return Promise.resolve(null)
    return Promise.resolve(this.#keep({ ...room, step: (present?.step ?? 0) + 1 }))
  }

  step(code: string, state: RoomState, touched: number): Promise<Room | null> {
    const present = this.#rooms.get(code)
    return Promise.resolve(present === undefined ? null : this.#keep({ ...present, state, touched, step: present.step + 1 }))
  }

  close(code: string): Promise<void> {
    if (this.#rooms.delete(code)) this.#listener(code, null)
    return Promise.resolve()
  }

  async closeIdle(since: number, atMost: number): Promise<void> {
    for (const [code, { touched }] of [...this.#rooms].slice(0, atMost)) if (touched < since) await this.close(code)
  }

  listen(listener: RoomListener): void {
    this.#listener = listener
  }

  stop(): Promise<void> {
    return Promise.resolve()
  }

  /** The map's order is that of the last touch. */
  #keep(room: Room): Room {
    this.#rooms.delete(room.code)
    this.#rooms.set(room.code, room)
    this.#listener(room.code, room)
    return room
  }
}
