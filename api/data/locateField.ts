import { isAlias, isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml'

type Path = readonly PropertyKey[]

/** Something wrong in a study's definition, at a path of the file (`['questions', 3, 'filter', 'question']`). */
export interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Line (from 1) of the field at `path`, or of the nearest ancestor that stands in the file. */
export function lineOf(document: Document, lines: LineCounter, path: Path): number {
  let offset = 0
  let node: unknown = document.contents
  for (const key of path) {
    const step = stepInto(document, node, key)
    if (!step) break
    offset = step.offset ?? offset
    node = step.node
  }
  return lines.linePos(offset).line
}

/** A path in words a reader of the file knows: items that have an id go by it (`questions.no-reason.filter`), others by number from 0. */
export function fieldPath(document: Document, path: Path): string {
  if (path.length === 0) return '(whole file)'
  let node: unknown = document.contents
  return path
    .map((key) => {
      node = stepInto(document, node, key)?.node
      const item = resolved(document, node)
      const id = typeof key === 'number' && isMap(item) ? item.get('id') : undefined
      return typeof id === 'string' ? id : String(key)
    })
    .join('.')
}

function stepInto(
  document: Document,
  from: unknown,
  key: PropertyKey,
): { node: unknown; offset: number | undefined } | undefined {
  const node = resolved(document, from)
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
    return pair && { node: pair.value, offset: startOf(pair.key) }
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)]
    return item === undefined ? undefined : { node: item, offset: startOf(item) }
  }
  return undefined
}

function resolved(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0]
}
