import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CrosstabCellReply } from '../../../../../api/replies/crosstabs.ts'
import { cellKey, cellsByCode, fullestCells, missingGroups, crossReasons } from '../../../../../api/domain/legend/crossCells.ts'

const cell = (x: string, y: string, codes: string[]): CrosstabCellReply => ({
  x,
  y,
  codes,
  count: codes.length,
  shareOfColumn: null,
  shareOfRow: null,
})

describe('the cells of a municipality', () => {
  it('are every cell that counts it, as the cells themselves say', () => {
    const codes = fc.uniqueArray(fc.constantFrom('0305', '0319', '0380', '1880'))
    fc.assert(
      fc.property(fc.array(codes, { minLength: 4, maxLength: 4 }), (lists) => {
        const cells = lists.map((list, index) => cell(`x${index % 2}`, `y${Math.floor(index / 2)}`, list))
        const found = cellsByCode(cells)
        for (const each of cells)
          for (const code of ['0305', '0319', '0380', '1880'])
            expect(found.get(code)?.includes(cellKey(each)) ?? false).toBe(each.codes.includes(code))
        expect([...found.values()].flat()).toHaveLength(lists.flat().length)
      }),
    )
  })
})

it('the fullest cells are all that have as many, and none where all are empty', () => {
  const [one, two, three] = [cell('a', 'b', ['1']), cell('a', 'c', ['2', '3']), cell('d', 'c', ['4', '5'])] as const
  expect(fullestCells([one, two, three])).toEqual([two, three])
  expect(fullestCells([one, two])).toEqual([two])
  expect(fullestCells([cell('a', 'b', [])])).toEqual([])
  expect(fullestCells([])).toEqual([])
})

describe('those without a value', () => {
  const missing = [
    { code: '0305', x: null, y: 'no-answer' as const },
    { code: '0319', x: 'not-asked' as const, y: 'no-answer' as const },
    { code: '0380', x: null, y: 'no-answer' as const },
  ]
  it('stand together with those of the same reasons, the largest group first', () => {
    expect(missingGroups(missing)).toEqual([
      { x: null, y: 'no-answer', codes: ['0305', '0380'] },
      { x: 'not-asked', y: 'no-answer', codes: ['0319'] },
    ])
  })
  it('are hatched by the same reason whichever question goes across', () => {
    const turned = missing.map(({ code, x, y }) => ({ code, x: y, y: x }))
    expect([...crossReasons(missing)]).toEqual([
      ['0305', 'no-answer'],
      ['0319', 'no-answer'],
      ['0380', 'no-answer'],
    ])
    expect(crossReasons(turned)).toEqual(crossReasons(missing))
  })
})
