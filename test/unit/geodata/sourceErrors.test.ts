import { describe, expect, it } from 'vitest'
import { readSource, SourceError } from '../../../scripts/geodata/readSource.ts'
import { folderWith, sourceFiles } from './sourceFolder.ts'

type Feature = { properties: Record<string, unknown> | null; geometry: unknown }

/** What reading says when one file of a good folder is changed; null takes it away. */
function complaint(file: string, content: unknown): string {
  const others = Object.entries(sourceFiles()).filter(([name]) => name !== file)
  const changed = content === null ? [] : [[file, content]]
  try {
    readSource(folderWith(Object.fromEntries([...others, ...changed]) as Record<string, unknown>))
  } catch (error) {
    if (error instanceof SourceError) return error.message
    throw error
  }
  return ''
}

function municipalities(change: (feature: Feature) => unknown) {
  const { features } = sourceFiles()['municipalities.geojson'] as { features: Feature[] }
  return { type: 'FeatureCollection', features: features.map((feature, index) => (index === 1 ? change(feature) : feature)) }
}

describe('a source folder that lacks something', () => {
  it('is taken when nothing is lacking', () => {
    expect(complaint('lakes.geojson', sourceFiles()['lakes.geojson'])).toBe('')
  })

  it.each([
    'municipalities.geojson',
    'neighbour-counties.geojson',
    'lakes.geojson',
    'sea.geojson',
    'land.geojson',
    'municipalities.csv',
  ])('names %s when it is missing', (file) => {
    expect(complaint(file, null)).toMatch(new RegExp(`^${file} is missing or unreadable in .*\\.$`))
  })

  it.each(['code', 'name', 'countyCode'])('names the attribute %s when a municipality lacks it', (attribute) => {
    const lacking = municipalities(({ properties, ...rest }) => ({
      ...rest,
      properties: { ...properties, [attribute]: undefined },
    }))
    expect(complaint('municipalities.geojson', lacking)).toBe(
      `municipalities.geojson: attribute "${attribute}" is missing in feature 2.`,
    )
  })

  it('wants codes as text', () => {
    const numbered = municipalities(({ properties, ...rest }) => ({ ...rest, properties: { ...properties, code: 8802 } }))
    expect(complaint('municipalities.geojson', numbered)).toBe(
      'municipalities.geojson: attribute "code" must be text in feature 2.',
    )
  })

  it('names what is not a polygon', () => {
    const pointed = municipalities((feature) => ({ ...feature, geometry: { type: 'Point', coordinates: [15, 59] } }))
    expect(complaint('municipalities.geojson', pointed)).toMatch(
      /^municipalities\.geojson: features\.1\.geometry\.type is not what GeoJSON polygons have/,
    )
  })

  it('names a file that is not JSON, and one without features', () => {
    expect(complaint('sea.geojson', 'sea')).toBe('sea.geojson: the text is not JSON.')
    expect(complaint('sea.geojson', { type: 'FeatureCollection', features: [] })).toBe('sea.geojson: features is empty.')
  })

  it('names a municipality that the register or the map lacks, or that stands twice', () => {
    const register = String(sourceFiles()['municipalities.csv'])
    const { features } = municipalities((feature) => feature)
    expect(complaint('municipalities.csv', register.replace(/8802.*\n/, ''))).toBe(
      'municipalities.csv: field "code" lacks 8802, which municipalities.geojson has.',
    )
    expect(complaint('municipalities.geojson', { type: 'FeatureCollection', features: features.slice(1) })).toBe(
      'municipalities.geojson: attribute "code" lacks 8801, which municipalities.csv has.',
    )
    expect(complaint('municipalities.geojson', { type: 'FeatureCollection', features: [...features, features[0]] })).toBe(
      'municipalities.geojson: attribute "code" has 8801 twice.',
    )
  })

  it('names file, line and field of a broken register', () => {
    const register = String(sourceFiles()['municipalities.csv'])
    expect(complaint('municipalities.csv', register.replace('1001', 'many'))).toBe(
      'municipalities.csv:3: field "population_2018": must be a whole number.',
    )
  })
})
