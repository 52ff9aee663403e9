import { z } from 'zod'
import { isTracker, readSection } from '../domain/address/parseAddress.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import type { ListsParameter, QueryParameter, QueryParameters, QueryValues } from './resource.ts'
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
export function allowedValues(parameter: QueryParameter, deps: Deps): readonly string[] {
  if ('format' in parameter) return [parameter.format === 'date' ? 'YYYY-MM-DD' : 'west,south,east,north']
  if ('lists' in parameter) return Object.keys(parameter.lists)
  return 'minimum' in parameter ? [`${parameter.minimum}–${parameter.maximum}`] : parameter.allowed(deps)
}

/** What is wrong with a value, and what is allowed in its place. */
interface Fault {
  readonly detail: Localized
  readonly allowed: readonly string[]
}

/** What is wrong with a value; null for nothing. */
function faultOf(name: string, value: string, parameter: QueryParameter, deps: Deps): Fault | null {
  if ('lists' in parameter) return value === '' ? null : faultOfLists(name, value, parameter, deps)
  const allowed = allowedValues(parameter, deps)
  const notAllowed = (part: string): Fault => {
    return { detail: localized('problems', 'detail.notAllowed', { name, part, list: allowed.join(', ') }), allowed }
  }
  if ('format' in parameter) {
    const isRight = parameter.format === 'date' ? z.iso.date().safeParse(value).success : readSection(value) !== null
    return isRight ? null : notAllowed(value)
  }
  if ('minimum' in parameter) {
    const isWithin = /^\d+$/.test(value) && Number(value) >= parameter.minimum && Number(value) <= parameter.maximum
    return isWithin ? null : notAllowed(value)
  }
  const { atMost = 1 } = parameter
  const parts = atMost > 1 ? value.split(',') : [value]
  const unknown = parts.find((part) => !allowed.includes(part))
  const twice = parts.find((part, index) => parts.indexOf(part) < index)
  if (unknown !== undefined) return notAllowed(unknown)
  if (twice !== undefined) return { detail: localized('problems', 'detail.twice', { twice, name }), allowed }
  if (parts.length <= atMost) return null
  return { detail: localized('problems', 'detail.tooMany', { name, atMost, given: parts.length }), allowed }
}

/** The fault of the first of a parameter's lists that has one; null for none. */
function faultOfLists(name: string, value: string, { lists, example }: ListsParameter, deps: Deps): Fault | null {
  const allowed = Object.keys(lists)
  const read = new Set<string>()
  for (const part of value.split('~')) {
    const [id = '', list, ...more] = part.split(':')
    const of = Object.hasOwn(lists, id) ? lists[id] : undefined
    if (list === undefined || more.length > 0)
      return { detail: localized('problems', 'detail.notLists', { name, part, example }), allowed }
    if (!of) return { detail: localized('problems', 'detail.notAllowed', { name, part: id, list: allowed.join(', ') }), allowed }
    if (read.has(id)) return { detail: localized('problems', 'detail.twice', { twice: id, name }), allowed }
    read.add(id)
    const fault = faultOf(id, list, of, deps)
    if (fault !== null) return fault
  }
  return null
}

function checkValue(name: string, values: readonly string[], parameter: QueryParameter, deps: Deps): string {
  const [value = ''] = values
  const repeated = () => localized('problems', 'detail.repeated', { name, times: values.length })
  const fault =
    values.length > 1 ? { detail: repeated(), allowed: allowedValues(parameter, deps) } : faultOf(name, value, parameter, deps)
  if (fault === null) return value
  const slug = 'problem' in parameter ? parameter.problem : undefined
  throw new Problem(slug ?? 'invalid-query-parameter', fault.detail, { parameter: name, allowedValues: fault.allowed })
}

/** The parameter whose lists have a name, as the name was once a parameter itself. */
const formerOf = (former: string, query: QueryParameters) =>
  Object.entries(query).flatMap(([name, parameter]) => {
    const of = 'lists' in parameter && Object.hasOwn(parameter.lists, former) ? parameter.lists[former] : undefined
    return of === undefined ? [] : [{ name, parameter, of }]
  })[0]

/** Reads and checks the query of an address; the values stand in its order. Throws a Problem that names what is allowed. */
export function readQuery(address: string, query: QueryParameters, deps: Deps): QueryValues {
  const from = address.indexOf('?')
  if (from < 0) return {}
  const given = new URLSearchParams(address.slice(from))
  const allowed = Object.keys(query)
  const values: Record<string, string> = {}
  /** Adds to the lists that former names have put there, none of them twice. */
  const put = (name: string, parameter: QueryParameter, value: string): void => {
    const { [name]: before } = values
    values[name] = before && value ? checkValue(name, [`${before}~${value}`], parameter, deps) : before || value
  }
  for (const name of new Set(given.keys())) {
    const parameter = Object.hasOwn(query, name) ? query[name] : undefined
    const former = parameter ? undefined : formerOf(name, query)
    if (former) {
      const list = `${name}:${checkValue(name, given.getAll(name), former.of, deps)}`
      put(former.name, former.parameter, list)
      continue
    }
    if (!parameter) {
      const detail =
        allowed.length === 0
          ? localized('problems', 'detail.noParameters', { name })
          : localized('problems', 'detail.noSuchParameter', { name, list: allowed.join(', ') })
      throw new Problem('unknown-query-parameter', detail, { parameter: name, allowedValues: allowed })
    }
    put(name, parameter, checkValue(name, given.getAll(name), parameter, deps))
  }
  return values
}
