import { Suspense, type ReactNode } from 'react'
import { usePrinting } from './usePrinting.ts'

/** What is on paper alone. What of it has not come when one prints is left out: nothing on the page gives way for it. */
export function Printed({ children }: { readonly children: ReactNode }) {
  return usePrinting() ? <Suspense fallback={null}>{children}</Suspense> : null
}
