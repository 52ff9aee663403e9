import { chooseMediaType } from './negotiate.ts'
import { Problem } from './problem.ts'
import type { Format, QueryValues, Resource } from './resource.ts'
import { localized } from '../domain/words/catalogue.ts'

export const jsonMediaType = 'application/json'

/** The format to answer in: `?format=` before the Accept header before JSON; null for JSON. Throws a Problem when none will do. */
export function chooseFormat(
  { formats }: Pick<Resource, 'formats'>,
  query: QueryValues,
  accept: string | undefined,
): Format | null {
  if (query.format !== undefined) return formats.find(({ id }) => id === query.format) ?? null
  const offered = [jsonMediaType, ...formats.map(({ mediaType }) => mediaType)]
  const chosen = chooseMediaType(accept, offered)
  if (chosen === null) {
    const list = offered.join(', ')
    const detail = localized('problems', 'detail.formats', { list })
    throw new Problem('not-acceptable', detail, { allowed: offered })
  }
  return formats.find(({ mediaType }) => mediaType === chosen) ?? null
}
