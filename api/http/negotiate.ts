import { readPreferences } from './preferences.ts'

/**
 * The media type to answer with, of those on offer in order of preference, or null when the Accept header rules out all. No header
 * means the first (REST profile AME.02, ARQ.03).
 */
export function chooseMediaType(accept: string | undefined, offered: readonly string[]): string | null {
  const [first] = offered
  if (accept === undefined || accept.trim() === '') return first ?? null
  const preferences = readPreferences(accept)
  const weightOf = (type: string): number => {
    const family = `${type.split('/')[0] ?? ''}/*`
    const named = [type, family, '*/*'].map((name) => preferences.find(({ value }) => value === name))
    return named.find((each) => each !== undefined)?.weight ?? 0
  }
  const best = offered.reduce<string | null>((a, b) => (a !== null && weightOf(a) >= weightOf(b) ? a : b), null)
  return best !== null && weightOf(best) > 0 ? best : null
}
