import type { SelectionCondition } from '../study/selection.ts'
import type { Supposition } from '../study/supposition.ts'

/** `a:x,y~b:z`: ids, each with a list of its own. The signs stand in a query as they are, so that a link can be read. */
const each = '[a-z0-9]+(?:-[a-z0-9]+)*'
const one = `${each}:${each}(?:,${each})*`
export const idListsPattern = new RegExp(`^${one}(?:~${one})*$`)
export const idListPattern = new RegExp(`^${each}(?:,${each})*$`)

/** An id and what is listed under it. */
export type IdList = readonly [id: string, list: readonly string[]]

/** Reads what `idListsPattern` allows; an id said twice counts the first time. */
export function parseIdLists(text: string | null | undefined): readonly IdList[] {
  if (!text) return []
  const lists = text.split('~').map((part): IdList => {
    const [id = '', list = ''] = part.split(':')
    return [id, [...new Set(list.split(','))]]
  })
  return lists.filter(([id], index) => lists.findIndex(([other]) => other === id) === index)
}

export const formatIdLists = (lists: readonly IdList[]): string => lists.map(([id, list]) => `${id}:${list.join(',')}`).join('~')

const inQuery = (name: string, lists: readonly IdList[]): string => (lists.length === 0 ? '' : `${name}=${formatIdLists(lists)}`)

/** Conditions as the query of an address of the API has them. "" for none. */
export const conditionsInQuery = (conditions: readonly SelectionCondition[]): string =>
  inQuery(
    'filter',
    conditions.map(({ indicator, classes }) => [indicator, classes]),
  )

/** Suppositions as the query of an address of the API has them. "" for none. */
export const suppositionsInQuery = (suppositions: readonly Supposition[]): string =>
  inQuery(
    'suppose',
    suppositions.map(({ question, options }) => [question, options]),
  )
