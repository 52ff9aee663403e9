import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { Link } from 'wouter'
import type { AddressChange } from '../../api/domain/address/changeAddress.ts'
import { useAddress } from './useAddress.ts'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { readonly change: AddressChange }

/** A real link to the address that a choice leads to: can be opened in a new tab, copied, or pressed. One to a place is its name, which no translator shall touch. */
export function AddressLink({ change, onClick, ...rest }: Props) {
  const { href, go } = useAddress()
  const choose = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented) return
    event.preventDefault()
    go(change)
  }
  const isName = change.view?.name === 'municipality' || change.view?.name === 'centre'
  return <Link translate={isName ? 'no' : undefined} {...rest} href={href(change)} onClick={choose} />
}
