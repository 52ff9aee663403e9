import { useSyncExternalStore } from 'react'
import { chosenTheme, shownTheme, watchTheme, type Theme, type ThemeChoice } from './theme.ts'

/** The theme chosen on this device. */
export const useChosenTheme = (): ThemeChoice => useSyncExternalStore(watchTheme, chosenTheme, () => 'auto')

/** The theme on the screen. */
export const useTheme = (): Theme => useSyncExternalStore(watchTheme, shownTheme, () => 'light')
