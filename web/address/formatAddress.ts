import type { Address, View } from './address.ts'

/** The link to an address, path and search; what is as at the start is left out. `parseAddress` reads it back to the same value. */
export function formatAddress(address: Address): string {
  const search = new URLSearchParams()
  if (address.indicator !== null) search.set('indikator', address.indicator)
  if (address.option !== null) search.set('alternativ', address.option)
  if (address.county !== null) search.set('lan', address.county)
  if (address.form === 'tiles') search.set('form', 'rutor')
  if (address.pinned !== null) search.set('klass', address.pinned.replace(/^missing-/, 'saknas-'))
  if (address.language === 'en') search.set('sprak', 'en')
  const text = search.toString()
  return formatView(address.view) + (text === '' ? '' : `?${text}`)
}

function formatView(view: View): string {
  switch (view.name) {
    case 'map':
      return '/'
    case 'municipality':
      return `/kommun/${view.code}`
    case 'centre':
      return `/larcentrum/${view.id}`
    case 'about':
      return '/om'
  }
}
