import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameOf, type Frame, freeBox } from '../../../../web/map/camera.ts'
import { countiesOf } from '../../../../api/domain/map/region.ts'
import {
  groupOutline,
  largestTile,
  layOutTiles,
  nameGroups,
  tileExtent,
  tileMiddle,
  tileName,
} from '../../../../api/domain/map/tiles.ts'
import { textWidth } from '../../../../api/domain/map/textWidth.ts'
import { region } from './theRegion.ts'

const frames: fc.Arbitrary<Frame> = fc
  .tuple(fc.integer({ min: 320, max: 3000 }), fc.integer({ min: 300, max: 2000 }), fc.integer({ min: 0, max: 460 }))
  .map(([width, height, panel]) =>
    frameOf({ left: 0, top: 0, right: width, bottom: height }, { left: 12, top: 48, right: width - panel, bottom: height - 40 }),
  )
const groups = countiesOf(region.places).map(({ code, name, places }) => ({ code, name, tiles: places.map(({ tile }) => tile) }))

describe('the tile map', () => {
  it('has a square of its own for every municipality', () => {
    expect(new Set(region.places.map(({ tile }) => `${tile.column},${tile.row}`)).size).toBe(52)
  })

  it('lies whole within the free area, or the chosen county does', () => {
    fc.assert(
      fc.property(frames, fc.constantFrom(null, ...groups.map(({ code }) => code)), (frame, county) => {
        const layout = layOutTiles(tileExtent(region.places, county), freeBox(frame), largestTile)
        expect(layout.side).toBeGreaterThan(0)
        for (const place of region.places.filter((each) => county === null || each.county.code === county)) {
          const [x, y] = tileMiddle(place.tile, layout)
          expect(x - layout.side / 2).toBeGreaterThanOrEqual(frame.padding.left - 1e-6)
          expect(x + layout.side / 2).toBeLessThanOrEqual(frame.width - frame.padding.right + 1e-6)
          expect(y - layout.side / 2).toBeGreaterThanOrEqual(frame.padding.top - 1e-6)
          expect(y + layout.side / 2).toBeLessThanOrEqual(frame.height - frame.padding.bottom + 1e-6)
        }
      }),
    )
  })
})

describe('a county’s outline', () => {
  it('goes round the group, not between its squares', () => {
    const sides = (tiles: readonly { column: number; row: number }[]) => groupOutline(tiles).match(/[hv]1/g)?.length
    expect(sides([{ column: 0, row: 0 }])).toBe(4)
    expect(
      sides([
        { column: 0, row: 0 },
        { column: 1, row: 0 },
      ]),
    ).toBe(6)
    expect(
      groupOutline([
        { column: 0, row: 0 },
        { column: 1, row: 0 },
      ]),
    ).not.toContain('M1 0v1')
  })
})

describe('a county’s name', () => {
  const named = (side: number, room: number) =>
    nameGroups(groups, (text) => (textWidth(text) * 13) / side, 15 / side, {
      left: -room,
      top: -1,
      width: 7 + 2 * room,
      height: 12,
    })

  it('stands beside every group, at sizes from telephone to desk', () => {
    expect(named(60, 3)).toHaveLength(5)
    expect(named(34, 2)).toHaveLength(5)
  })

  it('covers no square and no other name', () => {
    for (const side of [34, 60, 96]) {
      const boxes = named(side, 3).map(({ lines, at: [x, y] }) => {
        const width = Math.max(...lines.map((line) => (textWidth(line) * 13) / side))
        const left = x - width / 2
        return { left, right: left + width, top: y - (lines.length * 15) / side / 2, bottom: y + (lines.length * 15) / side / 2 }
      })
      const squares = region.places.map(({ tile: { column, row } }) => ({
        left: column,
        right: column + 1,
        top: row,
        bottom: row + 1,
      }))
      boxes.forEach((box, index) => {
        for (const other of [...squares, ...boxes.slice(index + 1)]) {
          const apart =
            box.right <= other.left + 1e-9 ||
            other.right <= box.left + 1e-9 ||
            box.bottom <= other.top + 1e-9 ||
            other.bottom <= box.top + 1e-9
          expect(apart).toBe(true)
        }
      })
    }
  })

  it('is left out where there is no room', () => {
    expect(nameGroups(groups, () => 100, 1, { left: 0, top: 0, width: 7, height: 10 })).toEqual([])
  })
})

describe('a name in a square', () => {
  const set = (name: string, width: number) => tileName(name, width, [12, 11, 10], textWidth)

  it('stands whole where it fits, divided as the language divides it, else cut', () => {
    expect(set('Katrineholm', 100).lines).toEqual(['Katrineholm'])
    expect(set('Katrineholm', 50).lines).toEqual(['Katrine-', 'holm'])
    expect(set('Älvkarleby', 45).lines).toEqual(['Älv-', 'karleby'])
    expect(set('Skinnskatteberg', 60).lines).toEqual(['Skinn-', 'skatteberg'])
    expect(set('Ljusnarsberg', 26).lines).toHaveLength(1)
    expect(set('Ljusnarsberg', 26).lines[0]).toMatch(/^Lj\p{L}*\.$/u)
  })

  it('becomes smaller before it is cut', () => {
    expect(set('Valdemarsvik', 52)).toEqual({ lines: ['Valdemars-', 'vik'], size: 10 })
  })

  it('never leaves its square', () => {
    fc.assert(
      fc.property(fc.constantFrom(...region.places.map(({ name }) => name)), fc.integer({ min: 14, max: 120 }), (name, width) => {
        const { lines, size } = set(name, width)
        for (const line of lines) expect(textWidth(line) * size).toBeLessThanOrEqual(width)
      }),
    )
  })
})
