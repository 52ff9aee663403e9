import { useSyncExternalStore } from 'react'

/**
 * The address of Karta that shows what a frame does, held in memory: what one chooses in a frame is neither in its own address nor a
 * step in the history of the page around it, and links in it lead to Lärkartan itself.
 * @param address path and query of the frame
 * @param drawnFor those that the server drew it for: as far as anything is meant by them
 *
 * @example frameLocation('/inbaddad/staffing?stilla=nej&lan=18') // begins at '/?lan=18&indikator=staffing'
 */
export function frameLocation(address: string, drawnFor = address) {
  let now = addressOnMap(address)
  const first = addressOnMap(drawnFor)
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const navigate = (to: string) => {
    now = to
    for (const listener of listeners) listener()
  }
  const path = () => now.split('?')[0] ?? ''
  const searchOf = (of: string) => of.split('?')[1] ?? ''
  const usePath = (): [string, typeof navigate] => [useSyncExternalStore(subscribe, path, path), navigate]
  const useSearch = () =>
    useSyncExternalStore(
      subscribe,
      () => searchOf(now),
      () => searchOf(first),
    )
  return { hook: usePath, searchHook: useSearch }
}

function addressOnMap(address: string): string {
  const [path = '', given = ''] = address.split('?')
  const parameters = new URLSearchParams(given)
  parameters.delete('stilla')
  parameters.set('indikator', path.split('/').at(-1) ?? '')
  return `/?${parameters.toString()}`
}
