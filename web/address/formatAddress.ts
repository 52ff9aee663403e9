import { pagePaths, type Address, type View } from './address.ts'
import { formatIdLists } from './idLists.ts'

/** The link to an address, path and search; what is as at the start is left out. `parseAddress` reads it back to the same value. */
export function formatAddress(address: Address): string {
  const search = new URLSearchParams()
  if (address.indicator !== null) search.set('indikator', address.indicator)
  if (address.option !== null) search.set('alternativ', address.option)
  if (address.county !== null) search.set('lan', address.county)
  if (address.form === 'tiles') search.set('form', 'rutor')
  if (address.pinned !== null) search.set('klass', address.pinned.replace(/^missing-/, 'saknas-'))
  if (address.selection.length > 0)
    search.set('urval', formatIdLists(address.selection.map(({ indicator, classes }) => [indicator, classes])))
  if (address.compared.length > 0) search.set('kommuner', address.compared.join(','))
  if (address.differing) search.set('skillnader', 'ja')
  if (address.crossX !== null) search.set('x', address.crossX)
  if (address.crossY !== null) search.set('y', address.crossY)
  if (address.crossShare !== null) search.set('andel', address.crossShare === 'row' ? 'rad' : 'kolumn')
  if (address.sortedBy !== null) search.set('sortera', address.sortedBy + (address.descending ? '.fallande' : ''))
  if (address.columns !== null) search.set('kolumner', address.columns.join(','))
  if (address.byCounty) search.set('gruppera', 'lan')
  if (address.named !== null) search.set('namn', address.named)
  if (address.suppositions.length > 0)
    search.set('tankom', formatIdLists(address.suppositions.map(({ question, options }) => [question, options])))
  if (address.language === 'en') search.set('sprak', 'en')
  // Signs that a query may hold as they are (RFC 3986 3.4), for links that can be read aloud.
  const text = search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~')
  return formatView(address.view) + (text === '' ? '' : `?${text}`)
}

function formatView(view: View): string {
  if (view.name === 'municipality') return `/kommun/${view.code}`
  if (view.name === 'centre') return `/larcentrum/${view.id}`
  return `/${pagePaths[view.name]}`
}
