import { z } from 'zod'
import { isTracker } from '../domain/address/parseAddress.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import type { PathValues, QueryParameter, QueryParameters, QueryValues } from './resource.ts'
import { localized } from '../domain/words/catalogue.ts'

/**
 * An address without what others add to links, so that it is one and the same however it came here; `&amp;` of a page's source is `&`.
 * @param lenient whether parameters without a value go as well: where a person looks at what comes
 */
export function withoutOthers(address: string, lenient = true): string {
  const [path = '', ...rest] = address.split('?')
  const parts = rest.join('?').split('&')
  const own = parts
    .map((part) => part.replace(/^(amp;)+/i, ''))
    .filter((part) => {
      const [name = '', value = ''] = part.split('=')
      return !isTracker(name) && !(lenient && value === '')
    })
  return own.length === 0 ? path : `${path}?${own.join('&')}`
}

/** What a parameter allows: its values, its range ("16–4096"), or the form of a day. */
export function allowedValues(parameter: QueryParameter, deps: Deps, params: PathValues): readonly string[] {
  if ('format' in parameter) return ['YYYY-MM-DD']
  return 'minimum' in parameter ? [`${parameter.minimum}–${parameter.maximum}`] : parameter.allowed(deps, params)
}

/** What is wrong with a value; null for nothing. */
function faultOf(name: string, value: string, parameter: QueryParameter, allowed: readonly string[]): Localized | null {
  const list = allowed.join(', ')
  const notAllowed = (part: string): Localized => localized('problems', 'detail.notAllowed', { name, part, list })
  if ('format' in parameter) return z.iso.date().safeParse(value).success ? null : notAllowed(value)
  if ('minimum' in parameter) {
    const isWithin = /^\d+$/.test(value) && Number(value) >= parameter.minimum && Number(value) <= parameter.maximum
    return isWithin ? null : notAllowed(value)
  }
  const { atMost = 1 } = parameter
  const parts = atMost > 1 ? value.split(',') : [value]
  const unknown = parts.find((part) => !allowed.includes(part))
  const twice = parts.find((part, index) => parts.indexOf(part) < index)
  if (unknown !== undefined) return notAllowed(unknown)
  if (twice !== undefined) return localized('problems', 'detail.twice', { twice, name })
  if (parts.length <= atMost) return null
  return localized('problems', 'detail.tooMany', { name, atMost, given: parts.length })
}

function checkValue(name: string, values: readonly string[], parameter: QueryParameter, deps: Deps, params: PathValues): string {
  const allowed = allowedValues(parameter, deps, params)
  const [value = ''] = values
  const detail =
    values.length > 1
      ? localized('problems', 'detail.repeated', { name, times: values.length })
      : faultOf(name, value, parameter, allowed)
  if (detail === null) return value
  const slug = 'problem' in parameter ? parameter.problem : undefined
  throw new Problem(slug ?? 'invalid-query-parameter', detail, { parameter: name, allowed })
}

/** Reads and checks the query of an address; the values stand in its order. Throws a Problem that names what is allowed. */
export function readQuery(address: string, query: QueryParameters, deps: Deps, params: PathValues = {}): QueryValues {
  const from = address.indexOf('?')
  if (from < 0) return {}
  const given = new URLSearchParams(address.slice(from))
  const allowed = Object.keys(query)
  const values: Record<string, string> = {}
  for (const name of new Set(given.keys())) {
    const parameter = Object.hasOwn(query, name) ? query[name] : undefined
    if (!parameter) {
      const detail =
        allowed.length === 0
          ? localized('problems', 'detail.noParameters', { name })
          : localized('problems', 'detail.noSuchParameter', { name, list: allowed.join(', ') })
      throw new Problem('unknown-query-parameter', detail, { parameter: name, allowed })
    }
    values[name] = checkValue(name, given.getAll(name), parameter, deps, params)
  }
  return values
}
