import type { Language } from '../domain/study/localized.ts'
import { Problem } from './problem.ts'
import type { Format, QueryValues, Resource } from './resource.ts'
import { localized } from '../domain/words/catalogue.ts'

/** A choice of an Accept header with its weight. */
interface Preference {
  readonly value: string
  readonly weight: number
}

/** Parts of a list or of one of its choices; what is quoted stays whole (RFC 9110 5.6). */
const listed = /(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g
const parted = /(?:[^;"]|"(?:[^"\\]|\\.)*"?)+/g

/** A weight as RFC 9110 12.4.2 has it, quoted or without its zero too: programs send both. */
const weighed = /^"?(0?\.\d{1,3}|0\.?|1(?:\.0{0,3})?)"?$/

/** The weight among a choice's parameters; one that is none counts as if it had not been sent. */
function weightIn(parameters: readonly string[]): number {
  const given = parameters.find((each) => /^q\s*=/.test(each))?.replace(/^q\s*=\s*/, '') ?? ''
  return Number(weighed.exec(given)?.[1] ?? 1)
}

/** Reads a header of weighted choices (Accept, Accept-Encoding, Accept-Language), names in lower case (RFC 9110 12.4). */
export function readPreferences(header: string): readonly Preference[] {
  return (header.match(listed) ?? []).flatMap((part) => {
    const [value = '', ...parameters] = (part.match(parted) ?? []).map((each) => each.trim().toLowerCase())
    return value === '' ? [] : [{ value, weight: weightIn(parameters) }]
  })
}

/**
 * The media type to answer with, of those on offer in order of preference, or null when the Accept header rules out all. No header
 * means the first (REST profile AME.02, ARQ.03). Of equal weights the one that is named goes before one that is only covered.
 */
function chooseMediaType(accept: string | undefined, offered: readonly string[]): string | null {
  if (accept === undefined || accept.trim() === '') return offered[0] ?? null
  const preferences = readPreferences(accept)
  const ranked = offered.map((type) => {
    const names = [[type], [`${type.split('/')[0] ?? ''}/*`], ['*/*', '*']]
    const found = names.map((some) => preferences.find(({ value }) => some.includes(value)))
    const exactness = found.findIndex((each) => each !== undefined)
    return { type, exactness, weight: found[exactness]?.weight ?? 0 }
  })
  const [best] = ranked.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight || a.exactness - b.exactness)
  return best?.type ?? null
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
    throw new Problem('not-acceptable', detail, { allowedValues: offered })
  }
  return formats.find(({ mediaType }) => mediaType === chosen) ?? null
}
