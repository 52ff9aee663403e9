import { describe, expect, it } from 'vitest'
import { maturityScale } from '../../../../../api/domain/charts/maturityScales.ts'
import { aProfile } from '../../../web/views/municipality/aProfile.ts'

describe('the maturity profile as scales', () => {
  const scales = aProfile().maturity.dimensions.map((each) => maturityScale(each, 'sv'))

  it('keeps the rubric’s order and every level of the scale', () => {
    expect(scales.map(({ short }) => short)).toEqual(['M1', 'M2', 'M3', 'M4', 'M5'])
    expect(scales.every(({ levels }) => levels.map(({ id }) => id).join() === '0,1,2,3')).toBe(true)
  })

  it('names a level with its number, and level 0 is a level', () => {
    expect(scales[0]).toMatchObject({ own: '2', label: '2 Organiserad', reason: null })
    expect(scales[4]).toMatchObject({ own: '0', label: '0 Saknas', reason: null })
  })

  it('has no level where it is unknown, but the reason', () => {
    expect(scales[2]).toMatchObject({ own: null, label: 'Frågan gäller inte (vårt antagande)', reason: 'not-asked' })
  })

  it('sets county and region beside, each of its own base', () => {
    expect(scales[0]).toMatchObject({ countyBase: 9, regionBase: 50 })
    expect(scales[0]?.levels[1]).toMatchObject({
      county: { count: 4, share: 4 / 9 },
      region: { count: 20, share: 20 / 50 },
    })
  })
})
