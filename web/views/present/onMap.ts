import type { Condition, MapForm } from '../../../api/domain/address/address.ts'
import type { AddressChange } from '../../../api/domain/address/changeAddress.ts'
import { parseIdLists } from '../../../api/domain/address/idLists.ts'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import type { Shown } from '../../../api/domain/study/story.ts'

/** What a talk's map shows: a slide's, or what is explored. */
export interface OnMap {
  readonly indicator: string
  readonly form: MapForm
  readonly county: string | null
  readonly selected: string | null
  readonly pinned: ClassKey | null
  readonly filter: string | undefined
}

export const onMap = ({
  indicator,
  form,
  county,
  municipality,
  class: held,
  filter,
}: Extract<Shown, { kind: 'map' }>): OnMap => ({
  indicator,
  form,
  county: county ?? null,
  selected: municipality ?? null,
  pinned: held ?? null,
  filter,
})

export const conditionsOf = (filter: string | undefined): readonly Condition[] =>
  parseIdLists(filter ?? '').map(([indicator, classes]) => ({ indicator, classes }))

/** The same map on Karta. */
export const onKarta = ({ indicator, form, county, selected, pinned, filter }: OnMap) =>
  ({
    view: selected === null ? { name: 'map' } : { name: 'municipality', code: selected },
    indicator,
    form,
    county,
    pinned,
    selection: conditionsOf(filter),
  }) satisfies AddressChange

/** Where what a slide shows stands in the rest of the program: the same place on Karta, or the view that it is of. */
export function placeOf(shows: Shown, indicators: readonly string[]): AddressChange {
  switch (shows.kind) {
    case 'map':
      return onKarta(onMap(shows))
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
