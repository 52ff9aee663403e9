import { Problem } from './problem.ts'
import { localized } from '../domain/words/catalogue.ts'

/** Longest address we read (REST profile UFN.05). */
const longest = 2048

function isUtf8(address: string): boolean {
  try {
    decodeURIComponent(address)
    return true
  } catch {
    return false
  }
}

/** Throws a Problem for an address that is too long (414) or whose percent-encoding is not UTF-8 (400; REST profile FNS.02). */
export function checkAddress(address: string): void {
  if (address.length > longest) {
    const detail = localized('problems', 'detail.addressTooLong', { length: address.length, longest })
    throw new Problem('address-too-long', detail)
  }
  if (address.includes('%') && !isUtf8(address)) {
    throw new Problem('malformed-address', localized('problems', 'detail.notUtf8'))
  }
}
