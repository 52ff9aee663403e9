import { use, useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Address, Ignored } from '../../api/domain/address/address.ts'
import { AddressNow } from './addressNow.ts'
import { changeAddress, type AddressChange } from '../../api/domain/address/changeAddress.ts'
import { formatAddress } from '../../api/domain/address/formatAddress.ts'
import { useMissing } from './missing.ts'
import { readAddress, StudiesContext } from './studies.ts'

/** A talk that came by a link is carried by its fragment, which goes along from slide to slide. */
const fragmentAfter = ({ view }: Address, next: Address): string =>
  [view, next.view].every((each) => each.name === 'present' && each.own) ? location.hash : ''

interface AddressState {
  readonly address: Address
  readonly ignored: readonly Ignored[]
  /** The link that a choice leads to, for `<a href>`. */
  readonly href: (change: AddressChange) => string
  /** Makes a choice: one step in the browser's history, none if it changes nothing or is to `replace` the last. `fragment`: what to go to on the page. */
  readonly go: (change: AddressChange, how?: { readonly replace?: boolean; readonly fragment?: string | undefined }) => void
}

/** The address as state: read it, link from it, change it. The browser's back button undoes every change. */
export function useAddress(): AddressState {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const studies = use(StudiesContext)
  const { address, ignored } = useMemo(() => readAddress(path, search, studies), [path, search, studies])
  const isMissing = useMissing() !== null
  const linkFrom = useCallback(
    (from: Address, change: AddressChange) => {
      const next = changeAddress(from, change)
      const link = formatAddress(next) + fragmentAfter(from, next)
      // Where there is nothing, what is not about another view stays there: in the other language too.
      return isMissing && change.view === undefined ? encodeURI(path) + link.replace(/^[^?]*/, '') : link
    },
    [isMissing, path],
  )
  const href = useCallback((change: AddressChange) => linkFrom(address, change), [address, linkFrom])
  const now = use(AddressNow)
  const go = useCallback(
    (change: AddressChange, { replace = false, fragment = '' }: { replace?: boolean; fragment?: string | undefined } = {}) =>
      navigate(linkFrom(now?.() ?? address, change) + (fragment && `#${fragment}`), { replace }),
    [address, linkFrom, now, navigate],
  )
  return { address, ignored, href, go }
}
