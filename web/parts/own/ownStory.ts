import { useSyncExternalStore } from 'react'

/** A visitor's own presentation as the browser keeps it: slides that nobody has checked since, and texts that were found there and could not be read. */
export interface Kept {
  readonly slides: readonly unknown[]
  readonly aside: readonly string[]
}

const keyOf = (study: string): string => `larkartan-own-${study}`

/** For this visit, where the browser keeps nothing. */
const unkept = new Map<string, string>()
const listeners = new Set<() => void>()

function readText(study: string): string | null {
  try {
    return unkept.get(study) ?? localStorage.getItem(keyOf(study))
  } catch {
    return unkept.get(study) ?? null
  }
}

/** What a kept text holds. One that is no list of slides is put aside as it stands: it may be all that somebody has. */
export function readKept(text: string | null): Kept {
  if (text === null) return { slides: [], aside: [] }
  try {
    const { slides, aside } = Object(JSON.parse(text)) as { slides?: unknown; aside?: unknown }
    if (Array.isArray(slides)) return { slides, aside: Array.isArray(aside) ? aside.map(String) : [] }
  } catch {
    // It is no JSON either.
  }
  return { slides: [], aside: [text] }
}

/** Keeps a presentation; whether the browser keeps it for longer than this visit. */
export function keepOwn(study: string, kept: Kept): boolean {
  const text = JSON.stringify(kept)
  let isKept = true
  try {
    localStorage.setItem(keyOf(study), text)
    unkept.delete(study)
  } catch {
    unkept.set(study, text)
    isKept = false
  }
  for (const listener of listeners) listener()
  return isKept
}

export const readOwn = (study: string): Kept => readKept(readText(study))

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  // Another tab has changed it.
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

/** The text that is kept of a study's own presentation; null for none, and while the page is drawn as the server drew it. */
export const useOwnText = (study: string): string | null =>
  useSyncExternalStore(
    subscribe,
    () => readText(study),
    () => null,
  )
