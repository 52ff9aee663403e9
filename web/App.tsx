import { Suspense, useEffect, useState, type ComponentType } from 'react'
import { useTexts } from './i18n/useTexts.ts'
import { useLocation } from 'wouter'
import type { View } from '../api/domain/address/address.ts'
import { Later } from './address/Later.tsx'
import { useAddress } from './address/useAddress.ts'
import { AboutView, CompareView, CrossView, ReportView, TableView } from './routes/parts.ts'
import { MapView } from './routes/MapView.tsx'
import { Header } from './shell/Header.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { MovedContext } from './ui/moved.ts'

/** The views that are a page of their own; the map is all the others. */
const pages: Partial<Record<View['name'], ComponentType>> = {
  compare: CompareView,
  cross: CrossView,
  table: TableView,
  report: ReportView,
  about: AboutView,
}

/** Header and view. Which view is the address's to say. */
export function App() {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  const moved = useMoved()
  const Page = pages[address.view.name]
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
          <>
            <MapView />
            <AliveMark />
          </>
        ) : (
          <Suspense fallback={<main id="content" className="page" />}>
            <Page />
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

/** Marks the page as alive: until then its buttons are drawn and do nothing yet. */
function AliveMark() {
  useEffect(() => {
    document.documentElement.dataset['alive'] = ''
  }, [])
  return null
}
