import { area, booleanPointInPolygon, kinks } from '@turf/turf'
import { gzipSync } from 'node:zlib'
import { merge } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { neighboursOf } from '../../../api/domain/map/region.ts'
import { committedAreas, committedMunicipalities, committedRows, committedText } from './committed.ts'

const municipalities = committedMunicipalities()
const areas = committedAreas()

describe('the committed boundaries', { timeout: 30_000 }, () => {
  it('weigh at most 40 kB, 15 kB gzipped', () => {
    const bytes = Buffer.from(committedText('municipalities.topojson'))
    expect(bytes.length).toBeLessThanOrEqual(40_000)
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(15_000)
  })

  it('have the 52 municipalities of the register, each with a polygon that has an area, code as text', () => {
    const registered = committedRows('municipalities.csv').map(([code, name, countyCode]) => ({ code, name, countyCode }))
    expect(areas.map(({ properties }) => properties)).toEqual(registered)
    expect(areas).toHaveLength(52)
    for (const one of areas) {
      expect(one.id).toBe(one.properties.code)
      expect(area(one) / 1e6, one.properties.name).toBeGreaterThan(25)
    }
  })

  it('keep exactly the 118 pairs of neighbours of the source at full detail', () => {
    const kept = [...neighboursOf(municipalities)].flatMap(([one, others]) =>
      others.filter((other) => one < other).map((other) => [one, other]),
    )
    expect(kept.toSorted()).toEqual(committedRows('neighbours.csv'))
    expect(kept).toHaveLength(118)
  })

  it('know neighbours across water and none that only meet in a point', () => {
    const neighbours = neighboursOf(municipalities)
    expect(neighbours.get('0480')).toEqual(['0461', '0481', '0482', '0483', '0488', '0581'])
    expect(neighbours.get('0481')).toEqual(['0480', '0581'])
    expect(neighbours.get('0484')).toContain('1980')
  })

  it('do not cross themselves', () => {
    for (const one of areas) expect(kinks(one).features, one.properties.name).toEqual([])
  })

  it('run counter-clockwise outside and clockwise round holes, as RFC 7946 wants', () => {
    for (const { geometry, properties } of areas) {
      for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
        expect(
          rings.map((ring) => Math.sign(signedArea(ring))),
          properties.name,
        ).toEqual(rings.map((_, index) => (index === 0 ? 1 : -1)))
      }
    }
  })

  it('leave neither gaps nor overlaps: the areas sum up to the area of their merge', () => {
    const sum = areas.reduce((total, one) => total + area(one), 0)
    const { geometries } = municipalities.objects.municipalities
    expect(area(merge(municipalities, geometries)) / sum).toBeCloseTo(1, 9)
  })

  it('lie where the places are: Arboga, Uppsala and Vadstena in their municipalities', () => {
    const towns = { '1984': [15.838, 59.394], '0380': [17.638, 59.859], '0584': [14.905, 58.448] }
    for (const [code, town] of Object.entries(towns)) {
      expect(areas.filter((one) => booleanPointInPolygon(town, one)).map(({ id }) => id)).toEqual([code])
    }
  })
})

function signedArea(ring: readonly number[][]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
}
