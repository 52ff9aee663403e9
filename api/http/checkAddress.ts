import { Problem } from './problem.ts'

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
    const detail = {
      sv: `Adressen är ${address.length} tecken lång; högst ${longest} tillåts.`,
      en: `The address is ${address.length} characters long; at most ${longest} are allowed.`,
    }
    throw new Problem('address-too-long', detail)
  }
  if (address.includes('%') && !isUtf8(address)) {
    throw new Problem('malformed-address', { sv: 'Procentkodningen är inte UTF-8.', en: 'The percent-encoding is not UTF-8.' })
  }
}
