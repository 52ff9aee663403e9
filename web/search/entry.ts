import type { AddressChange } from '../../api/domain/address/changeAddress.ts'

export const entryKinds = ['municipality', 'county', 'centre', 'indicator'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Something that can be searched for and gone to. */
export interface Entry {
  /** Unique over all kinds. */
  readonly key: string
  readonly kind: EntryKind
  readonly label: string
  /** What tells it from others of like name: a municipality's county, an indicator's group. */
  readonly detail: string
  /** Other words that find it, after those of its label. */
  readonly alsoKnownAs: readonly string[]
  readonly change: AddressChange
}
