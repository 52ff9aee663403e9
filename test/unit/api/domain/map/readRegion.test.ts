import { describe, expect, it } from 'vitest'
import { countiesOf } from '../../../../../api/domain/map/region.ts'
import { region } from '../../../web/map/theRegion.ts'

describe('the region taken apart for drawing', () => {
  it('has the 52 municipalities, each with a polygon that carries its code', () => {
    expect(region.places).toHaveLength(52)
    expect(region.polygons.features.map(({ properties }) => properties.code).toSorted()).toEqual(
      [...region.placeByCode.keys()].toSorted(),
    )
    expect(region.placeByCode.get('0331')).toMatchObject({ name: 'Heby', county: { code: '03', name: 'Uppsala län' } })
  })

  it('has every pair of neighbours, seen from both sides', () => {
    const pairs = [...region.neighbours].flatMap(([code, neighbours]) => neighbours.map((other) => [code, other] as const))
    expect(pairs).toHaveLength(2 * 118)
    for (const [code, other] of pairs) expect(region.neighbours.get(other)).toContain(code)
  })

  it('has borders only where two counties meet', () => {
    const pointsOf = (code: string) =>
      new Set(
        JSON.stringify(region.polygons.features.find((each) => each.properties.code === code)?.geometry).match(/\[[\d.,]+\]/g),
      )
    const border = region.countyBorders.coordinates.flat().map((point) => JSON.stringify(point))
    const inland = pointsOf('1880')
    const shared = border.filter((point) => inland.has(point))
    // Örebro borders on Södermanland and Östergötland, and on seven municipalities of its own county.
    expect(shared.length).toBeGreaterThan(0)
    expect(shared.length).toBeLessThan(inland.size / 2)
    expect(border.some((point) => pointsOf('1863').has(point))).toBe(false)
  })

  it('names a county in the middle of its municipalities', () => {
    const counties = countiesOf(region.places)
    expect(counties.map(({ name, places }) => [name, places.length])).toEqual(
      expect.arrayContaining([
        ['Uppsala län', 8],
        ['Södermanlands län', 9],
        ['Östergötlands län', 13],
        ['Örebro län', 12],
        ['Västmanlands län', 10],
      ]),
    )
    for (const { labelPoint, places } of counties) {
      const longitudes = places.map(({ labelPoint: [longitude] }) => longitude)
      expect(labelPoint[0]).toBeGreaterThan(Math.min(...longitudes))
      expect(labelPoint[0]).toBeLessThan(Math.max(...longitudes))
    }
  })
})
