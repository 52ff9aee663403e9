import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Distribution, distributionOf } from '../../../../../api/domain/study/distribution.ts'
import { type IndicatorValue, listIndicators } from '../../../../../api/domain/study/indicator.ts'
import { valuesOf } from '../../../../../api/domain/study/indicator.ts'
import type { Snapshot } from '../../../../../api/domain/study/snapshot.ts'
import { arbitraryTable } from './arbitraryAnswers.ts'
import { smallStudy } from './smallStudy.ts'

const classes = ['yes', 'no'].map((id) => ({ id, label: { sv: id, en: id } }))
const value = (code: string, option: string): IndicatorValue => ({ code, value: option, classes: [option], missing: null })
const missing = (code: string): IndicatorValue => ({ code, value: null, classes: [], missing: 'no-answer' })

describe('a distribution', () => {
  it('counts classes and gives their shares of the municipalities with a value', () => {
    const values = [value('1', 'yes'), value('2', 'yes'), value('3', 'no'), missing('4')]
    expect(distributionOf(values, classes, ['1', '2', '3', '4'])).toMatchObject({
      municipalities: 4,
      base: 3,
      classes: [
        { id: 'yes', count: 2, share: 2 / 3 },
        { id: 'no', count: 1, share: 1 / 3 },
      ],
      missingCounts: [{ reason: 'no-answer', label: { sv: 'Svarade inte', en: 'Did not answer' }, count: 1 }],
    })
  })

  it('keeps to the area', () => {
    expect(distributionOf([value('1', 'yes'), value('2', 'no')], classes, ['2'])).toMatchObject({ municipalities: 1, base: 1 })
  })

  it('has no shares without a base', () => {
    expect(distributionOf([missing('1')], classes, ['1']).classes.map(({ share }) => share)).toEqual([null, null])
  })
})

describe('the distributions of any answers', () => {
  const codes = ['0305', '0319', '0330', '0480', '0481', '1880']
  const counties = [codes.slice(0, 3), codes.slice(3, 5), codes.slice(5)]
  const snapshots = arbitraryTable(smallStudy, codes).map((answers): Snapshot => ({
    study: smallStudy,
    answers,
    facts: [],
    story: { slides: [] },
    provenance: 'example',
    hash: '0'.repeat(16),
  }))
  const indicators = listIndicators(smallStudy)
  const forEveryDistribution = (check: (distribution: Distribution, values: readonly IndicatorValue[], at: number) => void) =>
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        indicators.forEach((indicator, at) => {
          const values = valuesOf(indicator, snapshot)
          check(distributionOf(values, indicator.classes, codes), values, at)
        })
      }),
      { numRuns: 40 },
    )
  const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0)

  it('have base and missing that sum to the municipalities', () => {
    forEveryDistribution(({ municipalities, base, missingCounts: missing }) => {
      expect(base + sum(missing)).toBe(municipalities)
      expect(municipalities).toBe(codes.length)
    })
  })

  it('have classes that sum to the base, and shares to 1, unless several answers are allowed', () => {
    forEveryDistribution(({ base, classes }, _values, at) => {
      if (indicators[at]?.kind === 'multiple') {
        expect(sum(classes)).toBeGreaterThanOrEqual(base)
        for (const { count } of classes) expect(count).toBeLessThanOrEqual(base)
      } else {
        expect(sum(classes)).toBe(base)
        if (base > 0) expect(classes.reduce((total, { share }) => total + (share ?? NaN), 0)).toBeCloseTo(1)
      }
    })
  })

  it('never count a municipality without a value in a class', () => {
    forEveryDistribution((_distribution, values) => {
      for (const { missing, classes, value: given } of values) {
        expect(missing === null).toBe(classes.length > 0)
        expect(missing === null).toBe(given !== null)
      }
    })
  })

  it('of the counties sum to the region’s', () => {
    forEveryDistribution((region, values, at) => {
      const parts = counties.map((area) => distributionOf(values, indicators[at]?.classes ?? [], area))
      expect(parts.reduce((total, { base }) => total + base, 0)).toBe(region.base)
      region.classes.forEach(({ count }, index) => {
        expect(parts.reduce((total, part) => total + (part.classes[index]?.count ?? 0), 0)).toBe(count)
      })
      for (const { reason, count } of region.missingCounts) {
        expect(sum(parts.flatMap((part) => part.missingCounts.filter((each) => each.reason === reason)))).toBe(count)
      }
    })
  })
})
