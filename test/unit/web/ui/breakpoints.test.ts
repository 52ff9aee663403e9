import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breakpoints } from '../../../../web/ui/breakpoints.ts'

const filesOf = (ending: string): string[] =>
  readdirSync('web', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join('web', file))

const queries = filesOf('.css').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/@media[^{]*/g)].map(([query]) => ({ file, query: query.trim() })),
)

describe('the widths at which the layout changes', () => {
  it('are named in style sheets, never in pixels, which text of twice the size would not fit', () => {
    expect(queries.length).toBeGreaterThan(50)
    expect(queries.filter(({ query }) => /width[^)]*px/.test(query))).toEqual([])
  })

  it('are each used', () => {
    const named = new Set(queries.flatMap(({ query }) => [...query.matchAll(/\(--([\w-]+)\)/g)].map(([, name]) => name)))
    const program = filesOf('.tsx').map((file) => readFileSync(file, 'utf8'))
    const unused = Object.keys(breakpoints).filter(
      (name) => !named.has(name) && !program.some((text) => new RegExp(`breakpoints(\\.${name}|\\['${name}'\\])`).test(text)),
    )
    expect(unused).toEqual([])
  })
})
