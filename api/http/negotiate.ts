import type { Language } from '../domain/study/localized.ts'
import { Problem } from './problem.ts'
import type { Format, QueryValues, Resource } from './resource.ts'
import { localized } from '../domain/words/catalogue.ts'

/** A choice of an Accept header with its weight. */
interface Preference {
  readonly value: string
  readonly weight: number
}

/** Reads a header of weighted choices (Accept, Accept-Encoding, Accept-Language), names in lower case (RFC 9110 12.4). */
export function readPreferences(header: string): readonly Preference[] {
  return header.split(',').flatMap((part) => {
    const [value = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
    if (value === '') return []
    const quality = parameters.find((each) => each.startsWith('q='))
    const weight = quality === undefined ? 1 : Number(quality.slice(2))
    return [{ value, weight: Number.isFinite(weight) ? weight : 0 }]
  })
}

/**
 * The media type to answer with, of those on offer in order of preference, or null when the Accept header rules out all. No header
 * means the first (REST profile AME.02, ARQ.03).
 */
function chooseMediaType(accept: string | undefined, offered: readonly string[]): string | null {
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

/** The language of an Accept-Language header: English where it is preferred to Swedish, else Swedish. */
export function preferredLanguage(header: string | undefined): Language {
  if (header === undefined) return 'sv'
  const preferences = readPreferences(header)
  const weightOf = (language: Language): number =>
    Math.max(
      0,
      ...preferences.filter(({ value }) => value === language || value.startsWith(`${language}-`)).map(({ weight }) => weight),
    )
  return weightOf('en') > weightOf('sv') ? 'en' : 'sv'
}

export const jsonMediaType = 'application/json'

/** The format to answer in: `?format=` before the Accept header before JSON; null for JSON. Throws a Problem when none will do. */
export function chooseFormat(
  { formats }: Pick<Resource, 'formats'>,
  query: QueryValues,
  accept: string | undefined,
): Format | null {
  // A dialect is CSV's.
  const asked = query.format ?? (query['dialect'] === undefined ? undefined : 'csv')
  if (asked !== undefined) return formats.find(({ id }) => id === asked) ?? null
  const offered = [jsonMediaType, ...formats.map(({ mediaType }) => mediaType)]
  const chosen = chooseMediaType(accept, offered)
  if (chosen === null) {
    const list = offered.join(', ')
    const detail = localized('problems', 'detail.formats', { list })
    throw new Problem('not-acceptable', detail, { allowed: offered })
  }
  return formats.find(({ mediaType }) => mediaType === chosen) ?? null
}
