import type { z } from 'zod'
import { LineCounter, parseDocument, visit, type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Problem } from './check/problem.ts'

type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue

/** Something wrong with a file before anyone has looked at what it means: `code` is zod's, or `syntax`, `unrecognized_key`, `missing`. */
export interface Fault extends Problem {
  readonly code: string
  /** zod's own complaint, where it is one. */
  readonly issue?: Issue
}

/** Where in a file a problem is: on which line, from 1, and in what field, in words that a reader of the file knows; null for none. */
export interface Place {
  readonly line: number
  readonly field: string | null
}

interface Options<Value, Found> {
  /** What the schema alone can't see. */
  readonly check: (value: Value) => readonly Found[]
  readonly describe: (fault: Fault) => Found
  /** How many times what the file has once may be repeated in it by name; -1 for no limit. */
  readonly mostAliases?: number
}

/** YAML read to what a schema describes, or all problems of the stage that fails: syntax, then fields, then `check`. */
export function checkYaml<S extends z.ZodType, Found extends { readonly path: Path }>(
  text: string,
  schema: S,
  { check, describe, mostAliases = -1 }: Options<z.output<S>, Found>,
): { readonly value: z.output<S> } | { readonly problems: readonly (Found & Place)[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const unreadable = (offset: number, message: string): Found & Place => ({
    ...describe({ path: [], code: 'syntax', message }),
    line: lines.linePos(offset).line,
    field: null,
  })
  const broken = [
    ...document.errors.map(({ pos, message }) => unreadable(pos[0], message)),
    ...strayAliases(document).map(({ range, source }) => unreadable(range?.[0] ?? 0, `*${source}: no such anchor above`)),
  ]
  if (broken.length > 0) return { problems: broken }
  const placed = (found: Found): Found & Place => ({
    ...found,
    line: lineOf(document, lines, found.path),
    field: fieldPath(document, found.path),
  })
  let plain: unknown
  try {
    plain = document.toJS({ maxAliasCount: mostAliases })
  } catch (error) {
    return { problems: [unreadable(0, String(error))] }
  }
  const parsed = schema.safeParse(plain)
  if (!parsed.success) return { problems: describeIssues(parsed.error.issues).map(describe).map(placed) }
  const found = check(parsed.data)
  return found.length > 0 ? { problems: found.map(placed) } : { value: parsed.data }
}

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
  const read = checkYaml<S, Problem>(text, schema, { check, describe: ({ path, message }) => ({ path, message }) })
  if ('value' in read) return read.value
  throw new StudyFileError(read.problems.map((problem) => inWords(file, problem, problem.message)))
}

/** A problem as those who edit the file meet it: `study.yaml:12 questions.no-reason.filter: what is wrong`. */
export const inWords = (file: string, { line, field }: Place, message: string): string =>
  [`${file}:${line}`, field === null ? '' : ` ${field}:`, ` ${message}`].join('')

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

/** The schema's complaints as problems: an unknown field points at the field, and of a union's branches the nearest miss is told. */
export function describeIssues(issues: readonly Issue[], base: Path = []): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const path = [...base, ...issue.path]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unrecognized_key', message: 'unknown field' }))
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return describeIssues(nearestMiss(issue.errors), path)
    if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
      return [{ path, code: 'missing', message: 'is missing' }]
    return [{ path, code: issue.code, issue, message: lowerFirst(issue.message) }]
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
