import { useSyncExternalStore } from 'react'

const key = 'larkartan-shortcut'

/** For this visit, where storage is closed to us. */
let chosen: boolean | null = null
const listeners = new Set<() => void>()

/** Whether the key / leads to the search: unless turned off on this device (WCAG 2.1.4). */
function isOn(): boolean {
  try {
    return chosen ?? localStorage.getItem(key) !== 'off'
  } catch {
    return chosen ?? true
  }
}

export function turnShortcut(on: boolean): void {
  chosen = on
  try {
    if (on) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // It lasts for this visit.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useShortcut = (): boolean => useSyncExternalStore(subscribe, isOn, () => true)

/** What lies open over the page, and has the keys. */
const open = 'dialog[open]'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))

/** Signs that follow one another sooner than this, in ms, are dictated: "24/7" is no wish to search. */
const dictated = 300

/** Calls with each key that is pressed while nothing else has the keys, and whether it follows another sign so soon as one does that is dictated. */
export function watchKeys(onKey: (event: KeyboardEvent, isDictated: boolean) => void): () => void {
  let last = -Infinity
  const listen = (event: KeyboardEvent) => {
    const { key: pressed, timeStamp, target } = event
    const isDictated = timeStamp - last < dictated
    if (pressed.length === 1 && pressed !== '/') last = timeStamp
    const isAlone = !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(target))
    const popovers = CSS.supports('selector(:popover-open)') ? `${open}, :popover-open` : open
    if (isAlone && !event.defaultPrevented && document.querySelector(popovers) === null) onKey(event, isDictated)
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}

/** Calls when / is pressed and nothing else has the keys. */
export const watchShortcut = (onSearch: () => void): (() => void) =>
  watchKeys((event, isDictated) => {
    if (event.key !== '/' || isDictated || !isOn()) return
    event.preventDefault()
    onSearch()
  })
