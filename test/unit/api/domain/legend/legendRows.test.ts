import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingReasons } from '../../../../../api/domain/study/missing.ts'
import { areaLegend, legendRows } from '../../../../../api/domain/legend/legendRows.ts'
import { indicatorTexts } from '../../../../../api/domain/words/answerLabel.ts'
import { aMultipleIndicator, anIndicator, someAnswers } from './anIndicator.ts'

const region = { option: null, county: null, language: 'sv' as const, t: indicatorTexts('sv') }

describe('the legend of an indicator', () => {
  it('counts each class of the base, then each missing reason of all municipalities', () => {
    const rows = legendRows(anIndicator(someAnswers), region)
    expect(rows.map(({ key, label, count, of, share }) => [key, label, count, of, share])).toEqual([
      ['yes', 'Ja', 3, 5, 3 / 5],
      ['no', 'Nej', 2, 5, 2 / 5],
      ['missing-no-answer', 'Svarade inte', 1, 6, null],
    ])
  })

  it('restates the counts for the county chosen and puts its municipalities first', () => {
    const [yes, , missing] = legendRows(anIndicator(someAnswers), { ...region, county: '19' })
    expect(yes?.inCounty).toEqual({ count: 1, of: 2 })
    expect(yes?.codes).toEqual(['1980', '1880', '1885'])
    expect(missing?.inCounty).toEqual({ count: 1, of: 3 })
  })

  it('splits a multiple answer by the option shown; giving none of them is not missing', () => {
    const rows = legendRows(aMultipleIndicator(), { ...region, option: 'computing', county: '18' })
    expect(rows.map(({ key, label, count, of, inCounty }) => [key, label, count, of, inCounty])).toEqual([
      ['chosen', 'Anger datakurser', 3, 5, { count: 2, of: 3 }],
      ['not-chosen', 'Anger inte datakurser', 2, 5, { count: 1, of: 3 }],
      ['missing-not-asked', 'Antas inte gälla', 1, 6, { count: 0, of: 3 }],
    ])
    expect(rows[1]?.codes).toEqual(['1881', '1981'])
  })

  it('of a county alone counts its own base, and only the reasons it has', () => {
    const { base, municipalities, classes, missing } = areaLegend(anIndicator(someAnswers), { ...region, county: '18' })
    expect([base, municipalities, missing]).toEqual([3, 3, []])
    expect(classes.map(({ key, count, of, share }) => [key, count, of, share])).toEqual([
      ['yes', 2, 3, 2 / 3],
      ['no', 1, 3, 1 / 3],
    ])
  })

  it('has as many municipalities as it counts, each in one row, whatever was answered', () => {
    const answer = fc.oneof(fc.constantFrom(['yes'], ['no']), fc.constantFrom(...missingReasons))
    const answers = fc.record(Object.fromEntries(Object.keys(someAnswers).map((code) => [code, answer])))
    fc.assert(
      fc.property(answers, fc.constantFrom(null, '18', '19'), (given, county) => {
        const rows = legendRows(anIndicator(given), { ...region, county })
        for (const row of rows) expect(row.codes).toHaveLength(row.count)
        expect(rows.flatMap(({ codes }) => codes).sort()).toEqual(Object.keys(someAnswers).sort())
      }),
    )
  })
})
