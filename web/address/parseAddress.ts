import type { Address, Ignored, View } from './address.ts'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Reads an address. What can't be used is left out and listed, so that the screen can say so.
 *
 * @example parseAddress('/kommun/0484', '?lan=04').address.view // { name: 'municipality', code: '0484' }
 */
export function parseAddress(path: string, search: string): { address: Address; ignored: readonly Ignored[] } {
  const ignored: Ignored[] = []
  const parameters = new URLSearchParams(search)
  const take = (parameter: Ignored['parameter'], allowed: RegExp): string | null => {
    const value = parameters.get(parameter)
    if (value === null || value === '') return null
    if (allowed.test(value)) return value
    ignored.push({ parameter, value })
    return null
  }
  const view = parseView(path)
  if (view === null) ignored.push({ parameter: 'path', value: path })
  return {
    address: {
      view: view ?? { name: 'map' },
      indicator: take('indikator', slug),
      county: take('lan', /^\d{2}$/),
      form: take('form', /^(karta|rutor)$/) === 'rutor' ? 'tiles' : 'map',
      pinned: take('klass', slug)?.replace(/^saknas-/, 'missing-') ?? null,
      option: take('alternativ', slug),
      language: take('sprak', /^(sv|en)$/) === 'en' ? 'en' : 'sv',
    },
    ignored,
  }
}

function parseView(path: string): View | null {
  const [first = '', second, ...rest] = path.replace(/^\/+|\/+$/g, '').split('/')
  if (rest.length > 0) return null
  if (second === undefined) return first === '' ? { name: 'map' } : first === 'om' ? { name: 'about' } : null
  if (first === 'kommun' && /^\d{4}$/.test(second)) return { name: 'municipality', code: second }
  if (first === 'larcentrum' && slug.test(second)) return { name: 'centre', id: second }
  return null
}
