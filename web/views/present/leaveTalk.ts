import type { AddressChange } from '../../../api/domain/address/changeAddress.ts'
import type { Shown } from '../../../api/domain/study/story.ts'
import { conditionsOf } from './useTalk.ts'

/** Where what a slide shows stands in the rest of the program: the same place on Karta, or the view that it is of. */
export function placeOf(shows: Shown, indicators: readonly string[]): AddressChange {
  switch (shows.kind) {
    case 'map':
      return {
        view: shows.municipality === undefined ? { name: 'map' } : { name: 'municipality', code: shows.municipality },
        indicator: shows.indicator,
        county: shows.county ?? null,
        form: shows.form,
        pinned: shows.class ?? null,
        selection: conditionsOf(shows.filter ?? ''),
      }
    case 'squares':
      return { view: { name: 'map' }, ...(indicators.includes(shows.question) ? { indicator: shows.question } : {}) }
    case 'crosstab':
      return { view: { name: 'cross' }, crossX: shows.x, crossY: shows.y, county: shows.county ?? null }
    case 'maturity':
      return { view: { name: 'municipality', code: shows.municipality } }
    case 'comparison':
      return { view: { name: 'compare' }, compared: shows.municipalities }
    default:
      return { view: { name: 'map' } }
  }
}
