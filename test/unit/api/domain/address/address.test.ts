import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startAddress, type Address } from '../../../../../api/domain/address/address.ts'
import type { Extent } from '../../../../../api/domain/map/geography.ts'
import { changeAddress } from '../../../../../api/domain/address/changeAddress.ts'
import { formatAddress } from '../../../../../api/domain/address/formatAddress.ts'
import { parseAddress } from '../../../../../api/domain/address/parseAddress.ts'

const slug = fc
  .stringMatching(/^[a-z]{2,8}(-[a-z0-9]{1,6})?$/)
  .filter((text) => !text.startsWith('saknas') && !text.startsWith('missing'))
const view = fc.oneof(
  fc.constant({ name: 'map' } as const),
  fc.constantFrom(...(['about', 'compare', 'cross', 'table', 'report', 'own'] as const)).map((name) => ({ name })),
  fc.record({ name: fc.constant('municipality' as const), code: fc.stringMatching(/^\d{4}$/) }),
  fc.record({ name: fc.constant('centre' as const), id: slug }),
  fc.record({ name: fc.constant('present' as const), study: slug, slide: fc.integer({ min: 1, max: 999 }) }),
  fc.record({
    name: fc.constant('present' as const),
    study: slug,
    slide: fc.integer({ min: 1, max: 999 }),
    own: fc.constant(true as const),
  }),
  fc.constant({ name: 'present', study: null, slide: 1 } as const),
  fc.record({ name: fc.constant('follow' as const), code: fc.constantFrom(null, '7KQM-3XPD', '0000-0000') }),
)
const slugs = fc.uniqueArray(slug, { minLength: 1, maxLength: 3 })
const lists = fc.uniqueArray(fc.tuple(slug, slugs), { maxLength: 3, selector: ([id]) => id })
const address: fc.Arbitrary<Address> = fc.record({
  view,
  study: fc.option(slug),
  indicator: fc.option(slug),
  county: fc.option(fc.stringMatching(/^\d{2}$/)),
  form: fc.constantFrom('map', 'tiles'),
  section: fc.option(
    fc
      .tuple(
        fc.integer({ min: 10_000, max: 17_000 }),
        fc.integer({ min: 55_000, max: 59_000 }),
        fc.integer({ min: 20, max: 5_000 }),
        fc.integer({ min: 20, max: 5_000 }),
      )
      .map(([west, south, across, up]): Extent => [west / 1000, south / 1000, (west + across) / 1000, (south + up) / 1000]),
  ),
  pinned: fc.option(
    fc.oneof(
      slug,
      slug.map((reason) => `missing-${reason}`),
    ),
  ),
  option: fc.option(slug),
  selection: lists.map((all) => all.map(([indicator, classes]) => ({ indicator, classes }))),
  compared: fc.uniqueArray(fc.stringMatching(/^\d{4}$/), { maxLength: 4 }),
  differing: fc.boolean(),
  crossX: fc.option(slug),
  crossY: fc.option(slug),
  crossShare: fc.option(fc.constantFrom('row', 'column')),
  sortedBy: fc.option(slug),
  descending: fc.constant(false),
  columns: fc.option(slugs),
  byCounty: fc.boolean(),
  named: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
  suppositions: lists.map((all) => all.map(([question, options]) => ({ question, options }))),
  namesHidden: fc.boolean(),
  notes: fc.boolean(),
  presenter: fc.boolean(),
  language: fc.constantFrom('sv', 'en'),
})
const read = (link: string) => {
  const { pathname, search } = new URL(link, 'http://localhost')
  return parseAddress(pathname, search)
}

describe('an address', () => {
  it('is read back from its link as it was written', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(read(formatAddress(one))).toEqual({ address: one, ignored: [] })
      }),
    )
  })
  it('never fails on what someone has typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, search) => {
        expect(parseAddress(path, search).address.form).toMatch(/map|tiles/)
      }),
    )
  })
  it('is nothing but the path when everything is as at the start', () => {
    expect(formatAddress(startAddress)).toBe('/')
    expect(formatAddress({ ...startAddress, view: { name: 'municipality', code: '0484' } })).toBe('/kommun/0484')
  })
  it('speaks Swedish', () => {
    expect(read('/kommun/1984?indikator=needs-inventory&lan=19&form=rutor&klass=saknas-no-answer&sprak=en').address).toEqual({
      ...startAddress,
      view: { name: 'municipality', code: '1984' },
      indicator: 'needs-inventory',
      county: '19',
      form: 'tiles',
      pinned: 'missing-no-answer',
      option: null,
      language: 'en',
    })
  })
})

