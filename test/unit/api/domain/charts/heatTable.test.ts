import { describe, expect, it } from 'vitest'
import {
  countsIn,
  heatRows,
  heatTable,
  levelCell,
  middleText,
  noteMarks,
  shadeColours,
  stepEdge,
} from '../../../../../api/domain/charts/heatTable.ts'
import { hatchesIn } from '../../../../../api/domain/charts/marks.ts'
import { classColours } from '../../../../../api/domain/legend/palette.ts'
import { lightColours } from '../../../../../api/domain/map/lightColours.ts'
import { contrast } from '../legend/colourVision.ts'
import { aProfile, counts } from '../../../web/views/municipality/aProfile.ts'
import { boxesIn, overlap, textsOf } from './boxes.ts'

const { maturity } = aProfile()
const rows = heatRows(maturity, 'sv')

describe('a maturity profile as a table', () => {
  it('has the overall level first, then the dimensions, with every step of the scale', () => {
    expect(rows.map(({ short }) => short)).toEqual([null, 'M1', 'M2', 'M3', 'M4', 'M5'])
    expect(rows.every(({ cells }) => cells.map(({ step }) => step).join() === '0,1,2,3')).toBe(true)
    expect(rows[0]?.cells.map(({ label }) => label)).toEqual(['0 Saknas', '1 Sporadisk', '2 Organiserad', '3 Etablerad'])
  })

  it('has the municipality on its step alone, and level 0 is a step', () => {
    const own = rows.map(({ cells }) => cells.filter(({ places }) => places.length > 0).map(({ step }) => step))
    expect(own).toEqual([['1'], ['2'], ['1'], [], ['3'], ['0']])
  })

  it('says why there is no step where it is unknown', () => {
    expect(rows[3]?.without).toEqual([{ place: 0, reason: 'not-asked', label: 'Antas inte gälla' }])
  })

  it('counts county and region on each step, each of its own base', () => {
    expect(rows[1]?.cells.map(countsIn)).toEqual(['1 · 10', '4 · 20', '3 · 15', '1 · 5'])
    expect(rows[1]).toMatchObject({ countyBase: 9, regionBase: 50 })
  })

  it('is darker the more of the region are on a step, and white where nobody is', () => {
    const region = counts({ 0: ['a', 0], 1: ['b', 1], 2: ['c', 10], 3: ['d', 39] })
    const [row] = heatRows({ overall: { ...maturity.overall, region }, dimensions: [] }, 'sv')
    expect(row?.cells.map(({ shade }) => shade)).toEqual([0, 1, 1, 4])
    for (const colour of shadeColours) expect(contrast(colour, lightColours.ink)).toBeGreaterThanOrEqual(4.5)
  })

  it('has several municipalities on their steps by their places, without a county of their own', () => {
    const step = (level: number | null) => ({
      level,
      label: maturity.overall.label,
      missing: level === null ? ('no-answer' as const) : null,
    })
    const overall = {
      id: 'all',
      title: maturity.overall.title,
      region: maturity.overall.region,
      levels: [step(1), step(null), step(1)],
    }
    const [row] = heatRows({ overall, dimensions: [] }, 'sv')
    expect(row?.cells.map(({ places }) => places)).toEqual([[], [0, 2], [], []])
    expect(row?.without.map(({ place }) => place)).toEqual([1])
    expect(row?.cells.map(countsIn)).toEqual(['10', '20', '15', '5'])
  })
})

describe('the table as a picture', () => {
  const room = { names: 200, notes: 120, width: 800, row: 40 }
  const chart = heatTable(rows, room, {
    cell: (cell, box) => [middleText(box, countsIn(cell)), ...(cell.places.length > 0 ? [stepEdge(box)] : [])],
    note: ({ without }, box) => (without[0] === undefined ? [] : noteMarks(without[0].label, without[0].reason, box)),
  })

  it('has cells equally large, none over another, all within its room', () => {
    const grounds = boxesIn(chart.marks).filter(({ height }) => height > 36)
    expect(grounds.length).toBe(24)
    expect(new Set(grounds.map(({ width, height }) => `${width},${height}`)).size).toBe(1)
    for (const [at, box] of grounds.entries()) {
      expect(box.x >= room.names && box.x + box.width <= room.width - room.notes && box.y + box.height <= chart.height).toBe(true)
      expect(grounds.slice(at + 1).some((other) => overlap(box, other))).toBe(false)
    }
  })

  it('frames the own steps, and hatches the reason where there is none', () => {
    const framed = chart.marks.flatMap((mark) =>
      mark.kind === 'g' ? mark.marks.filter(({ data }) => data?.['own'] === true) : [],
    )
    expect(framed.length).toBe(5)
    expect(hatchesIn(chart.marks)).toEqual(['not-asked'])
    expect(textsOf(chart.marks)).toEqual(expect.arrayContaining(['0 Saknas', '4 · 20']))
  })
})

describe('a step as a small cell', () => {
  const colours = classColours('ordinal', ['0', '1', '2', '3'])

  it('can be read on its colour, the same as on the map', () => {
    for (const level of [0, 1, 2, 3]) {
      const [ground, text] = levelCell({ level, missing: null }, colours).marks
      const [fill, ink] = [ground?.fill, text?.fill]
      if (typeof fill !== 'object' || !('colour' in fill) || typeof ink !== 'object' || !('colour' in ink))
        throw new Error('no colour')
      expect(fill.colour).toBe(colours[String(level)])
      expect(contrast(fill.colour, ink.colour)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('is hatched, without a number, where there is none', () => {
    const { marks } = levelCell({ level: null, missing: 'not-applicable' }, colours)
    expect(hatchesIn(marks)).toEqual(['not-applicable'])
    expect(textsOf(marks)).toEqual([])
  })
})
