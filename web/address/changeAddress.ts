import type { Address } from './address.ts'

export type AddressChange = Partial<Address>

/**
 * The address after a choice. Another indicator lets go of the class and option held in the former;
 * a municipality outside the chosen county lets go of the county, whose code begins the municipality's.
 * What is chosen for the map leads to it from a view without one.
 */
export function changeAddress(address: Address, change: AddressChange): Address {
  const next = { ...address, ...change }
  const sameIndicator = next.indicator === address.indicator
  const ofMap = change.indicator !== undefined || change.county !== undefined
  const view = next.view.name === 'about' && change.view === undefined && ofMap ? ({ name: 'map' } as const) : next.view
  const outside = next.view.name === 'municipality' && next.county !== null && !next.view.code.startsWith(next.county)
  return {
    ...next,
    view,
    pinned: sameIndicator || change.pinned !== undefined ? next.pinned : null,
    option: sameIndicator || change.option !== undefined ? next.option : null,
    county: outside && change.county === undefined ? null : next.county,
  }
}
