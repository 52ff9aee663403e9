import { Suspense, useEffect, useState } from 'react'
import { useTexts } from './i18n/useTexts.ts'
import { useLocation } from 'wouter'
import { pageNameOf } from '../api/domain/address/views.ts'
import { Later } from './state/Later.tsx'
import { useAddress } from './state/useAddress.ts'
import { MapView } from './views/map/MapView.tsx'
import { Header } from './parts/shell/Header.tsx'
import { AliveMark } from './ui/AliveMark.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { MovedContext } from './ui/focus.ts'
import { fetchAhead, type Page, pages } from './views.ts'

/** Header and view. Which view is the address's to say. */
export function App() {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  const moved = useMoved()
  const name = pageNameOf(address.view)
  const { component: Shown, leadsTo }: Partial<Page> = name === null ? {} : pages[name]
  useEffect(() => {
    if (leadsTo !== undefined) fetchAhead(leadsTo)
  }, [leadsTo])
  return (
    <MovedContext value={moved}>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <Later>
        <Header />
      </Later>
      <ErrorBoundary>
        {Shown === undefined ? (
          <>
            <MapView />
            <AliveMark />
          </>
        ) : (
          <Suspense fallback={<main id="content" className="page" />}>
            <Shown />
            <AliveMark />
          </Suspense>
        )}
      </ErrorBoundary>
    </MovedContext>
  )
}

/** Whether the path is, or has been, another than the one the page was loaded with. */
function useMoved(): boolean {
  const [path] = useLocation()
  const [first] = useState(path)
  const [moved, setMoved] = useState(false)
  if (!moved && path !== first) setMoved(true)
  return moved
}
