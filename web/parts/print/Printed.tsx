import { useSyncExternalStore, Suspense, type ReactNode } from 'react'

let printing: boolean | undefined
const isPrinting = (): boolean => (printing ??= matchMedia('print').matches)
const never = (): boolean => false

function watch(listener: () => void): () => void {
  const print = matchMedia('print')
  const turn = (on: boolean) => {
    printing = on
    listener()
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

/** Whether the page is being printed. React draws at once what follows from it: the browser takes the page as it is when the event is over. */
export const usePrinting = (): boolean => useSyncExternalStore(watch, isPrinting, never)

/** What is on paper alone. What of it has not come when one prints is left out: nothing on the page gives way for it. */
export function Printed({ children }: { readonly children: ReactNode }) {
  return usePrinting() ? <Suspense fallback={null}>{children}</Suspense> : null
}
