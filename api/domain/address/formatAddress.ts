import { startAddress, type Address } from './address.ts'
import { formatIdLists } from './idLists.ts'
import { formatView } from './views.ts'

/** The parameters of an address, in the order of our links; what is as at the start is empty. */
function parametersOf(address: Address) {
  const { pinned, selection, compared, crossShare, sortedBy, descending, columns, suppositions } = address
  return {
    studie: address.study,
    indikator: address.indicator,
    alternativ: address.option,
    lan: address.county,
    form: address.form === 'tiles' && 'rutor',
    vy: address.section?.join(),
    klass: pinned?.replace(/^missing-/, 'saknas-'),
    urval: formatIdLists(selection.map(({ indicator, classes }) => [indicator, classes])),
    kommuner: compared.join(),
    skillnader: address.differing && 'ja',
    x: address.crossX,
    y: address.crossY,
    andel: crossShare && (crossShare === 'row' ? 'rad' : 'kolumn'),
    sortera: sortedBy && sortedBy + (descending ? '.fallande' : ''),
    kolumner: columns?.join(),
    gruppera: address.byCounty && 'lan',
    namn: address.named,
    tankom: formatIdLists(suppositions.map(({ question, options }) => [question, options])),
    dolj: address.namesHidden && 'namn',
    anteckningar: address.notes && 'ja',
    talarvy: address.presenter && 'ja',
    sprak: address.language === 'en' && 'en',
  }
}

type Parameters = readonly (readonly [name: string, value: string])[]

/** Parameters as a query, with the signs that one may hold as they are (RFC 3986 3.4), for links that can be read aloud. */
export const formatParameters = (parameters: Parameters): string =>
  new URLSearchParams(parameters as [string, string][])
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%7E', '~')

function formatQuery(parameters: Readonly<Record<string, string | false | null | undefined>>): string {
  const text = formatParameters(Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return text === '' ? '' : `?${text}`
}

/** The link to an address, path and search; what is as at the start is left out. `parseAddress` reads it back to the same value. */
export const formatAddress = (address: Address): string => formatView(address.view) + formatQuery(parametersOf(address))

const parameterNames = Object.keys(parametersOf(startAddress))

/**
 * The query without the parameters that no view knows, in the order of our links: what asks for the same has one form. What can't be
 * used of the others stays, since the page says so.
 */
export const canonicalSearch = (query: URLSearchParams): string =>
  formatQuery(Object.fromEntries(parameterNames.map((name) => [name, query.get(name)])))
