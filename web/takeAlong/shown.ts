import type { IndicatorSummary } from '../../api/replies/indicator.ts'
import type { Provenance } from '../../api/domain/study/answer.ts'
import type { Address } from '../../api/domain/address/address.ts'

/** What is on the screen, settled: what does not exist is gone, what was not chosen is what the study begins with. */
export interface Shown {
  readonly study: string
  readonly address: Address
  readonly indicator: Pick<IndicatorSummary, 'id' | 'title'>
  /** The option shown of a multiple answer; null for every other kind. */
  readonly option: string | null
  /** Codes of the municipalities that the panel is about: the one that is looked at, or those the learning centre serves. */
  readonly marked: readonly string[]
  readonly provenance: Provenance
}

/** Whether the view is the map, with or without a panel over it. */
export const isMap = ({ view }: Pick<Address, 'view'>): boolean => ['map', 'municipality', 'centre'].includes(view.name)
