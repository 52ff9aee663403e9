import type { Direction } from './nearestInDirection.ts'

export type KeyCommand =
  | { readonly does: 'travel'; readonly direction: Direction }
  | { readonly does: 'open' | 'let-go' | 'zoom-in' | 'zoom-out' | 'home' }

const commands: Readonly<Record<string, KeyCommand>> = {
  ArrowUp: { does: 'travel', direction: 'up' },
  ArrowRight: { does: 'travel', direction: 'right' },
  ArrowDown: { does: 'travel', direction: 'down' },
  ArrowLeft: { does: 'travel', direction: 'left' },
  Enter: { does: 'open' },
  ' ': { does: 'open' },
  Escape: { does: 'let-go' },
  '+': { does: 'zoom-in' },
  '=': { does: 'zoom-in' },
  '-': { does: 'zoom-out' },
  Home: { does: 'home' },
}

/** What a key does on the map; null when it is the browser's own (with a modifier, or not one of ours). */
export function readKey(press: {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): KeyCommand | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null
  return commands[press.key] ?? null
}
