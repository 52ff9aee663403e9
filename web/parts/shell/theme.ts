import { useSyncExternalStore } from 'react'
import type { Theme } from '../../map/ground.ts'

export type ThemeChoice = 'auto' | Theme

const key = 'larkartan-theme'
const dark = '(prefers-color-scheme: dark)'

/** The theme chosen on this device; `auto` follows the system. It is set on `<html data-theme>` before the first paint by early.js. */
const chosenTheme = (): ThemeChoice => (document.documentElement.dataset['theme'] as Theme | undefined) ?? 'auto'

/** The theme on the screen. */
const shownTheme = (): Theme => {
  const chosen = chosenTheme()
  return chosen === 'auto' ? (matchMedia(dark).matches ? 'dark' : 'light') : chosen
}

/** Chooses a theme, for now and for the next visit where the browser lets us store it. */
export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = choice
  try {
    if (choice === 'auto') localStorage.removeItem(key)
    else localStorage.setItem(key, choice)
  } catch {
    // Storage is closed to us: the choice lasts for this visit.
  }
}

/** Calls when the choice or the system's theme changes. */
function watchTheme(listener: () => void): () => void {
  const system = matchMedia(dark)
  const attribute = new MutationObserver(listener)
  attribute.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  system.addEventListener('change', listener)
  return () => {
    attribute.disconnect()
    system.removeEventListener('change', listener)
  }
}

/** The theme chosen on this device. */
export const useChosenTheme = (): ThemeChoice => useSyncExternalStore(watchTheme, chosenTheme, () => 'auto')

/** The theme on the screen. */
export const useTheme = (): Theme => useSyncExternalStore(watchTheme, shownTheme, () => 'light')
