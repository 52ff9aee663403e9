import { describe, expect, it } from 'vitest'
import { hatchPattern, plainLattice } from '../../../../api/pictures/markup.ts'
import { missingReasons } from '../../../../api/domain/study/missing.ts'
import { hatchTile } from '../../../../api/domain/legend/hatch.ts'

const pathOf = (pattern: string): string => /<path[^>]* d="([^"]+)"/.exec(pattern)?.[1] ?? ''

describe('hatches', () => {
  it('are one a reason, told apart by their lines alone', () => {
    const drawn = missingReasons.map((reason) => hatchPattern(reason, 'x', plainLattice))
    expect(new Set(drawn).size).toBe(missingReasons.length)
    expect(new Set(drawn.map(pathOf)).size).toBe(missingReasons.length)
  })

  it('are dotted where the question does not apply', () => {
    expect(pathOf(hatchPattern('not-applicable', 'x', plainLattice))).toMatch(/^M2 2h\.01$/)
    expect(hatchPattern('not-applicable', 'x', plainLattice)).toContain('stroke-linecap="round"')
  })

  it('are the live map’s own', () => {
    for (const reason of missingReasons) {
      const { size, path, width } = hatchTile(reason)
      const pattern = hatchPattern(reason, 'x', plainLattice)
      expect(pathOf(pattern)).toBe(path)
      expect(pattern).toContain(` width="${size}" height="${size}"`)
      expect(pattern).toContain(`stroke-width="${width}"`)
    }
  })
})
