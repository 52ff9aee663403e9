import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostCompared } from '../../../../../api/domain/address/address.ts'
import {
  comparedProfiles,
  placeProfiles,
  profilesRooms,
  type ComparedScale,
  type ProfilesRoom,
} from '../../../../../api/domain/charts/comparedProfiles.ts'
import { markOf } from '../../../../../api/domain/charts/municipalityMarks.ts'
import { boxesIn, overlap, textsOf } from './boxes.ts'

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

describe('the chart of profiles', () => {
  const texts = { levels: ['0 Saknas', '1 Sporadisk', '2 Organiserad', '3 Etablerad'], overall: 'Samlat', unknown: 'Okänt' }
  const baseOf = (base: number, of: number) => `${base} av ${of}`
  const full: ProfilesRoom = { names: 186, width: 390, row: 34, unknown: 70, full: { bases: 64, baseOf } }
  const named = (rows: readonly Pick<ComparedScale, 'values'>[]): ComparedScale[] =>
    rows.map(({ values }, index) => ({
      id: `m${index}`,
      short: index === rows.length - 1 ? null : `M${index + 1}`,
      title: 'Förankring',
      values,
      counts: [4, 19, 16, 7],
      base: 46,
      municipalities: 52,
    }))

  it('has four steps a scale, none on another, and a place for what is unknown only where something is', () => {
    fc.assert(
      fc.property(scales, fc.constantFrom(full, profilesRooms.wide, profilesRooms.narrow), (of, inRoom) => {
        const chart = comparedProfiles(named(of), texts, inRoom)
        const isUnknown = of.some(({ values }) => values.some(({ level, applies }) => level === null && applies))
        const boxes = boxesIn(chart.marks)
        expect(boxes.length).toBe(4 * of.length + (isUnknown ? 1 : 0))
        for (const [at, box] of boxes.entries()) {
          expect(box.x + box.width <= chart.width && box.y + box.height <= chart.height).toBe(true)
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false)
        }
        expect(textsOf(chart.marks).includes('Okänt')).toBe(isUnknown)
      }),
    )
  })

  it('in full says titles, the region’s counts and their base; else the short names', () => {
    const of = named([
      { values: [{ level: 1, low: 1, high: 1, applies: true }] },
      { values: [{ level: 2, low: 2, high: 2, applies: true }] },
    ])
    const said = textsOf(comparedProfiles(of, texts, full).marks)
    expect(said).toEqual(expect.arrayContaining(['M1 Förankring', 'Förankring', '46 av 52', '4', '19', '16', '7']))
    expect(textsOf(comparedProfiles(of, texts, profilesRooms.wide).marks)).toEqual([...texts.levels, 'M1', 'Samlat'])
  })
})
