import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeBar, placeLanes } from '../../../../../api/domain/charts/bar.ts'

const room = { width: 68, height: 12 }
const part = (key: string, count: number) => ({ key, count, fill: { colour: '#000000' } })

describe('a bar of parts', () => {
  it('gives each part its share of the width and leaves out empty ones', () => {
    expect(placeBar([part('a', 13), part('b', 0), part('c', 39)], 52, room).map(({ key, x, width }) => [key, x, width])).toEqual([
      ['a', 0, 17],
      ['c', 17, 51],
    ])
  })

  it('is filled from end to end without overlap when the counts sum to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 52 }), { minLength: 1, maxLength: 8 }), (counts) => {
        const placed = placeBar(
          counts.map((count, index) => part(String(index), count)),
          counts.reduce((sum, count) => sum + count, 0),
          room,
        )
        placed.forEach(({ x }, index) => {
          const before = placed[index - 1]
          expect(x).toBeCloseTo(before === undefined ? 0 : before.x + before.width)
        })
        const last = placed.at(-1)
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(room.width)
      }),
    )
  })
})

describe('lanes of options', () => {
  it('begin at the same line, each a share of the whole by itself', () => {
    const lanes = placeLanes([part('a', 52), part('b', 26)], 52, room)
    expect(lanes.map(({ x, width, y }) => [x, width, y])).toEqual([
      [0, 68, 0],
      [0, 34, 6],
    ])
    expect(lanes.every(({ height }) => height < 6)).toBe(true)
  })
})
