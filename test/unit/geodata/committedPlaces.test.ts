import { area, booleanPointInPolygon, difference, featureCollection, flatten } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { committedAreas, committedRows, committedWater, type Area } from './committed.ts'
import { distanceToEdge } from './distanceToEdge.ts'

const areas = committedAreas()
const water = committedWater()
const points = new Map(
  committedRows('label-points.csv').map(([code = '', longitude, latitude]) => [code, [Number(longitude), Number(latitude)]]),
)
const extents = new Map(committedRows('extents.csv').map(([name = '', ...sides]) => [name, sides.map(Number)]))

function pointOf(code: string): number[] {
  return points.get(code) ?? [Number.NaN, Number.NaN]
}

/** From a point to the nearest edge of all areas, on a plane true to scale at the point. */
function kilometres(point: readonly number[], shapes: readonly Area[]): number {
  const [longitude = 0, latitude = 0] = point
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const rings = shapes.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  const plane = rings.map((ring) => ring.map(([x = 0, y = 0]) => [(x - longitude) * shrink * 111.2, (y - latitude) * 111.2]))
  return Math.min(...plane.map((ring) => distanceToEdge([0, 0], ring)))
}

describe('the committed label points', { timeout: 30_000 }, () => {
  it('lie in their own municipality, one each', () => {
    expect(points.size).toBe(52)
    for (const one of areas) {
      expect(areas.filter((other) => booleanPointInPolygon(pointOf(one.properties.code), other))).toEqual([one])
    }
  })

  it('lie on land, at least 700 m from every border and shore', () => {
    for (const one of areas) {
      const point = pointOf(one.properties.code)
      expect(
        water.some((lake) => booleanPointInPolygon(point, lake)),
        one.properties.name,
      ).toBe(false)
      expect(kilometres(point, [one, ...water]), one.properties.name).toBeGreaterThan(0.7)
    }
  })

  it.each(['0382', '0563', '0582'])('stand on the largest piece of land of %s, which has many islands', (code) => {
    const one = areas.find(({ id }) => id === code)
    const land = one && difference(featureCollection([one, ...water]))
    const pieces = land ? flatten(land).features.toSorted((a, b) => area(b) - area(a)) : []
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces.map((piece) => booleanPointInPolygon(pointOf(code), piece)).indexOf(true)).toBe(0)
  })
})

describe('the committed extents', () => {
  it('are those of the region and its five counties, the region the least that holds them', () => {
    const [region = [], ...counties] = [...extents.values()]
    expect([...extents.keys()]).toEqual(['region', '03', '04', '05', '18', '19'])
    const least = [0, 1, 2, 3].map((side) => {
      const sides = counties.map((county) => county[side] ?? Number.NaN)
      return side < 2 ? Math.min(...sides) : Math.max(...sides)
    })
    expect(region).toEqual(least)
  })

  it('hold every label point of their county', () => {
    for (const { properties } of areas) {
      const [longitude = 0, latitude = 0] = pointOf(properties.code)
      const [west = 0, south = 0, east = 0, north = 0] = extents.get(properties.countyCode) ?? []
      expect(longitude > west && longitude < east && latitude > south && latitude < north, properties.name).toBe(true)
    }
  })

  it('are of the land seen, not of the legal boundary, which runs far out into the sea', () => {
    const easternmost = Math.max(
      ...areas.flatMap(({ geometry }) => geometry.coordinates.flat(3).filter((_, index) => index % 2 === 0)),
    )
    expect(easternmost).toBeGreaterThan(19.1)
    expect(extents.get('region')?.[2]).toBeLessThan(18.9)
  })
})
