import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesAskedFor, withClass, withCondition } from '../../../../../web/parts/filter/conditions.ts'

const inventory = { indicator: 'needs-inventory', classes: ['yes'] }
const level = { indicator: 'project-level', classes: ['level-1', 'level-2'] }
const slug = fc.constantFrom('a', 'b', 'c', 'd')
const selection = fc.uniqueArray(fc.record({ indicator: slug, classes: fc.uniqueArray(slug, { minLength: 1 }) }), {
  selector: ({ indicator }) => indicator,
})

describe('a filter', () => {
  it('gets a condition more at its end, and keeps the place of one changed', () => {
    expect(withCondition([inventory], 'project-level', ['level-1', 'level-2'])).toEqual([inventory, level])
    expect(withCondition([inventory, level], 'needs-inventory', ['no'])).toEqual([{ ...inventory, classes: ['no'] }, level])
  })

  it('loses a condition that asks for nothing any more', () => {
    expect(withCondition([inventory, level], 'needs-inventory', [])).toEqual([level])
    expect(withClass([inventory, level], 'needs-inventory', 'yes', false)).toEqual([level])
    expect(withClass([inventory, level], 'project-level', 'level-1', false)).toEqual([
      inventory,
      { ...level, classes: ['level-2'] },
    ])
  })

  it('asks for a class after it is ticked, no longer after it is not, and leaves every other condition alone', () => {
    fc.assert(
      fc.property(selection, slug, slug, (before, indicator, id) => {
        const ticked = withClass(before, indicator, id, true)
        expect(classesAskedFor(ticked, indicator)).toContain(id)
        const unticked = withClass(ticked, indicator, id, false)
        expect(classesAskedFor(unticked, indicator)).not.toContain(id)
        const others = (conditions: typeof ticked) => conditions.filter((each) => each.indicator !== indicator)
        expect(others(ticked)).toEqual(others(before))
        expect(others(unticked)).toEqual(others(before))
      }),
    )
  })

  it('never has two conditions on one indicator, nor one that asks for nothing', () => {
    fc.assert(
      fc.property(selection, slug, fc.array(slug), (before, indicator, classes) => {
        const after = withCondition(before, indicator, classes)
        expect(new Set(after.map((each) => each.indicator)).size).toBe(after.length)
        expect(after.every((each) => each.classes.length > 0)).toBe(true)
      }),
    )
  })
})
