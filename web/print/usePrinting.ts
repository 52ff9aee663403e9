import { useSyncExternalStore } from 'react'
import { chosenTheme } from '../shell/theme.ts'

const print = matchMedia('print')
let printing = print.matches
let themeBefore: string | undefined

/** Paper is light whatever the screen is: the page takes the light theme while it is printed, and nothing of it is stored. */
function lightWhile(on: boolean): void {
  const { dataset } = document.documentElement
  if (on) {
    const chosen = chosenTheme()
    themeBefore = chosen === 'auto' ? undefined : chosen
    dataset['theme'] = 'light'
  } else if (themeBefore === undefined) delete dataset['theme']
  else dataset['theme'] = themeBefore
}

function watch(listener: () => void): () => void {
  const turn = (on: boolean) => {
    if (on === printing) return
    printing = on
    lightWhile(on)
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
