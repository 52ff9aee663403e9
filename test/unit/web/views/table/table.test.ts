import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellTravel } from '../../../../../web/views/table/cellTravel.ts'
import { downloadAddress } from '../../../../../web/views/table/downloadAddress.ts'
import { printedParts } from '../../../../../web/views/table/rows.ts'

const size = { rows: 20, columns: 6 }
const from = { row: 5, column: 2 }
const press = (key: string, ctrlKey = false) => cellTravel({ key, ctrlKey }, from, size)

describe('travel between cells', () => {
  it('goes a cell with the arrows, along the row with Home and End, to the corners with Ctrl', () => {
    expect(press('ArrowUp')).toEqual({ row: 4, column: 2 })
    expect(press('ArrowDown')).toEqual({ row: 6, column: 2 })
    expect(press('ArrowLeft')).toEqual({ row: 5, column: 1 })
    expect(press('ArrowRight')).toEqual({ row: 5, column: 3 })
    expect(press('Home')).toEqual({ row: 5, column: 0 })
    expect(press('End')).toEqual({ row: 5, column: 5 })
    expect(press('Home', true)).toEqual({ row: 0, column: 0 })
    expect(press('End', true)).toEqual({ row: 19, column: 5 })
    expect(press('PageDown')).toEqual({ row: 15, column: 2 })
  })

  it('leaves other keys to the browser', () => {
    for (const key of ['Tab', 'Enter', ' ', 'a', 'Escape']) expect(press(key)).toBeNull()
  })

  it('never leaves the grid', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean())), (presses) => {
        let at = from
        for (const [key, ctrlKey] of presses) at = cellTravel({ key, ctrlKey }, at, size) ?? at
        expect(at.row >= 0 && at.row < size.rows && at.column >= 0 && at.column < size.columns).toBe(true)
      }),
    )
  })
})

describe('a download', () => {
  it('follows filter, county and columns', () => {
    const selection = [
      { indicator: 'needs-inventory', classes: ['yes'] },
      { indicator: 'project-level', classes: ['level-1', 'level-2'] },
    ]
    expect(downloadAddress('s', { selection, county: '18', columns: ['staffing'] }, 'csv', 'sv', '2026-11-25')).toBe(
      '/api/v1/studies/s/answers?filter=needs-inventory:yes~project-level:level-1,level-2&county=18&variables=staffing&format=csv',
    )
    expect(downloadAddress('s', { selection: [], county: null, columns: null }, 'json', 'sv', '2026-11-25')).toBe(
      '/api/v1/studies/s/answers?format=json',
    )
    expect(downloadAddress('s', { selection: [], county: null, columns: null }, 'xlsx', 'en', '2026-11-25')).toBe(
      '/api/v1/studies/s/answers?lang=en&date=2026-11-25&format=xlsx',
    )
  })
})

describe('the table on paper', () => {
  it('is parted evenly by columns, all of them once and in order; on the screen it is one', () => {
    const columns = Array.from({ length: 24 }, (_, at) => at)
    expect(printedParts(columns, false)).toEqual([columns])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const parts = printedParts(
          Array.from({ length: count }, (_, at) => at),
          true,
        )
        expect(parts.flat()).toEqual(Array.from({ length: count }, (_, at) => at))
        expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(8)
      }),
    )
  })
})
