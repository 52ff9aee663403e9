import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsFromMargins, crosstabOf } from '../../../../../api/domain/study/crosstab.ts'
import { findIndicator } from '../../../../../api/domain/study/indicator.ts'
import { valuesOf } from '../../../../../api/domain/study/indicator.ts'
import { makeSnapshot } from '../../../../../api/data/readData.ts'
import { parseAnswers } from '../../../../../api/data/answersFile.ts'
import type { AnswerTable } from '../../../../../api/domain/study/answer.ts'
import { arbitraryTable } from './arbitraryAnswers.ts'
import { smallCodes, smallCsv, smallStudy } from './smallStudy.ts'

function cross(answers: AnswerTable, x: string, y: string) {
  const snapshot = makeSnapshot(smallStudy, answers)
  const margin = (id: string) => {
    const indicator = findIndicator(smallStudy, id)
    if (!indicator) throw new Error(`no indicator ${id}`)
    return { classes: indicator.classes, values: valuesOf(indicator, snapshot) }
  }
  return crosstabOf(margin(x), margin(y))
}

const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0)

describe('two indicators crossed', () => {
  it('name the municipalities of each pair of classes and keep the missing apart', () => {
    const answers = parseAnswers(smallCsv, smallStudy, [...smallCodes], 'answers.csv')
    const { base, cells, missingPairs: missing } = cross(answers, 'works', 'overall')
    expect(base).toBe(1)
    expect(cells.filter(({ count }) => count > 0)).toEqual([
      { x: 'yes', y: '2', count: 1, shareOfColumn: 1, shareOfRow: 1, codes: ['0305'] },
    ])
    expect(missing).toEqual([
      { code: '0319', x: null, y: 'insufficient' },
      { code: '1880', x: 'no-answer', y: 'no-answer' },
    ])
  })

  it('sum to the base, to the rows and to the columns; with the missing to all municipalities', () => {
    fc.assert(
      fc.property(arbitraryTable(smallStudy, smallCodes), (answers) => {
        const { base, cells, columns, rows, missingPairs: missing } = cross(answers, 'works', 'centre')
        expect(sum(cells)).toBe(base)
        expect(base + missing.length).toBe(smallCodes.length)
        for (const { id, count } of columns) expect(sum(cells.filter(({ x }) => x === id))).toBe(count)
        for (const { id, count } of rows) expect(sum(cells.filter(({ y }) => y === id))).toBe(count)
      }),
    )
  })

  it('are the same seen from the other side', () => {
    fc.assert(
      fc.property(arbitraryTable(smallStudy, smallCodes), (answers) => {
        const one = cross(answers, 'works', 'sector')
        const other = cross(answers, 'sector', 'works')
        for (const { x, y, codes } of one.cells)
          expect(other.cells.find((cell) => cell.x === y && cell.y === x)?.codes).toEqual(codes)
      }),
    )
  })
})

describe('what margins alone allow', () => {
  it('is the table of the report’s study: 42 and 42 of 50 overlap in 34 to 42', () => {
    expect(boundsFromMargins(42, 42, 50)).toEqual({ minimum: 34, maximum: 42 })
    expect(boundsFromMargins(30, 35, 50)).toEqual({ minimum: 15, maximum: 30 })
  })

  it('holds every overlap that two sets of those sizes can have', () => {
    const sets = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 60 })
    fc.assert(
      fc.property(sets, (members) => {
        const one = members.filter(([in1]) => in1).length
        const other = members.filter(([, in2]) => in2).length
        const overlap = members.filter(([in1, in2]) => in1 && in2).length
        const { minimum, maximum } = boundsFromMargins(one, other, members.length)
        expect(overlap).toBeGreaterThanOrEqual(minimum)
        expect(overlap).toBeLessThanOrEqual(maximum)
      }),
    )
  })
})
