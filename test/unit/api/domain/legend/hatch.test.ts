import { describe, expect, it } from 'vitest'
import { missingReasons } from '../../../../../api/domain/study/missing.ts'
import { paintOf, reasonsOf } from '../../../../../api/domain/legend/classKey.ts'
import { hatchStrokes, hatchTile } from '../../../../../api/domain/legend/hatch.ts'

describe('hatches of missing reasons', () => {
  it('differ from reason to reason', () => {
    const drawn = missingReasons.map((reason) => JSON.stringify(hatchTile(reason)))
    expect(new Set(drawn).size).toBe(missingReasons.length)
  })

  it('are asked for once a reason, and classes need none', () => {
    expect(reasonsOf([{ reason: 'uncertain' }, { colour: '#123456' }, { reason: 'uncertain' }])).toEqual(['uncertain'])
    expect(paintOf({ reason: 'uncertain' }, 'p-')).toBe('url(#p-uncertain)')
    expect(paintOf({ colour: '#123456' }, 'p-')).toBe('#123456')
  })
})

describe('the strokes of a hatched square', () => {
  it('stay within it, whatever its side, and differ from reason to reason', () => {
    const seen = new Set<string>()
    for (const reason of missingReasons) {
      for (const side of [9, 15, 16]) {
        const { path } = hatchStrokes(reason, side, side === 16 ? 1.5 : 1)
        let [x, y] = [0, 0]
        for (const [, dx = 0, dy = 0] of [...path.matchAll(/[ml](-?[\d.]+) (-?[\d.]+)/g)].map((part) => part.map(Number))) {
          ;[x, y] = [x + dx, y + dy]
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.05)
          expect(Math.max(x, y)).toBeLessThanOrEqual(side + 0.05)
        }
        expect(path).toMatch(/l/)
      }
      seen.add(JSON.stringify(hatchStrokes(reason, 15)))
    }
    expect(seen.size).toBe(missingReasons.length)
  })
})
