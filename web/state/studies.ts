import { createContext } from 'react'
import type { Address, Ignored } from '../../api/domain/address/address.ts'
import { parseAddress } from '../../api/domain/address/parseAddress.ts'
import { settleAddress } from '../../api/domain/address/settleAddress.ts'
import type { StudiesReply } from '../../api/replies/studies.ts'

type Studies = StudiesReply['studies']

/** The studies there are. Null where they are not known: then an address is taken at its word. */
export const StudiesContext = createContext<Studies | null>(null)

/** Reads an address, without a study that does not exist: all else in it is asked of one. */
export function readAddress(path: string, search: string, studies: Studies | null) {
  const { address, ignored } = parseAddress(path, search)
  const settled = settleAddress(address, { studies: studies?.map(({ id }) => id) })
  return { address: settled.address, ignored: [...ignored, ...settled.ignored] } satisfies {
    address: Address
    ignored: readonly Ignored[]
  }
}
