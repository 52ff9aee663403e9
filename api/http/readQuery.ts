import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import type { QueryParameter, QueryValues, Resource } from './resource.ts'

function checkValue(name: string, values: readonly string[], parameter: QueryParameter, deps: Deps): string {
  const allowed = parameter.allowed(deps)
  const [value = ''] = values
  if (values.length === 1 && allowed.includes(value)) return value
  const list = allowed.join(', ')
  const detail =
    values.length > 1
      ? { sv: `”${name}” får stå en gång, inte ${values.length}.`, en: `“${name}” may stand once, not ${values.length} times.` }
      : {
          sv: `”${name}” kan inte vara ”${value}”; tillåtet är ${list}.`,
          en: `“${name}” can’t be “${value}”; allowed are ${list}.`,
        }
  throw new Problem(parameter.problem ?? 'invalid-query-parameter', detail, { parameter: name, allowed })
}

/** Reads and checks the query of an address. Throws a Problem that names what is allowed. */
export function readQuery(address: string, { query }: Pick<Resource, 'query'>, deps: Deps): QueryValues {
  const from = address.indexOf('?')
  if (from < 0) return {}
  const given = new URLSearchParams(address.slice(from))
  const allowed = Object.keys(query)
  const values: Record<string, string> = {}
  for (const name of new Set(given.keys())) {
    const parameter = Object.hasOwn(query, name) ? query[name] : undefined
    if (!parameter) {
      const sv = allowed.length === 0 ? 'Resursen har inga frågeparametrar.' : `Tillåtna är ${allowed.join(', ')}.`
      const en = allowed.length === 0 ? 'The resource has no query parameters.' : `Allowed are ${allowed.join(', ')}.`
      const detail = { sv: `Det finns ingen frågeparameter ”${name}”. ${sv}`, en: `There is no query parameter “${name}”. ${en}` }
      throw new Problem('unknown-query-parameter', detail, { parameter: name, allowed })
    }
    values[name] = checkValue(name, given.getAll(name), parameter, deps)
  }
  return values
}