describe('the address of a filter, a comparison and a table', () => {
  it('can be read aloud', () => {
    const selection = [
      { indicator: 'needs-inventory', classes: ['yes'] },
      { indicator: 'course-types', classes: ['computer-courses', 'other-areas'] },
    ]
    const link = formatAddress({ ...startAddress, selection })
    expect(link).toBe('/?urval=needs-inventory:yes~course-types:computer-courses,other-areas')
    expect(read(link).address.selection).toEqual(selection)
  })
  it('sorts from the end by saying so', () => {
    const { address: one } = read('/tabell?sortera=name.fallande')
    expect(one).toMatchObject({ view: { name: 'table' }, sortedBy: 'name', descending: true })
    expect(formatAddress(one)).toBe('/tabell?sortera=name.fallande')
  })
  it('compares six municipalities and names the ones left out', () => {
    const { address: one, ignored } = read('/jamfor?kommuner=0484,1980,0484,1880,0380,0580,1984,1983')
    expect(one.compared).toEqual(['0484', '1980', '1880', '0380', '0580', '1984'])
    expect(ignored).toEqual([{ parameter: 'kommuner', value: '1983' }])
    const broken = read('/jamfor?kommuner=0484,abc,1980')
    expect(broken.address.compared).toEqual(['0484', '1980'])
    expect(broken.ignored).toEqual([{ parameter: 'kommuner', value: 'abc' }])
  })
})

describe('what an address can not mean', () => {
  it.each([
    ['/nagot/annat', 'path', '/nagot/annat'],
    ['/kommun/84', 'path', '/kommun/84'],
    ['/?lan=Orebro', 'lan', 'Orebro'],
    ['/?form=kub', 'form', 'kub'],
    ['/?sprak=fi', 'sprak', 'fi'],
    ['/?indikator=A%20B', 'indikator', 'A B'],
    ['/?klass=%3Cb%3E', 'klass', '<b>'],
    ['/?urval=needs-inventory', 'urval', 'needs-inventory'],
    ['/?kommuner=Arboga', 'kommuner', 'Arboga'],
    ['/?andel=bas', 'andel', 'bas'],
    ['/?gruppera=storlek', 'gruppera', 'storlek'],
    ['/?tankom=:', 'tankom', ':'],
    ['/?vy=här', 'vy', 'här'],
    ['/?vy=16,59,15,60', 'vy', '16,59,15,60'],
    ['/?vy=16,59,16.001,59.001', 'vy', '16,59,16.001,59.001'],
    ['/?vy=-16,59,17,60', 'vy', '-16,59,17,60'],
  ])('%s is left out and named', (link, parameter, value) => {
    const { address: left, ignored } = read(link)
    expect(ignored).toEqual([{ parameter, value }])
    expect(left).toEqual(startAddress)
  })
  it.each([
    ['/?lan=18&foo=1&foo=2', [{ parameter: 'unknown', value: 'foo' }]],
    ['/?lan=18&lan=18&lan=04', [{ parameter: 'repeated', value: 'lan=04' }]],
    ['/?namn=a&namn=b', [{ parameter: 'repeated', value: 'namn=b' }]],
    ['/?utm_source=x&fbclid=y&_=1&v=2&ref=z&foo=&lan=', []],
  ])('%s: a name that means nothing, or is said again, is named; others’ own and empty ones are not', (link, named) => {
    expect(read(link).ignored).toEqual(named)
  })
  it('leaves the rest standing', () => {
    expect(read('/kommun/0484?lan=xx&indikator=needs-inventory').address.indicator).toBe('needs-inventory')
  })
  it('does not mind parameters of others', () => {
    expect(read('/?utm_source=brev').ignored).toEqual([])
  })
})

