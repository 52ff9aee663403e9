/** How long has been spent on each slide, by its id, in ms; and on which it is spent now, since when (epoch ms). */
export interface TalkTime {
  readonly spent: Readonly<Record<string, number>>
  /** null while the clock stands still. */
  readonly running: { readonly slide: string; readonly since: number } | null
}

/** What all windows of a talk have in common. */
export interface TalkState {
  /** From 1. */
  readonly slide: number
  readonly namesHidden: boolean
  readonly blank: boolean
  readonly time: TalkTime
  /** When somebody last changed any of it (epoch ms); 0 for never. */
  readonly at: number
}

/** Who a window is for. */
export type Role = 'audience' | 'presenter'

export const noTime: TalkTime = { spent: {}, running: null }

export const timeOn = ({ spent, running }: TalkTime, slide: string, now: number): number =>
  (spent[slide] ?? 0) + (running?.slide === slide ? Math.max(0, now - running.since) : 0)

/** The time that runs on a slide from now on; null stops it. */
export function turnTime(time: TalkTime, slide: string | null, now: number): TalkTime {
  const { spent, running } = time
  return {
    spent: running === null ? spent : { ...spent, [running.slide]: timeOn(time, running.slide, now) },
    running: slide === null ? null : { slide, since: now },
  }
}

/** The whole talk's time: that of all its slides. */
export const elapsed = (time: TalkTime, now: number): number =>
  [...new Set([...Object.keys(time.spent), ...(time.running === null ? [] : [time.running.slide])])].reduce(
    (sum, slide) => sum + timeOn(time, slide, now),
    0,
  )

/** Such as "0:07", "12:30" and "1:02:03". */
export function formatTime(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

/**
 * Whether a window takes over what another has: the latest change counts. Windows for the audience go by the presenter's alone, so that
 * one left open since another day moves nobody; a presenter's that nobody has touched goes by what it finds.
 */
export function follows(own: { readonly role: Role; readonly at: number }, other: { readonly role: Role; readonly at: number }) {
  if (other.role === 'presenter') return other.at >= own.at
  return own.role === 'presenter' && (own.at === 0 || other.at > own.at)
}
