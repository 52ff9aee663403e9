import { useEffect, useState, useSyncExternalStore, Suspense, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { MapData, PlaceView } from '../useMapData.ts'

let printing: boolean | undefined
const isPrinting = (): boolean => (printing ??= matchMedia('print').matches)
const never = (): boolean => false

function watch(listener: () => void): () => void {
  const print = matchMedia('print')
  const turn = (on: boolean) => {
    printing = on
    // React would wait for a microtask, and Firefox takes the page as it is before any has run.
    flushSync(listener)
  }
  const before = () => turn(true)
  const after = () => turn(false)
  const change = () => turn(print.matches)
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  print.addEventListener('change', change)
  return () => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
    print.removeEventListener('change', change)
  }
}

/** Whether the page is being printed. What follows from it is drawn before the event is over. */
export const usePrinting = (): boolean => useSyncExternalStore(watch, isPrinting, never)

/** What is on paper alone. What of it has not come when one prints is left out: nothing on the page gives way for it. */
export function Printed({ children }: { readonly children: ReactNode }) {
  return usePrinting() ? <Suspense fallback={null}>{children}</Suspense> : null
}

/** Between the view and what paper needs, in ms: what the reader does first goes before. */
const pause = 1_000

/** Whether the view has stood for a while. */
export function useLater(stands: boolean): boolean {
  const [due, setDue] = useState(false)
  useEffect(() => {
    if (!stands) return
    const wait = setTimeout(() => setDue(true), pause)
    return () => clearTimeout(wait)
  }, [stands])
  return due
}

/** Marks the page as ready to be printed in full. */
export const markPrepared = (): void => void (document.documentElement.dataset['paper'] = 'prepared')

/** What is on the screen, to be put on paper. */
export interface SheetProps {
  readonly data: MapData
  /** The municipalities that the filter leaves. */
  readonly among: ReadonlySet<string> | null
  readonly place: PlaceView | null
  /** Its panel. */
  readonly panel: ReactNode
}
