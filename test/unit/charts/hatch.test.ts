import { describe, expect, it } from 'vitest'
import { missingReasons } from '../../../api/domain/study/missing.ts'
import { paintOf, reasonsOf } from '../../../api/domain/legend/fill.ts'
import { hatchTile } from '../../../api/domain/legend/hatch.ts'

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
