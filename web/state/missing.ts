import { createContext, use } from 'react'
import { useLocation } from 'wouter'
import type { Missing } from '../../api/domain/address/missing.ts'

/** What the server says of the address that the page came from, where there is nothing. */
export const MissingContext = createContext<Missing | null>(null)

/** What is missing at the address in the browser; null for an address that there is. */
export function useMissing(): Missing | null {
  const missing = use(MissingContext)
  const [path] = useLocation()
  return missing?.path === path ? missing : null
}
