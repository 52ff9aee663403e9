import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { groups, keysOf } from './catalogue.ts'
import { nodesOf, sources } from './sources.ts'

const keys: ReadonlyMap<string, ReadonlySet<string>> = new Map([...groups.keys()].map((group) => [group, keysOf(group)]))

/** What may be a key, with a star where a template fills something in. */
function keyLike(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text.includes('*') ? null : node.text
  if (!ts.isTemplateExpression(node)) return null
  const pattern = node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')
  return /^[\w:.*-]+$/.test(pattern) && /[.:]/.test(pattern) ? pattern : null
}

function fits(like: string, key: string): boolean {
  if (!like.includes('*')) return like === key
  const parts = like.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}$`).test(key)
}

const strings = (node: ts.Node | undefined): string[] =>
  node === undefined
    ? []
    : ts.isStringLiteralLike(node)
      ? [node.text]
      : ts.isArrayLiteralExpression(node)
        ? node.elements.flatMap(strings)
        : []

/** The groups that a call looks up in, and the key it looks up. */
interface LookUp {
  readonly at: string
  readonly groups: readonly string[]
  readonly key: string
}

/** The look-ups of a file, and the groups it names. */
function read(source: ts.SourceFile) {
  const nodes = [...nodesOf(source)]
  const calls = nodes.filter(ts.isCallExpression)
  const named = (call: ts.CallExpression): string => (ts.isIdentifier(call.expression) ? call.expression.text : '')
  // `const { t } = useTexts('map')`, `const { t: ofShell } = useTexts('shell')`: what each name looks up in.
  const lookers = new Map<string, string[]>()
  for (const node of nodes) {
    if (!ts.isVariableDeclaration(node) || !ts.isObjectBindingPattern(node.name) || !node.initializer) continue
    if (!ts.isCallExpression(node.initializer) || named(node.initializer) !== 'useTexts') continue
    const [asked] = node.initializer.arguments
    for (const { name } of node.name.elements)
      if (ts.isIdentifier(name))
        lookers.set(name.text, [...(lookers.get(name.text) ?? []), ...(asked ? strings(asked) : ['shell'])])
  }
  const lookUps = calls.flatMap((call): LookUp[] => {
    const { line } = source.getLineAndCharacterOfPosition(call.getStart(source))
    const at = `${source.fileName}:${line + 1}`
    const name = named(call)
    const [first, second, third] = call.arguments
    const [within, asked] =
      name === 'localized'
        ? [strings(first), second]
        : name === 'text'
          ? [strings(second), third]
          : [lookers.get(name) ?? [], first]
    const choices = asked && ts.isConditionalExpression(asked) ? [asked.whenTrue, asked.whenFalse] : [asked]
    return choices.flatMap((choice) => {
      const key = choice && keyLike(choice)
      if (within.length === 0 || key === undefined || key === null) return []
      const [, group, rest] = /^(\w+):(.+)$/.exec(key) ?? []
      return group !== undefined && rest !== undefined ? { at, groups: [group], key: rest } : { at, groups: within, key }
    })
  })
  const inGroups = new Set([...lookers.values(), ...lookUps.map((each) => each.groups)].flat())
  return { lookUps, inGroups, keyLikes: nodes.flatMap((node) => keyLike(node) ?? []) }
}

const files = sources.map(read)

describe('keys of texts', () => {
  it.each([...groups])('stand once in their object: %s', (_, path) => {
    const dense = (text: string): string => text.replace(/\s/g, '')
    for (const language of ['sv', 'en']) {
      const text = readFileSync(`${path}.${language}.json`, 'utf8')
      expect(dense(JSON.stringify(JSON.parse(text))), language).toBe(dense(text))
    }
  })

  it('are there where code looks them up', () => {
    const missing = files
      .flatMap(({ lookUps }) => lookUps)
      .filter((each) => !each.groups.some((group) => [...(keys.get(group) ?? [])].some((key) => fits(each.key, key))))
    expect(missing.map(({ at, groups: within, key }) => `${at} ${within.join('/')}:${key}`)).toEqual([])
  })

  it.each([...keys])('are all used: %s', (group, own) => {
    // A file that names no group is handed its look-up by another, and may be asking in any.
    const near = files.filter(({ inGroups }) => inGroups.size === 0 || inGroups.has(group))
    const elsewhere = files.flatMap(({ keyLikes }) => keyLikes.filter((like) => like.startsWith(`${group}:`)))
    const isUsed = (key: string): boolean =>
      near.some(({ keyLikes }) => keyLikes.some((like) => fits(like, key))) ||
      elsewhere.some((like) => fits(like, `${group}:${key}`))
    expect([...own].filter((key) => !isUsed(key))).toEqual([])
  })
})