describe('a choice', () => {
  const held: Address = {
    ...startAddress,
    indicator: 'target-sector',
    pinned: 'chosen',
    option: 'private-employers',
    county: '18',
  }
  it('of another indicator lets go of the class and option held', () => {
    expect(changeAddress(held, { indicator: 'needs-inventory' })).toEqual({
      ...held,
      indicator: 'needs-inventory',
      pinned: null,
      option: null,
    })
  })
  it('of the same indicator holds on to them', () => {
    expect(changeAddress(held, { indicator: 'target-sector' })).toEqual(held)
  })
  it('of a municipality elsewhere lets go of the county', () => {
    expect(changeAddress(held, { view: { name: 'municipality', code: '0484' } }).county).toBeNull()
    expect(changeAddress(held, { view: { name: 'municipality', code: '1880' } }).county).toBe('18')
  })
  it('of an area shows all of it, and every other choice the section of the map that one has moved to', () => {
    const moved: Address = { ...startAddress, section: [16, 59, 17, 60] }
    expect(changeAddress(moved, { county: '18' }).section).toBeNull()
    expect(changeAddress(moved, { county: null }).section).toBeNull()
    expect(changeAddress(moved, { indicator: 'needs-inventory' }).section).toEqual(moved.section)
    expect(changeAddress(moved, { view: { name: 'table' } }).section).toEqual(moved.section)
    expect(changeAddress(moved, { view: { name: 'municipality', code: '0484' } }).section).toEqual(moved.section)
  })
  it('of a county stands beside a municipality elsewhere', () => {
    const there: Address = { ...startAddress, view: { name: 'municipality', code: '0484' } }
    expect(changeAddress(there, { county: '18' })).toEqual({ ...there, county: '18' })
  })
  it('for the map leads there from a view without one', () => {
    const about: Address = { ...startAddress, view: { name: 'about' } }
    expect(changeAddress(about, { indicator: 'needs-inventory' }).view).toEqual({ name: 'map' })
    expect(changeAddress(about, { county: '18' }).view).toEqual({ name: 'map' })
    expect(changeAddress(about, { language: 'en' }).view).toEqual({ name: 'about' })
    const table: Address = { ...startAddress, view: { name: 'table' } }
    expect(changeAddress(table, { indicator: 'needs-inventory' }).view).toEqual({ name: 'map' })
    expect(changeAddress(table, { county: '18' }).view).toEqual({ name: 'table' })
  })
  it('of another view lets go of what was the former’s own, and takes the filter and the compared along', () => {
    const table: Address = {
      ...startAddress,
      view: { name: 'table' },
      byCounty: true,
      named: 'arb',
      sortedBy: 'name',
      compared: ['0484'],
      selection: [{ indicator: 'needs-inventory', classes: ['yes'] }],
    }
    expect(changeAddress(table, { view: { name: 'map' } })).toEqual({
      ...table,
      view: { name: 'map' },
      byCounty: false,
      named: null,
      sortedBy: null,
    })
  })
  it('of another study lets go of what was asked of the former, and stays in the view, county and language', () => {
    const { address } = read(
      '/korsa?studie=first&indikator=a&alternativ=b&klass=c&lan=18&urval=a:yes&kommuner=1880&x=a&y=d&sprak=en',
    )
    const changed = formatAddress(changeAddress(address, { study: 'second' }))
    expect(changed).toBe('/korsa?studie=second&lan=18&kommuner=1880&sprak=en')
    expect(changeAddress(address, { study: 'first' })).toEqual(address)
  })
  it('of another municipality lets go of what was supposed of the former', () => {
    const supposed: Address = {
      ...startAddress,
      view: { name: 'municipality', code: '0484' },
      suppositions: [{ question: 'needs-inventory', options: ['yes'] }],
    }
    expect(changeAddress(supposed, { county: '04' }).suppositions).toEqual(supposed.suppositions)
    expect(changeAddress(supposed, { view: { name: 'municipality', code: '1980' } }).suppositions).toEqual([])
  })
  it('can be undone by the address before', () => {
    fc.assert(
      fc.property(address, address, (before, after) => {
        expect(changeAddress(changeAddress(before, after), before)).toEqual(before)
      }),
    )
  })
})
