import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostCompared } from '../../../../api/domain/address/address.ts'
import { withCompared } from '../../../../api/domain/address/changeAddress.ts'
import { spreadLabels } from '../../../../web/compare/labels.ts'
import { placeProfiles } from '../../../../api/domain/charts/comparedProfiles.ts'
import { markOf } from '../../../../api/domain/charts/municipalityMarks.ts'

const codes = fc.uniqueArray(fc.integer({ min: 1000, max: 1999 }).map(String), { maxLength: mostCompared })

describe('gathering municipalities to compare', () => {
  it('adds one, takes it away again, and never holds a fifth', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 2000, max: 2999 }).map(String), (compared, code) => {
        const more = withCompared(compared, code)
        const room = compared.length < mostCompared
        expect(more).toEqual(room ? [...compared, code] : null)
        if (more !== null) expect(withCompared(more, code)).toEqual(compared)
      }),
    )
  })
})

describe('the marks', () => {
  it('differ in shape and in line for each municipality that can be compared', () => {
    const marks = Array.from({ length: mostCompared }, (_, place) => markOf(place))
    expect(new Set(marks.map(({ path }) => path)).size).toBe(mostCompared)
    expect(new Set(marks.map(({ dash }) => dash)).size).toBe(mostCompared)
  })
})

const room = { width: 400, row: 40, levels: 4, unknown: 80 }
const value = fc
  .record({ level: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }), isUnknown: fc.boolean() })
  .map(({ level, isUnknown }) => ({ level, low: 0, high: 3, applies: level !== null || isUnknown }))
const scales = fc
  .integer({ min: 1, max: mostCompared })
  .chain((count) => fc.array(fc.array(value, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 6 }))
  .map((rows) => rows.map((values) => ({ values })))

describe('profiles drawn over one another', () => {
  it('have a mark in the step of each known level, a span for each unknown one, and nothing for what is not applicable', () => {
    fc.assert(
      fc.property(scales, (of) => {
        const profiles = placeProfiles(of, room)
        expect(profiles.length).toBe(of[0]?.values.length)
        for (const [place, { marks, spans }] of profiles.entries()) {
          const values = of.map((scale) => scale.values[place])
          const known = values.flatMap((each) => (each?.level === null || each === undefined ? [] : [each.level]))
          expect(marks.map(({ x }) => Math.floor(x / 100))).toEqual(known)
          expect(spans.length).toBe(values.filter((each) => each?.level === null && each.applies).length)
          for (const { from, to } of spans) expect([Math.floor(from / 100), Math.floor(to / 100)]).toEqual([0, 3])
        }
      }),
    )
  })

  it('have the mark of an unknown level within no step but after them all, each in a lane of its own', () => {
    fc.assert(
      fc.property(scales, (of) => {
        const placed = placeProfiles(of, room).map(({ spans }) => spans.map(({ mark }) => mark))
        for (const mark of placed.flat()) {
          expect(mark).toBeGreaterThan(room.width)
          expect(mark).toBeLessThan(room.width + room.unknown)
        }
        const lanes = placed.flatMap((marks) => [...new Set(marks)])
        expect(new Set(lanes).size).toBe(lanes.length)
      }),
    )
  })

  it('have a span over the whole of the steps it may be, and of those alone', () => {
    const values = [{ level: null, low: 1, high: 2, applies: true }]
    const [span] = placeProfiles([{ values }], room)[0]?.spans ?? []
    expect([Math.floor((span?.from ?? 0) / 10), Math.ceil((span?.to ?? 0) / 10)]).toEqual([10, 30])
  })

  it('never put two municipalities’ marks on the same spot', () => {
    fc.assert(
      fc.property(scales, (of) => {
        const spots = placeProfiles(of, room).flatMap(({ marks }) => marks.map(({ x, y }) => `${x},${y}`))
        expect(new Set(spots).size).toBe(spots.length)
      }),
    )
  })

  it('draw no line over what is unknown', () => {
    const of = [2, null, 1, 3].map((level) => ({ values: [{ level, low: 0, high: 3, applies: true }] }))
    expect(placeProfiles(of, room)[0]?.line.match(/[ML]/g)).toEqual(['M', 'M', 'L'])
  })
})

describe('names on the small map', () => {
  it('keep their distance and their order', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.integer(), y: fc.integer({ min: 0, max: 300 }) }), { maxLength: 4 }), (labels) => {
        const spread = spreadLabels(labels, 17)
        for (const [at, { labelY, y }] of spread.entries()) {
          expect(labelY).toBeGreaterThanOrEqual(y)
          const before = spread[at - 1]
          if (before) expect(labelY - before.labelY).toBeGreaterThanOrEqual(17)
        }
      }),
    )
  })
})
