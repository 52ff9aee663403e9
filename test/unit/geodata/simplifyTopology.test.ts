import { booleanPointInPolygon, featureCollection, kinks, polygon } from '@turf/turf'
import fc from 'fast-check'
import type { Position } from 'geojson'
import { feature, neighbors } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { detailedTopology, simplifyTopology, triangleWeight } from '../../../scripts/geodata/simplifyTopology.ts'

function simplify(polygons: readonly Position[][][], minimumWeight: number) {
  const features = polygons.map((coordinates) => polygon(coordinates))
  const full = topology({ areas: featureCollection(features) }) as Topology<{ areas: GeometryCollection }>
  const simplified = simplifyTopology(detailedTopology(full, 10_000, triangleWeight), {
    minimumWeight: () => minimumWeight,
    touching: true,
  })
  const areas = feature(simplified, simplified.objects.areas).features
  return { simplified, rings: areas.map(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : [])) }
}

/** Two areas whose common border runs up and down in narrow teeth. */
function comb(teeth: number, height: number): Position[][][] {
  const border = Array.from({ length: 2 * teeth + 1 }, (_, index): Position => [
    15 + index / (2 * teeth),
    59 + (index % 2) * height,
  ])
  const [first = [], last = []] = [border[0], border.at(-1)]
  const south = [[15, 58], [16, 58], last, ...border.slice(1, -1).toReversed(), first, [15, 58]]
  const north = [[15, 61], first, ...border.slice(1, -1), last, [16, 61], [15, 61]]
  return [[south], [north]]
}

describe('simplifying a topology', { timeout: 30_000 }, () => {
  it('leaves out light points and keeps the heavy corners', () => {
    const side = Array.from({ length: 50 }, (_, index): Position => [15 + index / 50, 59 + (index % 2) * 1e-4])
    const { rings } = simplify([[[...side, [16, 59], [16, 60], [15, 60], [15, 59]]]], 1)
    expect(rings[0]?.[0]).toHaveLength(5)
  })

  it('keeps a border common to both neighbours', () => {
    const { simplified } = simplify(comb(40, 0.02), 5)
    expect(neighbors(simplified.objects.areas.geometries)).toEqual([[1], [0]])
    expect(simplified.arcs.reduce((sum, arc) => sum + arc.length, 0)).toBeLessThan(60)
  })

  it.each([
    ['would else cross an island at its mouth', 58.99, 59.01],
    ['would else take an island in the bay, crossing nothing', 59.1, 59.11],
  ])('puts points of a bay back where its shore %s', (_, south, north) => {
    const mouth: Position[] = [
      [15.49, 59],
      [15.49, 59.2],
      [15.51, 59.2],
      [15.51, 59],
    ]
    const land: Position[] = [[15, 60], [15, 59], ...mouth, [16, 59], [16, 60], [15, 60]]
    const island: Position[] = [
      [15.498, south],
      [15.502, south],
      [15.502, north],
      [15.498, north],
      [15.498, south],
    ]
    const alone = simplify([[land]], 300).rings[0]?.[0] ?? []
    const [[shore = []] = [], [kept = []] = []] = simplify([[land], [island]], 300).rings
    expect(alone).toHaveLength(5)
    expect(shore.some(([, latitude = 0]) => Math.abs(latitude - 59.2) < 0.001)).toBe(true)
    expect(kept.length).toBeGreaterThanOrEqual(4)
    expect(booleanPointInPolygon([15.5, (south + north) / 2], polygon([shore]))).toBe(false)
  })

  it('never makes a border cross itself or another, nor takes an area away, however coarse', () => {
    const radii = fc.array(fc.double({ min: 0.02, max: 1, noNaN: true }), { minLength: 5, maxLength: 60 })
    fc.assert(
      fc.property(radii, fc.constantFrom(0, 1, 10, 100, 1000, 10_000), (lengths, minimumWeight) => {
        const star = lengths.map((length, index): Position => {
          const angle = (2 * Math.PI * index) / lengths.length
          return [15 + length * Math.cos(angle), 59 + length * Math.sin(angle)]
        })
        const { rings } = simplify([[[...star, star[0] ?? []]]], minimumWeight)
        const ring = rings[0]?.[0] ?? []
        expect(ring.length).toBeGreaterThanOrEqual(4)
        expect(kinks(polygon([ring])).features).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
