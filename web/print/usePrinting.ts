import { useSyncExternalStore } from 'react'

const print = matchMedia('print')
let printing = print.matches

function watch(listener: () => void): () => void {
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
export const usePrinting = (): boolean => useSyncExternalStore(watch, () => printing)
