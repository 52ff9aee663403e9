import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGeography } from '../../../../api/data/readGeography.ts'
import { changeFile, copyOfGeodata } from '../../../support/temporaryFolder.ts'

const GEODATA = join(import.meta.dirname, '../../../../geodata')
const geography = readGeography(GEODATA)

/** What reading says when one file of geodata is changed. */
function complaint(file: string, change: (text: string) => string): string {
  const folder = copyOfGeodata()
  changeFile(join(folder, file), change)
  try {
    readGeography(folder)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return ''
}

describe('the geography of the region', () => {
  it('has 52 municipalities in five counties of 8, 9, 13, 12 and 10', () => {
    expect(geography.municipalities).toHaveLength(52)
    const sizes = geography.counties.map(
      ({ code }) => geography.municipalities.filter(({ county }) => county.code === code).length,
    )
    expect(geography.counties.map(({ code }) => code)).toEqual(['03', '04', '05', '18', '19'])
    expect(sizes).toEqual([8, 9, 13, 12, 10])
  })

  it('has the population SCB gives for 31 December 2018, county by county', () => {
    const sums = geography.counties.map(({ code }) =>
      geography.municipalities
        .filter(({ county }) => county.code === code)
        .reduce((sum, { population }) => sum + population.count, 0),
    )
    expect(sums).toEqual([376_354, 294_695, 461_583, 302_252, 273_929])
  })

  it('gives every boundary its name, county, population, label point and tile', () => {
    expect(geography.boundaries.objects.municipalities.geometries.find(({ id }) => id === '1984')?.properties).toEqual({
      code: '1984',
      name: 'Arboga',
      county: { code: '19', name: 'Västmanlands län' },
      population: { count: 14138, year: 2018 },
      labelPoint: [expect.closeTo(15.85, 0), expect.closeTo(59.4, 0)],
      tile: { column: expect.any(Number) as number, row: expect.any(Number) as number },
    })
  })

  it('knows neighbours both ways', () => {
    for (const [code, others] of geography.neighbours) {
      for (const other of others) expect(geography.neighbours.get(other)).toContain(code)
    }
    expect(geography.neighbours.get('1984')).toEqual(['0483', '0484', '1880', '1885', '1960', '1983'])
  })

  it('names the boundaries by their content', () => {
    expect(geography.boundariesHash).toMatch(/^[0-9a-f]{16}$/)
    expect(readGeography(GEODATA).boundariesHash).toBe(geography.boundariesHash)
    const folder = copyOfGeodata()
    changeFile(join(folder, 'municipalities.csv'), (text) => text.replace('14138', '14139'))
    expect(readGeography(folder).boundariesHash).not.toBe(geography.boundariesHash)
  })

  it('knows centres that several municipalities share', () => {
    const shared = geography.centres.filter(({ municipalities }) => municipalities.length > 1)
    expect(shared.map(({ id, municipalities }) => [id, municipalities])).toEqual([
      ['nvu', ['1904', '1962', '1982']],
      ['sydnarke', ['1860', '1861', '1882']],
      ['viadidakt', ['0428', '0483']],
    ])
  })

  it('says of every centre in plain words that 2008 is not verified, and of no adult education unit that it is a learning centre', () => {
    for (const centre of geography.centres) {
      expect(centre.verificationNote, centre.id).toMatch(/(Inte belag[dt]|men inte) för 2008/)
      expect(`${centre.verificationNote} ${centre.period}`, centre.id).not.toMatch(/VERIFIERAD|ej sett|utdraget|\(slutsats\)/)
      expect(centre.period, centre.id).not.toMatch(/2008/)
      if (centre.kind === 'adult-education-unit') expect(centre.verification, centre.id).toBe('unverified')
    }
  })

  it('has each entry speak for itself and a source to each', () => {
    for (const { id, place, activity, sources } of geography.centres) {
      expect(`${place ?? ''} ${activity}`, id).not.toMatch(/som ovan|samma rapport|\(inget\)/)
      expect(sources.length, id).toBeGreaterThan(0)
    }
  })

  it('keeps what is said of Trosa and Vadstena, where no centre is named', () => {
    expect([...geography.centreNotes.keys()]).toEqual(['0488', '0584'])
    for (const code of geography.centreNotes.keys()) {
      expect(geography.centres.filter(({ municipalities }) => municipalities.includes(code))).toEqual([])
    }
  })

  it.each([
    ['label-points.csv', (text: string) => text.replace(/1984.*\n/, ''), 'label-points.csv: 1984 is missing.'],
    [
      'label-points.csv',
      (text: string) => text.replace(/^1984,[\d.]+/m, '1984,öster'),
      /^label-points\.csv:53: field "longitude": must be a number\.$/,
    ],
    ['tile-grid.csv', (text: string) => text.replace(/1984.*\n/, ''), 'tile-grid.csv: 1984 is missing.'],
    [
      'municipalities.csv',
      (text: string) => text.replace(/1984.*\n/, ''),
      'municipalities.topojson: 1984 is not in the register.',
    ],
    ['municipalities.topojson', (text: string) => text.replace('"Topology"', '"Map"'), /^municipalities\.topojson: type: /],
    ['municipalities.topojson', () => 'not JSON', 'municipalities.topojson: the text is not JSON.'],
    ['backdrop.topojson', (text: string) => text.replace('"sea"', '"ocean"'), /^backdrop\.topojson: objects\.sea: /],
    ['backdrop.topojson', () => '{', 'backdrop.topojson: the text is not JSON.'],
    ['extents.csv', (text: string) => text.replace(/^19,.*\n/m, ''), 'extents.csv: 19 is missing.'],
  ])('says what is wrong with %s (%#)', (file, change, message) => {
    expect(complaint(file, change)).toMatch(message)
  })

  it('names a file that is missing', () => {
    expect(() => readGeography(tmpdir())).toThrow(/^municipalities\.csv is missing or unreadable in .+\.$/)
  })
})
