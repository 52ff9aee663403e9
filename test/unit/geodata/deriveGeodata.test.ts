import { afterAll, describe, expect, it } from 'vitest'
import { checkGeodata } from '../../../scripts/geodata/checkGeodata.ts'
import { deriveGeodata } from '../../../scripts/geodata/deriveGeodata.ts'
import { readSource } from '../../../scripts/geodata/readSource.ts'
import { folderWith, sourceFiles } from './sourceFolder.ts'

type Collection = { type: string; features: { geometry: { coordinates: unknown[] } }[] }

function derive(...files: Parameters<typeof folderWith>) {
  return deriveGeodata(readSource(folderWith(...files)))
}

describe('deriving geodata from any folder of GeoJSON', { timeout: 30_000 }, () => {
  const derived = derive(sourceFiles(), afterAll)

  it('gives the same bytes from the same source', () => {
    expect([...derive(sourceFiles()).files]).toEqual([...derived.files])
  })

  it('gives the same bytes whatever order the municipalities come in', () => {
    const files = sourceFiles()
    const { features } = files['municipalities.geojson'] as Collection
    const shuffled = { type: 'FeatureCollection', features: features.toReversed() }
    expect([...derive({ ...files, 'municipalities.geojson': shuffled }).files]).toEqual([...derived.files])
  })

  it('takes a FeatureCollection as well as a GeometryCollection', () => {
    const files = sourceFiles()
    const { geometries } = files['lakes.geojson'] as { geometries: unknown[] }
    const lakes = {
      type: 'FeatureCollection',
      features: geometries.map((geometry) => ({ type: 'Feature', properties: null, geometry })),
    }
    expect([...derive({ ...files, 'lakes.geojson': lakes }).files]).toEqual([...derived.files])
  })

  it('keeps its promises on a region it was not made for', () => {
    expect(checkGeodata(derived).filter(({ holds }) => !holds)).toEqual([])
    expect(derived.pairs).toEqual([
      ['8801', '8802'],
      ['8801', '8803'],
      ['8802', '8804'],
      ['8802', '9901'],
      ['8803', '8804'],
      ['8804', '9902'],
      ['9901', '9902'],
    ])
  })

  it('tells when a promise is broken', () => {
    const moved = new Map([...derived.labelPoints, ['8801', [15, 59.5]] as const])
    const tiles = new Map([...derived.tiles, ['9901', { column: 9, row: 9 }] as const])
    const broken = checkGeodata({ ...derived, labelPoints: moved, tiles, pairs: derived.pairs.slice(1) }).filter(
      ({ holds }) => !holds,
    )
    expect(broken.map(({ name, found }) => [name, found])).toEqual([
      ['neighbour pairs of the source kept', '6, and 1 new'],
      ['label points on land', '5'],
      ['counties whose tiles hang together', '1'],
    ])
  })

  it('knows the extent of the land seen: the sea covers all but an island in the east', () => {
    expect(derived.files.get('extents.csv')).toContain('\n99,15.96,58.96,16.85,61.04\n')
  })
})
