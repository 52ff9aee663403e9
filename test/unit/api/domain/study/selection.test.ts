import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndicatorValue } from '../../../../../api/domain/study/indicator.ts'
import type { MissingReason } from '../../../../../api/domain/study/missing.ts'
import { selectMunicipalities } from '../../../../../api/domain/study/selection.ts'

const value = (code: string, id: string | null, missing: MissingReason = 'no-answer'): IndicatorValue =>
  id === null ? { code, value: null, classes: [], missing } : { code, value: id, classes: [id], missing: null }
const byCode = (values: readonly IndicatorValue[]) => new Map(values.map((each) => [each.code, each]))

const codes = ['0305', '0319', '0330', '0331']
const inventory = byCode([value('0305', 'yes'), value('0319', 'yes'), value('0330', 'no'), value('0331', null)])
const method = byCode([value('0305', 'a'), value('0319', 'b'), value('0330', null, 'not-asked'), value('0331', null)])
const cooperation = byCode([value('0305', 'no'), value('0319', 'yes'), value('0330', 'no'), value('0331', 'no')])
const valuesOf = (indicator: string) => ({ inventory, method })[indicator] ?? cooperation
const withReasons = ['yes', 'no', 'missing-no-answer', 'missing-not-asked']
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

  it('asks for why there is no value, and then judges everyone', () => {
    const selection = select({ indicator: 'method', classes: ['missing-not-asked'] })
    expect(selection).toMatchObject({ codes: ['0330'], base: 4, conditions: [{ alone: 1, unknown: 0 }] })
    expect(select({ indicator: 'method', classes: ['a', 'missing-no-answer'] }).codes).toEqual(['0305', '0331'])
    expect(select({ indicator: 'method', classes: ['a', 'b'] })).toMatchObject({ codes: ['0305', '0319'], base: 2 })
  })

  it('without conditions is everyone', () => {
    expect(select()).toEqual({ codes, base: 4, conditions: [], emptiedBy: null })
  })

  const condition = fc.record({
    indicator: fc.constantFrom('inventory', 'cooperation', 'method'),
    classes: fc.subarray([...withReasons, 'a', 'b'], { minLength: 1 }),
  })

  it('of all conditions is what each of them alone leaves, in common', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), (conditions) => {
        const each = conditions.map((one) => new Set(select(one).codes))
        const selection = select(...conditions)
        expect(selection.codes).toEqual(codes.filter((code) => each.every((left) => left.has(code))))
        expect(selection.base).toBeGreaterThanOrEqual(selection.codes.length)
        expect(selection.emptiedBy === null).toBe(selection.codes.length > 0)
      }),
    )
  })

  it('is never fewer for one class more, and of all classes and reasons is everyone', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(...withReasons, 'a', 'b'), ({ indicator, classes }, another) => {
        const fewer = select({ indicator, classes })
        const more = select({ indicator, classes: [...classes, another] })
        expect(more.codes).toEqual(expect.arrayContaining([...fewer.codes]))
        expect(more.base).toBeGreaterThanOrEqual(fewer.base)
        expect(select({ indicator, classes: [...withReasons, 'a', 'b'] }).codes).toEqual(codes)
      }),
    )
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
