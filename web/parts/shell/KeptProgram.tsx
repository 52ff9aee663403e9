import { Suspense, useEffect, useState } from 'react'
import { part } from '../../ui/part.tsx'
import { useSettled } from '../../ui/useSettled.ts'

const OfflineNotes = part('parts/shell/OfflineNotes.tsx', () => import('./OfflineNotes.tsx').then((file) => file.OfflineNotes))

/** So long the map's program, which is fetched when the page has nothing left to do, goes before, in ms. */
const pause = 2_000

/** What keeps the program in the browser, once the page has all that it needs itself. A talk is not interrupted by what it has to say. */
export function KeptProgram({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const settled = useSettled()
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    if (settled) setTimeout(setBegun, pause, true)
  }, [settled])
  return (
    begun && (
      <Suspense>
        <OfflineNotes isQuiet={isQuiet} />
      </Suspense>
    )
  )
}
