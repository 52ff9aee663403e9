import type { SelectionCondition } from '../domain/study/selection.ts'

const id = '[a-z0-9]+(?:-[a-z0-9]+)*'
const condition = `${id}:${id}(?:,${id})*`
const pattern = new RegExp(`^${condition}(?:~${condition})*$`)

/**
 * The filter of a page's address (`urval`), read as the client reads it: an indicator named twice counts the first time, and what does
 * not exist is left out. A text of another form is no filter.
 * @param classesOf the ids of each indicator's classes
 *
 * @example readConditions('needs-inventory:yes,nope~nope:yes', new Map([['needs-inventory', ['yes', 'no']]]))
 * // [{ indicator: 'needs-inventory', classes: ['yes'] }]
 */
export function readConditions(text: string, classesOf: ReadonlyMap<string, readonly string[]>): SelectionCondition[] {
  if (!pattern.test(text)) return []
  const asked = new Map<string, readonly string[]>()
  for (const part of text.split('~')) {
    const [indicator = '', list = ''] = part.split(':')
    if (!asked.has(indicator)) asked.set(indicator, list.split(','))
  }
  return [...asked].flatMap(([indicator, ids]) => {
    const existing = classesOf.get(indicator) ?? []
    const classes = [...new Set(ids)].filter((each) => existing.includes(each))
    return classes.length === 0 ? [] : [{ indicator, classes }]
  })
}
