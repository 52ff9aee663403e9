import type { Language } from '../../api/study/localized.ts'

/** What lies beside or in place of the map. */
export type View =
  | { readonly name: 'map' }
  | { readonly name: 'municipality'; readonly code: string }
  | { readonly name: 'centre'; readonly id: string }
  | { readonly name: 'about' }

export type MapForm = 'map' | 'tiles'

/** Everything that the screen shows and a link can carry. `null` is "none chosen": then the study or the region decides. */
export interface Address {
  readonly view: View
  readonly indicator: string | null
  /** County code. */
  readonly county: string | null
  readonly form: MapForm
  /** The class held fast in the legend: a class id, or `missing-` and a reason. */
  readonly pinned: string | null
  /** The option shown of an indicator with several answers a municipality. */
  readonly option: string | null
  readonly language: Language
}

/** A part of an address that could not be used, and what it said. */
export interface Ignored {
  readonly parameter: 'path' | 'indikator' | 'lan' | 'form' | 'klass' | 'alternativ' | 'sprak' | 'kommun' | 'larcentrum'
  readonly value: string
}

export const startAddress: Address = {
  view: { name: 'map' },
  indicator: null,
  county: null,
  form: 'map',
  pinned: null,
  option: null,
  language: 'sv',
}
