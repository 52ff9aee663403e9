import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A text in a file of code: what stands between quotes, in a template's parts, or as text of an element. */
export interface CodeText {
  readonly file: string
  readonly line: number
  readonly text: string
}

const filesIn = (folder: string, endings: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.test(name))
    .map((name) => `${folder}/${name}`)
    .sort()

const folders = ['api', 'web', 'scripts'] as const

/** The program's own code, read once for all tests: comments are no part of what is asked of it. */
export const sources: readonly ts.SourceFile[] = folders
  .flatMap((folder) => filesIn(folder, /\.tsx?$/))
  .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))

/** Every node of a file. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) if (!ts.isJSDoc(child)) yield* nodesOf(child)
}

const isPath = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent)

/** The texts of a file. */
export const textsIn = (source: ts.SourceFile): CodeText[] =>
  [...nodesOf(source)].flatMap((node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)
    if (!isText || isPath(node) || node.text.trim() === '') return []
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    return [{ file: source.fileName, line: line + 1, text: node.text.trim() }]
  })

/** What styles write on the page with `content`, and what stands between the tags of the pages that the client begins in. */
export const otherTexts: readonly CodeText[] = filesIn('web', /\.(css|html)$/)
  .concat(filesIn('api', /\.css$/))
  .flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) =>
      comment.replace(/[^\n]/g, ' '),
    )
    const pattern = file.endsWith('.css') ? /content:\s*(["'])(.*?)\1/g : /()>([^<]*[^<\s][^<]*)</g
    return [...code.matchAll(pattern)].map(({ index, 2: text = '' }) => ({
      file,
      line: code.slice(0, index).split('\n').length,
      text: text.trim(),
    }))
  })
