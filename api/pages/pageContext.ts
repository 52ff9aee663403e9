import type { Geography, County } from '../domain/map/geography.ts'
import { heldKeys, optionShown, type ClassKey } from '../domain/legend/classKey.ts'
import type { Deps } from '../http/deps.ts'
import { fullIndicatorReply, indicatorsReply, type IndicatorReply, type IndicatorsReply } from '../replies/indicators.ts'
import { selectionsReply, type SelectionsReply } from '../replies/selections.ts'
import { askableClasses } from '../domain/study/askable.ts'
import { findIndicator } from '../domain/study/indicator.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { View } from '../domain/address/views.ts'
import { readPageAddress, type PageAddress } from './pageAddress.ts'
import { readConditions } from './readConditions.ts'

/** What a page is made from. */
export interface PageContext {
  readonly deps: Deps
  readonly geography: Geography
  readonly snapshot: Snapshot
  readonly address: PageAddress
  readonly indicators: IndicatorsReply
  readonly indicator: IndicatorReply
  /** The option shown of a multiple answer; null for every other kind. */
  readonly option: string | null
  /** The class held in the legend, if the indicator has it. */
  readonly pinned: ClassKey | null
  readonly county: County | null
  /** The address's filter and whom it leaves; null for none. */
  readonly selection: SelectionsReply | null
}

interface Counted {
  readonly all: IndicatorsReply
  readonly each: Map<string, IndicatorReply>
}

const counted = new WeakMap<Snapshot, Counted>()

/** The study's indicators, counted once a snapshot. */
function countedOf(snapshot: Snapshot): Counted {
  const known = counted.get(snapshot) ?? { all: indicatorsReply(snapshot), each: new Map<string, IndicatorReply>() }
  counted.set(snapshot, known)
  return known
}

const withoutStudy = (rest: PageAddress['rest']): PageAddress['rest'] =>
  Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'studie'))

/** Follows an address as far as it goes: the study in front, its indicator (or the study's default), the county. */
export function pageContext(deps: Deps, snapshot: Snapshot, view: View, query: URLSearchParams): PageContext {
  const { geography } = deps
  const { study } = snapshot
  const { all: indicators, each } = countedOf(snapshot)
  const known = { indicators: indicators.indicators.map(({ id }) => id), counties: geography.counties.map(({ code }) => code) }
  const asked = readPageAddress(view, query, known)
  // The page is then the current study's, and so are its links.
  const address = asked.rest['studie'] === study.id ? asked : { ...asked, rest: withoutStudy(asked.rest) }
  const found = findIndicator(study, address.indicator ?? study.defaultIndicator)
  if (!found) throw new RangeError(`The study ${study.id} has no indicator ${study.defaultIndicator}`)
  const indicator = each.get(found.id) ?? fullIndicatorReply(snapshot, found, geography)
  each.set(found.id, indicator)
  const conditions = readConditions(address.rest['urval'] ?? '', askableClasses(study))
  return {
    deps,
    geography,
    snapshot,
    address,
    indicators,
    indicator,
    option: optionShown(indicator, address.option),
    pinned: heldKeys(indicator).find((key) => key === address.pinned) ?? null,
    county: geography.counties.find(({ code }) => code === address.county) ?? null,
    selection: conditions.length === 0 ? null : selectionsReply(snapshot, conditions),
  }
}
