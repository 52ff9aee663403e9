import { mostCompared, type Address, type Ignored } from './address.ts'
import type { Extent } from '../map/geography.ts'
import { idListPattern, idListsPattern, parseIdLists } from './idLists.ts'
import { parseView } from './views.ts'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What other sites and programs add to a link, to follow who comes by it or to get past what is kept. */
const trackers = /^(utm_.*|(fb|g|d|tw|tt|y)clid|msclkid|[gw]braid|mc_.*|_hs.*|_g[al]|igshid|li_fat_id|ref|v|_)$/i

/** Whether a parameter is another's, and passed over without a word wherever it stands. */
export const isTracker = (name: string): boolean => trackers.test(name)

/**
 * Reads an address. What can't be used is left out and listed, so that the screen can say so.
 *
 * @example parseAddress('/kommun/0484', '?lan=04').address.view // { name: 'municipality', code: '0484' }
 */
export function parseAddress(path: string, search: string): { address: Address; ignored: readonly Ignored[] } {
  const ignored: Ignored[] = []
  const parameters = new URLSearchParams(search)
  const known = new Set(['namn'])
  const take = (parameter: Ignored['parameter'], allowed: RegExp): string | null => {
    const value = parameters.get(parameter)
    known.add(parameter)
    if (value === null || value === '') return null
    if (allowed.test(value)) return value
    ignored.push({ parameter, value })
    return null
  }
  const list = (parameter: Ignored['parameter'], allowed: RegExp): readonly string[] | null => {
    const value = take(parameter, allowed)
    return value === null ? null : [...new Set(value.split(','))]
  }
  const codes = list('kommuner', /./) ?? []
  const compared = codes.filter((code) => /^\d{4}$/.test(code)).slice(0, mostCompared)
  const left = codes.filter((code) => !compared.includes(code))
  if (left.length > 0) ignored.push({ parameter: 'kommuner', value: left.join(',') })
  const share = take('andel', /^(rad|kolumn)$/)
  const [sortedBy = null, way] = take('sortera', /^[a-z0-9]+(-[a-z0-9]+)*(\.fallande)?$/)?.split('.') ?? []
  const corners = take('vy', sectionPattern)
  const section = corners === null ? null : readSection(corners)
  if (corners !== null && section === null) ignored.push({ parameter: 'vy', value: corners })
  const view = parseView(path)
  if (view === null) ignored.push({ parameter: 'path', value: path })
  const address: Address = {
    view: view ?? { name: 'map' },
    study: take('studie', slug),
    indicator: take('indikator', slug),
    county: take('lan', /^\d{2}$/),
    form: take('form', /^(karta|rutor)$/) === 'rutor' ? 'tiles' : 'map',
    section,
    pinned: take('klass', slug)?.replace(/^saknas-/, 'missing-') ?? null,
    option: take('alternativ', slug),
    selection: parseIdLists(take('urval', idListsPattern)).map(([indicator, classes]) => ({ indicator, classes })),
    compared,
    differing: take('skillnader', /^(ja|nej)$/) === 'ja',
    crossX: take('x', slug),
    crossY: take('y', slug),
    crossShare: share === null ? null : share === 'rad' ? 'row' : 'column',
    sortedBy,
    descending: way !== undefined,
    columns: list('kolumner', idListPattern),
    byCounty: take('gruppera', /^lan$/) !== null,
    named: parameters.get('namn') || null,
    suppositions: parseIdLists(take('tankom', idListsPattern)).map(([question, options]) => ({ question, options })),
    namesHidden: take('dolj', /^namn$/) !== null,
    notes: take('anteckningar', /^(ja|nej)$/) === 'ja',
    presenter: take('talarvy', /^(ja|nej)$/) === 'ja',
    language: take('sprak', /^(sv|en)$/) === 'en' ? 'en' : 'sv',
  }
  for (const name of new Set(parameters.keys())) {
    const [value, ...more] = new Set(parameters.getAll(name).filter((each) => each !== ''))
    if (value === undefined || isTracker(name)) continue
    if (!known.has(name)) ignored.push({ parameter: 'unknown', value: name })
    else for (const other of more) ignored.push({ parameter: 'repeated', value: `${name}=${other}` })
  }
  return { address, ignored }
}

/** `15.9,59.1,16.8,59.6`: west, south, east and north of what is seen, in thousandths of a degree. */
export const sectionPattern = /^\d{1,2}(\.\d{1,3})?(,\d{1,2}(\.\d{1,3})?){3}$/

/** Reads such corners; null where they are of no place. */
export function readSection(text: string): Extent | null {
  const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number)
  const isPlace = sectionPattern.test(text) && east - west >= leastSection && north - south >= leastSection && north < 85
  return isPlace ? [west, south, east, north] : null
}

/** The least that can be seen, in degrees. */
const leastSection = 0.01
