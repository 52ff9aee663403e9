import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, typos } from '../../../../../api/domain/words/spelling.ts'
import { type Entry, findEntries, makeEntries } from '../../../../../web/parts/search/findEntries.ts'

/** The real register, read as plain text. */
const rows = readFileSync('geodata/municipalities.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.replaceAll('"', '').split(','))
const municipalities = rows.map(([code = '', name = '', countyCode = '', county = '']) => ({
  code,
  name,
  county: { code: countyCode, name: county },
  population: { count: 0, year: 2018 },
  labelPoint: [0, 0] as const,
  tile: { column: 0, row: 0 },
  ...(code === '0331' ? { formerCodes: ['1917'] } : {}),
}))
const box = [0, 0, 0, 0]
const links = {}
const counties = {
  region: {
    name: 'Östra Mellansverige',
    title: { sv: 'Östra Mellansverige', en: 'East Middle Sweden' },
    municipalities: 52,
    bbox: box,
    mapBounds: box,
  },
  counties: [...new Map(municipalities.map(({ county }) => [county.code, county])).values()].map((county) => ({
    ...county,
    aliases: county.code === '04' ? ['Sörmland'] : [],
    municipalities: 1,
    bbox: box,
    mapBounds: box,
    links,
  })),
  links,
}
const entries = makeEntries({ municipalities, counties, centres: undefined, indicators: undefined }, 'sv')
const swedish = new Intl.Collator('sv')
const find = (query: string, among: readonly Entry[] = entries) => findEntries(among, query, swedish)
const first = (query: string) => find(query)[0]?.entries[0]?.label

describe('search', () => {
  it.each([
    ['Örebro', 'Örebro'],
    ['orebro', 'Örebro'],
    ['ÖREBRO', 'Örebro'],
    ['arboga kommun', 'Arboga'],
    ['Kommunen Arboga', 'Arboga'],
    ['atvid', 'Åtvidaberg'],
    ['Aatvidaberg', 'Åtvidaberg'],
    ['Esklistuna', 'Eskilstuna'],
    ['Katrinholm', 'Katrineholm'],
    ['skinskatteberg', 'Skinnskatteberg'],
    ['vasteras', 'Västerås'],
    ['0484', 'Eskilstuna'],
    ['484', 'Eskilstuna'],
    ['1917', 'Heby'],
  ])('for "%s" comes to %s first', (query, label) => {
    expect(first(query)).toBe(label)
  })
  it('finds what was typed inside a name', () => {
    expect(find('viken')).toEqual([])
    expect(find('berg')[0]?.entries.map((entry) => entry.label)).toContain('Åtvidaberg')
  })
  it.each(['Örebro län', 'orebro lan', 'örebro länet'])('for "%s" comes to the county before the municipality', (query) => {
    expect(find(query)[0]).toMatchObject({ kind: 'county', entries: [{ label: 'Örebro län' }] })
  })
  it('knows the provinces that people name counties by', () => {
    expect(first('sörmland')).toBe('Södermanlands län')
  })
  it('finds every municipality by its own name, however it is written', () => {
    for (const { name } of municipalities)
      for (const typed of [name, name.toLowerCase(), fold(name), `${name} kommun`, `${name}s kommun`])
        expect(first(typed), typed).toBe(name)
  })
  it('finds a name of six letters or more through any one slip', () => {
    const names = municipalities.map(({ name }) => fold(name)).filter((name) => name.length >= 6)
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom(...'bdfjqxz'.split('')),
        fc.constantFrom('add', 'drop', 'change', 'swap'),
        (name, where, letter, slip) => {
          const at = 1 + (where % (name.length - 1))
          const [before, after] = [name.slice(0, at), name.slice(at)]
          const typed = {
            add: before + letter + after,
            drop: before + after.slice(1),
            change: before + letter + after.slice(1),
            swap: before.slice(0, -1) + after.slice(0, 1) + before.slice(-1) + after.slice(1),
          }[slip]
          const labels = find(typed).flatMap((group) => group.entries.map((entry) => fold(entry.label)))
          expect(labels, typed).toContain(name)
        },
      ),
    )
  })
  it('finds nothing for what is not there', () => {
    for (const query of ['Kiruna', 'qq', 'Malmköping', 'Kolmården', '633 40', '0485', '1985'])
      expect(find(query), query).toEqual([])
  })
  it('finds a code as it is, never by a slip', () => {
    for (const { code, name } of municipalities)
      expect(find(code).flatMap((group) => group.entries.map(({ label }) => label))).toEqual([name])
  })
  it('lists everything, in Swedish order, for nothing typed', () => {
    const labels = find('  ')[0]?.entries.map((entry) => entry.label)
    expect(labels).toHaveLength(52)
    expect(labels?.slice(-5)).toEqual(['Åtvidaberg', 'Älvkarleby', 'Ödeshög', 'Örebro', 'Östhammar'])
  })
  it('offers at most eight of a kind', () => {
    expect(find('kommun')[0]?.entries).toHaveLength(8)
  })
})

describe('search among answers, facts and views', () => {
  const label = (sv: string) => ({ sv, en: sv })
  const indicators = {
    groups: [],
    indicators: [
      {
        id: 'project-level',
        kind: 'single',
        title: label('Projektnivå'),
        group: 'g',
        classes: [{ id: 'level-1', label: label('Nivå 1') }],
      },
      {
        id: 'course-types',
        kind: 'multiple',
        title: label('Kurstyper'),
        group: 'g',
        classes: [{ id: 'computer', label: label('Datakurser') }],
      },
    ],
  } as unknown as Parameters<typeof makeEntries>[0]['indicators']
  const facts = {
    facts: [{ id: 'F43', title: label('Behovsinventering'), statement: label('Medel ur ESF.'), quotation: null }],
  } as unknown as Parameters<typeof makeEntries>[0]['facts']
  const viewNames = [{ name: 'cross', label: 'Korstabell', others: 'samband' } as const]
  const all = makeEntries({ municipalities, counties, centres: undefined, indicators, facts, viewNames }, 'sv')
  it.each([
    ['nivå 1', 'Nivå 1', { indicator: 'project-level', pinned: 'level-1' }, undefined],
    ['datakurs', 'Datakurser', { indicator: 'course-types', option: 'computer' }, undefined],
    ['F43', 'F43 Behovsinventering', { view: { name: 'report' } }, 'F43'],
    ['ESF', 'F43 Behovsinventering', { view: { name: 'report' } }, 'F43'],
    ['korstabell', 'Korstabell', { view: { name: 'cross' } }, undefined],
    ['samband', 'Korstabell', { view: { name: 'cross' } }, undefined],
  ])('"%s" leads to %s', (query, found, change, fragment) => {
    const entry = find(query, all)[0]?.entries[0]
    expect(entry).toMatchObject({ label: found, change })
    expect(entry?.fragment).toBe(fragment)
  })
})

describe('slips between words', () => {
  it.each([
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abcd', 'abdc', 1],
    ['eskilstuna', 'esklistuna', 1],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i apart', (a, b, apart) => {
    expect(typos(a, b)).toBe(apart)
  })
  it('are as many either way', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(typos(a, b)).toBe(typos(b, a))
      }),
    )
  })
})
