/** What one can do with a key that is no step. `escape` is out of what one is in. */
export type Toggle =
  | 'overview'
  | 'names'
  | 'blank'
  | 'fullScreen'
  | 'pointer'
  | 'projector'
  | 'notes'
  | 'presenter'
  | 'time'
  | 'explore'
  | 'audience'
  | 'help'

export type Command =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'goTo'; readonly slide: number }
  | { readonly kind: Toggle | 'escape' }

/** Keys that are no letters: those of clickers among them. */
const named: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'step', by: 1 },
  PageDown: { kind: 'step', by: 1 },
  ' ': { kind: 'step', by: 1 },
  ArrowLeft: { kind: 'step', by: -1 },
  PageUp: { kind: 'step', by: -1 },
  Home: { kind: 'goTo', slide: 1 },
  End: { kind: 'goTo', slide: Infinity },
  Escape: { kind: 'escape' },
}

/** Keys of one sign, which can be turned off (WCAG 2.1.4). */
export const letters: Readonly<Record<string, Toggle>> = {
  g: 'overview',
  n: 'names',
  b: 'blank',
  '.': 'blank',
  f: 'fullScreen',
  l: 'pointer',
  t: 'projector',
  a: 'notes',
  p: 'presenter',
  s: 'time',
  u: 'explore',
  q: 'audience',
  '?': 'help',
}

const mostDigits = 3

/**
 * What a key means, after the digits that have been typed. Digits wait for Enter; every other key lets go of them.
 * @param lettersOn whether keys of one sign do anything
 */
export function readKey(
  key: string,
  digits: string,
  lettersOn: boolean,
): { readonly digits: string; readonly command: Command | null } {
  if (lettersOn && /^\d$/.test(key)) return { digits: (digits + key).slice(-mostDigits), command: null }
  if (key === 'Enter') return { digits: '', command: digits === '' ? null : { kind: 'goTo', slide: Number(digits) } }
  const toggle = lettersOn ? letters[key.toLowerCase()] : undefined
  return { digits: '', command: toggle === undefined ? (named[key] ?? null) : { kind: toggle } }
}

/** The slide after a step: the first and the last are where a talk ends. */
export const slideAfter = (slide: number, by: number, count: number): number => Math.min(Math.max(1, slide + by), count)
