import { Suspense, useEffect, useState } from 'react'
import { useTexts } from './i18n/useTexts.ts'
import { useLocation } from 'wouter'
import { pageNameOf } from '../api/domain/address/views.ts'
import { Later } from './address/Later.tsx'
import { useAddress } from './address/useAddress.ts'
import { MapView } from './routes/MapView.tsx'
import { Header } from './shell/Header.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { MovedContext } from './ui/moved.ts'
import { fetchAhead, pages } from './views.ts'

/** Header and view. Which view is the address's to say. */
export function App() {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  const moved = useMoved()
  const name = pageNameOf(address.view)
  const page = name === null ? undefined : pages[name]
  const { component: Page, leadsTo } = page ?? {}
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
        {Page === undefined ? (
          <MapView />
        ) : (
          <Suspense fallback={<main id="content" className="page" />}>
            <Page />
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
