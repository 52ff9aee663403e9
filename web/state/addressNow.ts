import { createContext } from 'react'
import type { Address } from '../../api/domain/address/address.ts'

/** Where the address is read late: what it is at the moment of asking. Null elsewhere, where it is read as it is. */
export const AddressNow = createContext<(() => Address) | null>(null)
