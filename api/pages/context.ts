import type { Address } from '../domain/address/address.ts'
import { parseAddress } from '../domain/address/parseAddress.ts'
import { settleAddress } from '../domain/address/settleAddress.ts'
import { formatView, type View } from '../domain/address/views.ts'
import { heldKeys, optionShown, type ClassKey } from '../domain/legend/classKey.ts'
import { Kept } from '../domain/kept.ts'
import type { Geography, County } from '../domain/map/geography.ts'
import { listAskable, missingClassesOf } from '../domain/study/askable.ts'
import { chooseAxes } from '../domain/study/crosstab.ts'
import { indicatorOf, listIndicators, type Indicator } from '../domain/study/indicator.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { Deps } from '../http/deps.ts'
import { fullIndicatorReply, type IndicatorReply } from '../replies/indicators.ts'
import { selectionsReply, type SelectionsReply } from '../replies/selections.ts'

/** What a page is made from. */
export interface PageContext {
  readonly deps: Deps
  readonly geography: Geography
  readonly snapshot: Snapshot
  /** As far as it can be followed; the client says what was ignored. */
  readonly address: Address
  readonly indicator: IndicatorReply
  /** The option shown of a multiple answer; null for every other kind. */
  readonly option: string | null
  /** The class held in the legend, if the indicator has it. */
  readonly pinned: ClassKey | null
  readonly county: County | null
  /** The address's filter and whom it leaves; null for none. */
  readonly selection: SelectionsReply | null
}

const kept = new Kept<Snapshot, string, IndicatorReply>()

/** Follows an address as far as it goes: the study in front, its indicator (or the study's default), the county. */
export function pageContext(deps: Deps, snapshot: Snapshot, view: View, search: string): PageContext {
  const { geography } = deps
  const { study } = snapshot
  const { address } = settleAddress(parseAddress(formatView(view), search).address, {
    studies: [study.id],
    indicators: listIndicators(study).map(({ id }) => id),
    askable: listAskable(study).map((asked) => ({ ...asked, missingCounts: missingClassesOf(asked) })),
    counties: geography.counties.map(({ code }) => code),
    municipalities: [...geography.municipalityByCode.keys()],
  })
  const id = address.indicator ?? study.defaultIndicator
  // Counted once a snapshot.
  const indicator = kept.find(snapshot, id, () => fullIndicatorReply(snapshot, indicatorOf(study, id), geography))
  return {
    deps,
    geography,
    snapshot,
    address,
    indicator,
    option: optionShown(indicator, address.option),
    pinned: heldKeys(indicator).find((key) => key === address.pinned) ?? null,
    county: geography.counties.find(({ code }) => code === address.county) ?? null,
    selection: address.selection.length === 0 ? null : selectionsReply(snapshot, address.selection),
  }
}

/** The two questions that a page's address crosses, columns first; the study's own where the address names none that there are, or one twice. */
export function crossedAxes({ snapshot: { study }, address }: PageContext): readonly [x: Indicator, y: Indicator] {
  const [x, y] = [address.crossX ?? undefined, address.crossY ?? undefined]
  const [columns, rows] = chooseAxes(study, { x, y: y === x ? undefined : y })
  return [indicatorOf(study, columns), indicatorOf(study, rows)]
}
