import { Suspense, useEffect, useState } from 'react'
import { useTexts } from './i18n/useTexts.ts'
import { useLocation } from 'wouter'
import { pageNameOf, type ViewName } from '../api/domain/address/views.ts'
import { Later } from './state/Later.tsx'
import { useMissing } from './state/missing.ts'
import { useAddress } from './state/useAddress.ts'
import { MapView } from './views/map/MapView.tsx'
import { Header } from './parts/shell/Header.tsx'
import { AliveMark } from './ui/AliveMark.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { Shape } from './ui/Shape.tsx'
import { MovedContext } from './ui/focus.ts'
import { useSettled } from './ui/useSettled.ts'
import { fetchAhead, MissingView, type Page, pages } from './views.ts'

/** Header and view. Which view is the address's to say. */
export function App() {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  const moved = useMoved()
  const name = pageNameOf(address.view)
  const isMissing = useMissing() !== null
  const { component: Shown, leadsTo }: Partial<Page> = isMissing ? { component: MissingView } : name === null ? {} : pages[name]
  return (
    <MovedContext value={moved}>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      {/* A talk has the whole screen. */}
      {(name !== 'present' || isMissing) && (
        <Later>
          <Header />
        </Later>
      )}
      <ErrorBoundary
        frame={(failure) => (
          <main id="content" className="page">
            {failure}
          </main>
        )}
      >
        {Shown === undefined ? (
          <>
            <MapView />
            <AliveMark />
          </>
        ) : (
          <Suspense
            fallback={
              <main id="content" className="page">
                <Shape lines={10} />
              </main>
            }
          >
            <Shown />
            <AliveMark />
            <FetchAhead view={leadsTo} />
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

/** Fetches ahead what a view leads to, once the view is alive and there is nothing left to do. */
function FetchAhead({ view }: { readonly view: ViewName | undefined }) {
  const settled = useSettled()
  useEffect(() => {
    if (settled && view !== undefined) fetchAhead(view)
  }, [settled, view])
  return null
}
