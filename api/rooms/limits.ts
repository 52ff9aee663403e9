/** Grants so many a second, after a first burst; what is not granted is told when to come back. */
export class Allowance {
  #left: number
  #at: number

  constructor(
    readonly rate: { readonly perSecond: number; readonly burst: number },
    readonly now: () => number,
  ) {
    this.#left = rate.burst
    this.#at = now()
  }

  /** Seconds to wait; 0 where it is granted. */
  take(): number {
    const { perSecond, burst } = this.rate
    const now = this.now()
    this.#left = Math.min(burst, this.#left + (Math.max(0, now - this.#at) / 1000) * perSecond)
    this.#at = now
    if (this.#left < 1) return Math.ceil((1 - this.#left) / perSecond)
    this.#left -= 1
    return 0
  }

  /** One that was granted and not used after all. */
  giveBack(): void {
    this.#left = Math.min(this.rate.burst, this.#left + 1)
  }
}

/**
 * What the rooms of one process may take. Who tries codes in the hope of finding someone's room is held back by `misses`, those of all
 * callers together, since nothing is kept of who calls: with 20 a second and a burst of 3 000 that is 1.7 million tries a day. There are
 * 32⁸ = 1.1 × 10¹² codes, so that even with the house full, 200 rooms, one of them is found within a day by a chance of 0.03 %. To
 * shut out those who follow by using up the tries takes as many requests as would trouble any server; who follows already stays.
 */
export const roomLimits = {
  rooms: 200,
  followersOfRoom: 1000,
  followers: 2500,
  /** Of one room. A key that is held down sends some thirty a second: the presenter's page sends the last of them. */
  steps: { perSecond: 5, burst: 20 },
  /** Of rooms: each costs a slow hash. */
  openings: { perSecond: 1, burst: 50 },
  misses: { perSecond: 20, burst: 3000 },
  /** After this long without a step a room is closed, in ms; and gives way where the house is full. */
  longestIdle: 12 * 3_600_000,
  givesWay: 3_600_000,
  /** How much may wait for a follower that takes nothing, in bytes. */
  waiting: 16_384,
} as const

export type RoomLimits = {
  readonly [Name in keyof typeof roomLimits]: (typeof roomLimits)[Name] extends number ? number : Allowance['rate']
}
