import { createContext, use, useDeferredValue, useMemo, type ReactNode } from 'react'
import { Router, useLocation, useSearch } from 'wouter'

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
 * that carry it along. The children are to be memoised, or they are drawn twice.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [pathNow, navigate] = useLocation()
  const searchNow = useSearch()
  const path = useDeferredValue(pathNow)
  const search = useDeferredValue(searchNow)
  const later = useMemo(() => ({ path, search, navigate }), [path, search, navigate])
  return (
    <LaterContext value={later}>
      <Router hook={usePathLater} searchHook={useSearchLater}>
        {children}
      </Router>
    </LaterContext>
  )
}
