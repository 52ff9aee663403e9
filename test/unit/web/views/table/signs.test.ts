import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allColours, classColours, hasColours } from '../../../../../api/domain/legend/palette.ts'
import { missingReasons } from '../../../../../api/domain/study/missing.ts'

const css = readFileSync('web/views/table/table.module.css', 'utf8')

describe('the square before an answer in the table', () => {
  it('may have each colour of the palettes, and no others', () => {
    const counts = Array.from({ length: 9 }, (_, count) => count)
    const colours = (['binary', 'ordinal', 'tiers', 'nominal'] as const).flatMap((palette) =>
      counts
        .filter((count) => hasColours(palette, count))
        .flatMap((count) => Object.values(classColours(palette, counts.slice(0, count).map(String)))),
    )
    expect(new Set(allColours)).toEqual(new Set(colours))
  })

  it('has a hatch of its own for each missing reason', () => {
    const rules = [...css.matchAll(/ td\[data-missing='([\w-]+)'\] \{([^}]+)\}/g)].map(([, reason, rule]) => [reason, rule])
    expect(rules.map(([reason]) => reason)).toEqual([...missingReasons])
    expect(new Set(rules.map(([, rule]) => rule)).size).toBe(missingReasons.length)
  })
})
