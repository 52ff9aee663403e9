import type { z } from '@hono/zod-openapi'
import { LineCounter, parseDocument, visit, type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Problem } from './check/problem.ts'

/**
 * Reads YAML to what a schema describes: syntax, then fields, then `check`. All problems of the stage that fails are listed at once.
 * @param file name of the file as the messages should give it
 * @param check what the schema alone can't see
 * @throws StudyFileError naming line and field
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  check: (value: z.output<S>) => readonly Problem[],
): z.output<S> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`
  const fail = (problems: readonly string[]) => {
    if (problems.length > 0) throw new StudyFileError(problems)
  }

  fail([
    ...document.errors.map(({ pos, message }) => `${at(pos[0])} ${message}`),
    ...strayAliases(document).map((alias) => `${at(alias.range?.[0] ?? 0)} *${alias.source}: no such anchor above`),
  ])

  const inWords = ({ path, message }: Problem) =>
    `${file}:${lineOf(document, lines, path)} ${fieldPath(document, path)}: ${message}`
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: -1 }))
  if (!parsed.success) throw new StudyFileError(describeIssues(parsed.error.issues).map(inWords))
  fail(check(parsed.data).map(inWords))
  return parsed.data
}

function strayAliases(document: Document): Alias[] {
  const anchors = new Set<string>()
  const strays: Alias[] = []
  visit(document, {
    Alias(_, alias) {
      if (!anchors.has(alias.source)) strays.push(alias)
    },
    Value(_, node) {
      if (node.anchor) anchors.add(node.anchor)
    },
  })
  return strays
}

type Issue = z.core.$ZodIssue

/** The schema's complaints as problems: an unknown field points at the field, and of a union's branches the nearest miss is told. */
function describeIssues(issues: readonly Issue[], base: readonly PropertyKey[] = []): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = [...base, ...issue.path]
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: 'unknown field' }))
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return describeIssues(nearestMiss(issue.errors), path)
    if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return [{ path, message: 'is missing' }]
    return [{ path, message: lowerFirst(issue.message) }]
  })
}

function nearestMiss(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best))
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}

/** A file of a study's definition can't be used. The message holds one line a problem: `study.yaml:12 questions.no-reason.filter: what is wrong`. */
export class StudyFileError extends Error {
  override readonly name = 'StudyFileError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

type Path = readonly PropertyKey[]

/** Line (from 1) of the field at `path`, or of the nearest ancestor that stands in the file. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
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
function fieldPath(document: Document, path: Path): string {
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
