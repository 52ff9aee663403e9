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

/** Calls when / is pressed and nothing else has the keys. */
export function watchShortcut(onSearch: () => void): () => void {
  let last = -Infinity
  const onKey = (event: KeyboardEvent) => {
    const { key: pressed, timeStamp, target } = event
    const follows = timeStamp - last < dictated
    if (pressed.length === 1 && pressed !== '/') last = timeStamp
    const isAlone = !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || follows || isTyping(target))
    const popovers = CSS.supports('selector(:popover-open)') ? `${open}, :popover-open` : open
    if (pressed !== '/' || !isAlone || !isOn() || document.querySelector(popovers) !== null) return
    event.preventDefault()
    onSearch()
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
