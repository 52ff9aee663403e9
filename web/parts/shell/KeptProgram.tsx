import { Suspense } from 'react'
import { part } from '../../ui/part.tsx'
import { useSettled } from '../../ui/useSettled.ts'

const OfflineNotes = part('parts/shell/OfflineNotes.tsx', () => import('./OfflineNotes.tsx').then((file) => file.OfflineNotes))

/** What keeps the program in the browser, once the page has nothing else to do. */
export function KeptProgram() {
  return (
    useSettled() && (
      <Suspense>
        <OfflineNotes />
      </Suspense>
    )
  )
}
