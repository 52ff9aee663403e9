/** Why a room does not do what it is asked; `wait` is when it may, in seconds. */
export class Refused extends Error {
  constructor(
    readonly reason: 'unknown-room' | 'wrong-key' | 'too-many-requests' | 'rooms-full' | 'rooms-unreachable',
    readonly wait?: number,
  ) {
    super(reason)
  }
}
