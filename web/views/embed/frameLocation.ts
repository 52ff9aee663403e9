import { useSyncExternalStore } from 'react'

/**
 * The address of Karta that shows what a frame does, held in memory: what one chooses in a frame is neither in its own address nor a
 * step in the history of the page around it, and links in it lead to Lärkartan itself.
 * @param address path and query of the frame
 *
 * @example frameLocation('/inbaddad/staffing?stilla=nej&lan=18') // begins at '/?lan=18&indikator=staffing'
 */
export function frameLocation(address: string) {
  const [framePath = '', given = ''] = address.split('?')
  const parameters = new URLSearchParams(given)
  parameters.delete('stilla')
  parameters.set('indikator', framePath.split('/').at(-1) ?? '')
  let now = `/?${parameters.toString()}`
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  const navigate = (to: string) => {
    now = to
    for (const listener of listeners) listener()
  }
  const [path, search] = [() => now.split('?')[0] ?? '', () => now.split('?')[1] ?? '']
  const usePath = (): [string, typeof navigate] => [useSyncExternalStore(subscribe, path, path), navigate]
  const useSearch = () => useSyncExternalStore(subscribe, search, search)
  return { hook: usePath, searchHook: useSearch }
}
