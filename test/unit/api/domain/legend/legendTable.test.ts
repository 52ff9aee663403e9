import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legendRows } from '../../../../../api/domain/legend/legendRows.ts'
import { legendSections } from '../../../../../api/domain/legend/legendTable.ts'
import type { PublishedCounterpart } from '../../../../../api/replies/indicators.ts'
import { anIndicator, someAnswers } from './anIndicator.ts'

const both = (text: string) => ({ sv: text, en: text })
const figure = (id: string, value: number, count: number, origin: PublishedCounterpart['origin']): PublishedCounterpart => ({
  id: `${id} of ${count}`,
  class: id,
  label: both(id),
  figure: value,
  base: { count, label: both('kommuner') },
  origin,
  derived: origin !== 'published',
  facts: [],
  status: 'holds',
  difference: 0,
})
const rowsOf = (indicator: ReturnType<typeof anIndicator>, county: string | null) =>
  legendRows(indicator, { option: null, county, language: 'sv', t: (key) => key })

describe('the table of the legend', () => {
  it('counts by the source what the source counts, and apart from it what it does not', () => {
    const indicator = anIndicator(someAnswers, undefined, {
      publishedCounterparts: [figure('yes', 3, 5, 'published'), figure('no', 2, 5, 'read')],
    })
    const [classes, missing] = legendSections(indicator, rowsOf(indicator, null), false)
    expect(classes?.columns).toEqual([{ area: 'region', kind: 'published' }])
    expect(classes?.rows.map(({ cells }) => cells)).toEqual([
      [{ count: 3, of: 5, kind: 'published' }],
      [{ count: 2, of: 5, kind: 'read' }],
    ])
    expect(missing?.columns).toEqual([{ area: 'region', kind: 'example' }])
  })

  it('tells the answers’ count beside the source’s where they are not the same', () => {
    const indicator = anIndicator(someAnswers, undefined, {
      publishedCounterparts: [figure('yes', 3, 5, 'published'), figure('no', 1, 5, 'read')],
    })
    const [classes] = legendSections(indicator, rowsOf(indicator, null), false)
    expect(classes?.rows.map(({ cells }) => cells.map((cell) => [cell?.count, cell?.kind]))).toEqual([
      [
        [3, 'published'],
        [3, 'example'],
      ],
      [
        [1, 'read'],
        [2, 'example'],
      ],
    ])
  })

  it('prefers what the source says itself, then the indicator’s own base', () => {
    const indicator = anIndicator(someAnswers, undefined, {
      publishedCounterparts: [
        figure('yes', 3, 5, 'computed'),
        figure('yes', 3, 6, 'published'),
        figure('no', 3, 6, 'read'),
        figure('no', 2, 5, 'read'),
      ],
    })
    const [classes] = legendSections(indicator, rowsOf(indicator, null), false)
    expect(classes?.rows.map(({ cells }) => cells[0]?.of)).toEqual([6, 5])
  })

  it('is one table of answers where the source has no figure, the county’s beside the region’s', () => {
    const indicator = anIndicator(someAnswers)
    const sections = legendSections(indicator, rowsOf(indicator, '18'), true)
    expect(sections).toHaveLength(1)
    expect(sections[0]?.columns).toEqual([
      { area: 'region', kind: 'example' },
      { area: 'county', kind: 'example' },
    ])
    expect(sections[0]?.rows.map(({ cells }) => cells.map((cell) => `${cell?.count}/${cell?.of}`))).toEqual([
      ['3/5', '2/3'],
      ['2/5', '1/3'],
      ['1/6', '0/3'],
    ])
  })

  it('never has a figure of the source and an answer of another kind in one column, whatever the source tells', () => {
    const origins = fc.constantFrom('published', 'read', 'computed', 'external')
    const told = fc.array(
      fc.tuple(fc.constantFrom('yes', 'no'), fc.nat(5), origins).map(([id, value, origin]) => figure(id, value, 5, origin)),
    )
    fc.assert(
      fc.property(told, fc.boolean(), fc.boolean(), (published, inCounty, knowsSilent) => {
        const notTakingPart = knowsSilent ? ({ figure: 1, base: 6, origin: 'computed' } as const) : null
        const indicator = anIndicator(someAnswers, undefined, { publishedCounterparts: published, notTakingPart })
        const rows = rowsOf(indicator, inCounty ? '18' : null)
        const sections = legendSections(indicator, rows, inCounty)
        expect(sections.flatMap((each) => each.rows.map(({ key }) => key))).toEqual(rows.map(({ key }) => key))
        for (const { columns, rows } of sections)
          for (const { cells } of rows) {
            expect(cells).toHaveLength(columns.length)
            cells.forEach((cell, index) => {
              if (cell) expect(cell.kind === 'example').toBe(columns[index]?.kind === 'example')
            })
          }
      }),
    )
  })
})
