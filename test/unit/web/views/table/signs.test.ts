import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classColours, hasColours } from '../../../../../api/domain/legend/palette.ts'
import { missingReasons } from '../../../../../api/domain/study/missing.ts'

const css = readFileSync('web/views/table/signs.css', 'utf8')

describe('the square before an answer in the table', () => {
  it('has a rule for each colour of the palettes, in that colour, and no others', () => {
    const counts = Array.from({ length: 9 }, (_, count) => count)
    const colours = (['binary', 'ordinal', 'tiers', 'nominal'] as const).flatMap((palette) =>
      counts
        .filter((count) => hasColours(palette, count))
        .flatMap((count) => Object.values(classColours(palette, counts.slice(0, count).map(String)))),
    )
    const rules = [...css.matchAll(/\[data-colour='(#\w{6})'\] \{\s+--colour: (#\w{6});/g)].map(([, of, is]) => [of, is])
    expect(new Map(rules.map(([of = '', is]) => [of, is]))).toEqual(new Map(colours.map((colour) => [colour, colour])))
  })

  it('has a hatch of its own for each missing reason', () => {
    const rules = [...css.matchAll(/\[data-missing='([\w-]+)'\] \{([^}]+)\}/g)].map(([, reason, rule]) => [reason, rule])
    expect(rules.map(([reason]) => reason)).toEqual([...missingReasons])
    expect(new Set(rules.map(([, rule]) => rule)).size).toBe(missingReasons.length)
  })
})
