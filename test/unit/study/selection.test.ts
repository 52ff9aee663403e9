import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndicatorValue } from '../../../api/schemas/indicator.ts'
import { selectMunicipalities } from '../../../api/study/selection.ts'

const value = (code: string, id: string | null): IndicatorValue =>
  id === null ? { code, value: null, classes: [], missing: 'no-answer' } : { code, value: id, classes: [id], missing: null }
const byCode = (values: readonly IndicatorValue[]) => new Map(values.map((each) => [each.code, each]))

const codes = ['0305', '0319', '0330', '0331']
const inventory = byCode([value('0305', 'yes'), value('0319', 'yes'), value('0330', 'no'), value('0331', null)])
const cooperation = byCode([value('0305', 'no'), value('0319', 'yes'), value('0330', 'no'), value('0331', 'no')])
const valuesOf = (indicator: string) => (indicator === 'inventory' ? inventory : cooperation)
const select = (...conditions: { indicator: string; classes: string[] }[]) => selectMunicipalities(codes, conditions, valuesOf)

describe('a selection', () => {
  it('holds the municipalities that fulfil all conditions, of those with a value in each', () => {
    const selection = select({ indicator: 'inventory', classes: ['yes'] }, { indicator: 'cooperation', classes: ['no'] })
    expect(selection.codes).toEqual(['0305'])
    expect(selection.base).toBe(3)
    expect(selection.conditions.map(({ alone, remaining, unknown }) => [alone, remaining, unknown])).toEqual([
      [2, 2, 1],
      [3, 1, 0],
    ])
    expect(selection.emptiedBy).toBeNull()
  })

  it('tells which condition emptied it', () => {
    const selection = select({ indicator: 'inventory', classes: ['no'] }, { indicator: 'cooperation', classes: ['yes'] })
    expect(selection.codes).toEqual([])
    expect(selection.emptiedBy).toBe('cooperation')
  })

  it('without conditions is everyone', () => {
    expect(select()).toEqual({ codes, base: 4, conditions: [], emptiedBy: null })
  })

  const condition = fc.record({
    indicator: fc.constantFrom('inventory', 'cooperation'),
    classes: fc.subarray(['yes', 'no'], { minLength: 1 }),
  })

  it('is the same in whatever order the conditions stand, and never grows by one more', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), condition, (conditions, another) => {
        const selection = select(...conditions)
        expect(select(...conditions.toReversed()).codes).toEqual(selection.codes)
        expect(selection.codes).toEqual(expect.arrayContaining([...select(...conditions, another).codes]))
      }),
    )
  })
})
