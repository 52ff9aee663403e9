import { mostCompared, startAddress, type Address } from './address.ts'
import { follows, type View } from './views.ts'

/** The municipalities compared and one more; without it where it was among them; `null` where there is no room for it. */
export function withCompared(compared: readonly string[], code: string): readonly string[] | null {
  if (compared.includes(code)) return compared.filter((each) => each !== code)
  return compared.length < mostCompared ? [...compared, code] : null
}

export type AddressChange = Partial<Address>

/** What is a view's own, and let go of on the way to another. The filter and the municipalities compared go along. */
const { differing, crossX, crossY, crossShare, sortedBy, descending, columns, byCounty, named } = startAddress
const { namesHidden, notes, presenter } = startAddress
const table = { sortedBy, descending, columns, byCounty, named }
const ownOfViews = { differing, crossX, crossY, crossShare, ...table, namesHidden, notes, presenter }

/** Where a choice leads: what is chosen for the map leads to it from a view without one. */
function viewAfter({ view }: Address, change: AddressChange): View {
  const forMap = (['indicator', 'county'] as const).some((choice) => change[choice] !== undefined && !follows(view.name, choice))
  return change.view ?? (forMap ? { name: 'map' } : view)
}

/** What is asked of a study, and means nothing to another. */
const { indicator, pinned, option, selection, suppositions } = startAddress
const ownOfStudies = { ...ownOfViews, indicator, pinned, option, selection, suppositions }

const sameCode = (one: View, other: View): boolean =>
  one.name === 'municipality' && other.name === 'municipality' && one.code === other.code

/**
 * The address after a choice. Another study lets go of all that was asked of the former. Another indicator lets go of the class and option held in the former; another view of what was the
 * former's own, another municipality of what was supposed of the former;
 * a municipality outside the chosen county lets go of the county, whose code begins the municipality's.
 */
export function changeAddress(from: Address, change: AddressChange): Address {
  const isOther = change.study !== undefined && change.study !== from.study
  const address = isOther ? { ...from, ...ownOfStudies } : from
  const view = viewAfter(address, change)
  const kept = {
    ...address,
    ...(view.name === address.view.name ? {} : ownOfViews),
    suppositions: sameCode(view, address.view) ? address.suppositions : [],
  }
  const next = { ...kept, ...change, view }
  const sameIndicator = next.indicator === address.indicator
  // What is held in a legend is a class, in the cross-tabulation a cell.
  const sameHold = sameIndicator && (view.name === 'cross') === (address.view.name === 'cross')
  const outside = view.name === 'municipality' && next.county !== null && !view.code.startsWith(next.county)
  return {
    ...next,
    pinned: sameHold || change.pinned !== undefined ? next.pinned : null,
    // Whoever chooses an area is to see all of it.
    section: change.county === undefined || change.section !== undefined ? next.section : null,
    option: sameIndicator || change.option !== undefined ? next.option : null,
    county: outside && change.county === undefined ? null : next.county,
  }
}
