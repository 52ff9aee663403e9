import type { Address } from './address.ts'

export type AddressChange = Partial<Address>

/**
 * The address after a choice. Another indicator lets go of the class and option held in the former;
 * a municipality outside the chosen county lets go of the county, whose code begins the municipality's.
 */
export function changeAddress(address: Address, change: AddressChange): Address {
  const next = { ...address, ...change }
  const sameIndicator = next.indicator === address.indicator
  const outside = next.view.name === 'municipality' && next.county !== null && !next.view.code.startsWith(next.county)
  return {
    ...next,
    pinned: sameIndicator || change.pinned !== undefined ? next.pinned : null,
    option: sameIndicator || change.option !== undefined ? next.option : null,
    county: outside && change.county === undefined ? null : next.county,
  }
}
