import { LineCounter, parseDocument, visit, type Alias, type Document } from 'yaml'
import { checkStudy } from './checkStudy.ts'
import { studyDefinitionSchema, type StudyDefinition } from './definition.ts'
import { describeIssues } from './describeIssue.ts'
import { fieldPath, lineOf } from './locateField.ts'

/** A study's definition file can't be used. The message holds one line a problem: `study.yaml:12 questions.no-reason.filter: what is wrong`. */
export class StudyFileError extends Error {
  override readonly name = 'StudyFileError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/**
 * Reads a study's definition from YAML: syntax, then fields, then what they refer to in one another. All problems of the stage
 * that fails are listed at once.
 * @param file name of the file as the messages should give it
 * @throws StudyFileError naming line and field
 */
export function parseStudy(yamlText: string, file: string): StudyDefinition {
  const lines = new LineCounter()
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`
  const fail = (problems: readonly string[]) => {
    if (problems.length > 0) throw new StudyFileError(problems)
  }

  fail([
    ...document.errors.map(({ pos, message }) => `${at(pos[0])} ${message}`),
    ...strayAliases(document).map((alias) => `${at(alias.range?.[0] ?? 0)} *${alias.source}: no such anchor above`),
  ])

  const where = (path: readonly PropertyKey[]) => `${file}:${lineOf(document, lines, path)} ${fieldPath(document, path)}`
  const parsed = studyDefinitionSchema.safeParse(document.toJS({ maxAliasCount: -1 }))
  if (!parsed.success)
    throw new StudyFileError(describeIssues(parsed.error.issues).map(({ path, message }) => `${where(path)}: ${message}`))
  fail(checkStudy(parsed.data).map(({ path, message }) => `${where(path)}: ${message}`))
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
