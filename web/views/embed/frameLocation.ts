import { memoryLocation } from 'wouter/memory-location'

/**
 * The address of Karta that shows what a frame does, held in memory: what one chooses in a frame is neither in its own address nor a
 * step in the history of the page around it, and links in it lead to Lärkartan itself.
 *
 * @example frameLocation({ pathname: '/inbaddad/staffing', search: '?stilla=nej&lan=18' }).search // '?lan=18&indikator=staffing'
 */
export function frameLocation({ pathname, search: given }: Pick<Location, 'pathname' | 'search'>) {
  const parameters = new URLSearchParams(given)
  parameters.delete('stilla')
  parameters.set('indikator', pathname.split('/').at(-1) ?? '')
  const { hook, searchHook } = memoryLocation({ path: '/', searchPath: parameters.toString() })
  return { search: `?${parameters.toString()}`, hook, searchHook }
}
