import { describe, expect, it } from 'vitest'
import type { BBox, Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { askJson } from './support/replyOf.ts'
import { testApp, testDeps } from './support/testApp.ts'

const app = testApp()

type Municipality = Feature<Polygon | MultiPolygon, { code: string; countyCode: string; populationYear: number }>

const municipalities = async (query = ''): Promise<{ type: string; bbox?: BBox; features: Municipality[] }> =>
  (await askJson(app, `/api/v1/municipalities${query}`)).body as never

const area = (ring: readonly Position[]): number =>
  ring.reduce(
    (sum, [x = 0, y = 0], at) =>
      sum + x * (ring[(at + 1) % ring.length]?.[1] ?? 0) - (ring[(at + 1) % ring.length]?.[0] ?? 0) * y,
    0,
  )

describe('municipalities', () => {
  it('are 52 features whose id is the code, with county and population with its year', async () => {
    const { type, features } = await municipalities()
    expect(type).toBe('FeatureCollection')
    expect(features).toHaveLength(52)
    for (const { id, properties } of features) {
      expect(id).toMatch(/^\d{4}$/)
      expect(properties.code).toBe(id)
      expect(String(id).startsWith(properties.countyCode)).toBe(true)
      expect(properties.populationYear).toBe(2018)
      // Programs for maps read what is nested as a text.
      for (const value of Object.values(properties)) expect(['string', 'number']).toContain(typeof value)
    }
    expect(new Set(features.map(({ id }) => id)).size).toBe(52)
  })

  it('wind their rings as RFC 7946 wants them, closed', async () => {
    const { features } = await municipalities()
    for (const { geometry } of features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      for (const [outer = [], ...holes] of polygons) {
        expect(area(outer)).toBeGreaterThan(0)
        for (const hole of holes) expect(area(hole)).toBeLessThan(0)
        for (const ring of [outer, ...holes]) expect(ring[0]).toEqual(ring.at(-1))
      }
    }
  })

  it('are GeoJSON by its own name to who asks for that', async () => {
    const headers = { accept: 'application/geo+json' }
    const response = await app.request('/api/v1/municipalities?county=18', { headers })
    expect(response.headers.get('content-type')).toBe('application/geo+json')
    expect(await response.json()).toEqual((await askJson(app, '/api/v1/municipalities?county=18')).body)
  })

  it('are those of a county when asked, within its bbox', async () => {
    const { features, bbox } = await municipalities('?county=18')
    expect(features).toHaveLength(12)
    expect(features.every(({ properties }) => properties.countyCode === '18')).toBe(true)
    const whole = (await municipalities()).bbox ?? []
    expect(bbox?.[0]).toBeGreaterThanOrEqual(whole[0] ?? NaN)
    expect(bbox?.[3]).toBeLessThan(whole[3] ?? NaN)
  })
})

describe('counties', () => {
  it('have the extent of all that is theirs, and the one that maps show within it', async () => {
    interface Area {
      readonly code: string
      readonly bbox: readonly number[]
      readonly mapBounds: readonly number[]
    }
    const { body } = await askJson(app, '/api/v1/counties')
    const { region, counties } = body as unknown as { region: Area; counties: readonly Area[] }
    const isWithin = (inner: readonly number[] = [], outer: readonly number[] = []) =>
      inner.length === 4 && inner.every((side, at) => (at < 2 ? side >= (outer[at] ?? NaN) : side <= (outer[at] ?? NaN)))
    const { features } = await municipalities()
    for (const { properties, bbox } of features) {
      const county = counties.find(({ code }) => code === properties.countyCode)
      expect(isWithin(bbox, county?.bbox), properties.code).toBe(true)
      expect(isWithin(bbox, region.bbox), properties.code).toBe(true)
    }
    expect(counties).toHaveLength(5)
  })
})

describe('boundaries', () => {
  it('are TopoJSON with what the map needs of each municipality', async () => {
    const { body } = await askJson(app, '/api/v1/municipality-boundaries')
    const { municipalities: drawn } = body['objects'] as { municipalities: { geometries: { id: string; properties: object }[] } }
    expect(body['type']).toBe('Topology')
    expect(drawn.geometries).toHaveLength(52)
    for (const { id, properties } of drawn.geometries)
      expect(properties).toMatchObject({
        code: id,
        county: {},
        population: {},
        labelPoint: [expect.any(Number), expect.any(Number)],
        tile: {},
      })
  })

  it('may be kept for good under their version', async () => {
    const versioned = await app.request(`/api/v1/municipality-boundaries?version=${testDeps.geography.boundariesHash}`)
    expect(versioned.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await app.request('/api/v1/municipality-boundaries')).headers.get('cache-control')).toBe('no-cache')
  })

  it('are gone under another version, and the current one is named', async () => {
    const { status, body } = await askJson(app, '/api/v1/municipality-boundaries?version=0123456789abcdef')
    expect(status).toBe(404)
    expect(body).toMatchObject({ allowedValues: [testDeps.geography.boundariesHash], parameter: 'version' })
  })
})

describe('centres', () => {
  it('serve several municipalities, and have null for what no source states', async () => {
    const { body } = await askJson(app, '/api/v1/centres/viadidakt')
    expect(body['municipalities']).toMatchObject([{ code: '0428' }, { code: '0483' }])
    const nameless = await askJson(app, '/api/v1/centres/larcentrum-motala')
    expect(nameless.body).toMatchObject({
      name: null,
      responsibleBody: null,
      title: { sv: 'Lärcentrum i Motala', en: 'Learning centre in Motala' },
    })
  })
})

describe('counties', () => {
  it('are five, with 52 municipalities between them', async () => {
    const { body } = await askJson(app, '/api/v1/counties')
    const counties = body['counties'] as { municipalities: number }[]
    expect(counties).toHaveLength(5)
    expect(counties.reduce((sum, { municipalities: count }) => sum + count, 0)).toBe(52)
    expect(body['region']).toMatchObject({ municipalities: 52 })
  })
})
