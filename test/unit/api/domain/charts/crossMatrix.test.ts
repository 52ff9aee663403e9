import { describe, expect, it } from 'vitest'
import { crossMatrix } from '../../../../../api/domain/charts/crossMatrix.ts'
import { crosstabsReply } from '../../../../../api/replies/crosstabs.ts'
import { cellCode, cellColours, cellKey } from '../../../../../api/domain/legend/crossCells.ts'
import { listIndicators } from '../../../../../api/domain/study/indicator.ts'
import { snapshot } from '../../pictures/support.ts'
import { boxesIn, overlap, textsOf } from './boxes.ts'

const indicators = listIndicators(snapshot.study)
const pairs = indicators.flatMap((x) => indicators.filter(({ id }) => id !== x.id).map((y) => [x, y] as const))
const room = { width: 600, height: 520 }
const texts = { counted: 'Summa', share: (share: number) => `${Math.round(share * 100)} %` }

describe('a cross-tabulation of any two questions', () => {
  it('has a cell for each pair of classes, an empty one without colour, none on another, all within the room', () => {
    for (const [x, y] of pairs) {
      const crosstab = crosstabsReply(snapshot, x, y)
      const { marks, width, height } = crossMatrix(crosstab, 'row', texts, 'sv', room)
      const cells = marks.filter((mark) => mark.data?.['cell'] !== undefined)
      expect(cells.map(({ data }) => [data?.['cell'], data?.['count']])).toEqual(
        crosstab.cells.map((cell) => [cellKey(cell), cell.count]),
      )
      const colours = cellColours(crosstab)
      for (const [index, cell] of crosstab.cells.entries()) {
        const drawn = cells[index]
        const [ground] = drawn?.kind === 'g' ? drawn.marks : []
        expect(ground?.fill).toEqual(cell.count === 0 ? 'none' : { colour: colours.get(cellKey(cell)) })
        expect(textsOf(drawn === undefined ? [] : [drawn])[0]).toBe(cellCode(crosstab, cell))
      }
      const boxes = boxesIn(marks)
      for (const [at, box] of boxes.entries()) {
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y + box.height).toBeLessThanOrEqual(height)
        expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false)
      }
      expect(height).toBeLessThanOrEqual(room.height + 20)
    }
  })

  it('counts beside the rows, under the columns and, last, the base', () => {
    const [x, y] = ['project-level', 'broker-maturity'].map((id) => indicators.find((each) => each.id === id))
    if (x === undefined || y === undefined) throw new RangeError('The study has other indicators')
    const crosstab = crosstabsReply(snapshot, x, y)
    const said = textsOf(crossMatrix(crosstab, null, texts, 'sv', room).marks)
    const columns = crosstab.columns.map(({ count }) => String(count))
    expect(said.slice(-columns.length - 2)).toEqual(['Summa', ...columns, String(crosstab.base)])
    expect(said.some((each) => each.includes('%'))).toBe(false)
  })
})
