import { createContext, use, useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react'
import { Router, useLocation, useSearch } from 'wouter'
import type { Address } from '../../api/domain/address/address.ts'
import { AddressNow } from './addressNow.ts'
import { readAddress, StudiesContext } from './studies.ts'
import { useLate } from './useLate.ts'

type Navigate = ReturnType<typeof useLocation>[1]

const LaterContext = createContext<{ readonly path: string; readonly search: string; readonly navigate: Navigate } | null>(null)

function useLater() {
  const later = use(LaterContext)
  if (later === null) throw new Error('An address is read late within Later alone.')
  return later
}

const usePathLater = (): [string, Navigate] => {
  const { path, navigate } = useLater()
  return [path, navigate]
}

const useSearchLater = (): string => useLater().search

/**
 * Gives its children the address a moment late: a choice is first drawn where it is looked for, on the map, and then in the many links
 * that carry it along. What is chosen among them meanwhile is added to the address as it is by then. The children are to be memoised, or
 * they are drawn twice.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [pathNow, navigate] = useLocation()
  const searchNow = useSearch()
  const path = useLate(pathNow)
  const search = useLate(searchNow)
  const later = useMemo(() => ({ path, search, navigate }), [path, search, navigate])
  const latest = useRef({ path: pathNow, search: searchNow })
  useLayoutEffect(() => {
    latest.current = { path: pathNow, search: searchNow }
  }, [pathNow, searchNow])
  const studies = use(StudiesContext)
  const addressNow = useCallback(
    (): Address => readAddress(latest.current.path, latest.current.search, studies).address,
    [studies],
  )
  return (
    <LaterContext value={later}>
      <AddressNow value={addressNow}>
        <Router hook={usePathLater} searchHook={useSearchLater}>
          {children}
        </Router>
      </AddressNow>
    </LaterContext>
  )
}
