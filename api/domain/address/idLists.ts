/** `a:x,y~b:z`: ids, each with a list of its own. The signs stand in a query as they are, so that a link can be read. */
const each = '[a-z0-9]+(?:-[a-z0-9]+)*'
export const idListsPattern = new RegExp(`^${each}:${each}(?:,${each})*(?:~${each}:${each}(?:,${each})*)*$`)
export const idListPattern = new RegExp(`^${each}(?:,${each})*$`)

/** An id and what is listed under it. */
type IdList = readonly [id: string, list: readonly string[]]

/** Reads what `idListsPattern` allows; an id said twice counts the first time. */
export function parseIdLists(text: string | null): readonly IdList[] {
  if (text === null) return []
  const lists = text.split('~').map((part): IdList => {
    const [id = '', list = ''] = part.split(':')
    return [id, [...new Set(list.split(','))]]
  })
  return lists.filter(([id], index) => lists.findIndex(([other]) => other === id) === index)
}

export const formatIdLists = (lists: readonly IdList[]): string => lists.map(([id, list]) => `${id}:${list.join(',')}`).join('~')
