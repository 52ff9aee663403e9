import { formatAddress } from '../domain/address/formatAddress.ts'
import { parseAddress } from '../domain/address/parseAddress.ts'
import { settleAddress, type Known } from '../domain/address/settleAddress.ts'
import type { Geography } from '../domain/map/geography.ts'
import { listAskable, missingClassesOf } from '../domain/study/askable.ts'
import { listIndicators } from '../domain/study/indicator.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { PageView } from './pageAddress.ts'

/** What exists of what a page's address may name. */
export const knownTo = ({ study }: Snapshot, geography: Geography): Known => ({
  indicators: listIndicators(study).map(({ id }) => id),
  askable: listAskable(study).map((indicator) => ({ ...indicator, missing: missingClassesOf(indicator) })),
  counties: geography.counties.map(({ code }) => code),
  municipalities: [...geography.municipalityByCode.keys()],
  centres: geography.centres.map(({ id }) => id),
})

/**
 * The address that asks a view for the same as this query, in the one form that our own links have: what no page knows, or what does
 * not exist, is left out. A page is made from it and kept under it.
 *
 * @example canonicalAddress({ name: 'map' }, '?fbclid=1&lan=04', {}) // '/?lan=04'
 */
export function canonicalAddress(view: PageView, search: string, known: Known): string {
  const { address } = parseAddress('/', search)
  return formatAddress(settleAddress({ ...address, view }, known).address)
}

/** The query of an address, to be read. */
export const queryOf = (address: string): URLSearchParams => new URLSearchParams(/\?.*/.exec(address)?.[0])
