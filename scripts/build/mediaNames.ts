import type { Plugin } from 'vite'
import { breakpoints } from '../../web/ui/breakpoints.ts'

const widths = new Map<string, string>(Object.entries(breakpoints))

/** Puts the widths of breakpoints.ts where a style sheet's media query names them, as CSS will once browsers know custom media. */
export function mediaNames(): Plugin {
  return {
    name: 'media-names',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/ },
      handler: (code, id) => ({
        code: code.replace(/\(--([\w-]+)\)(?=[^{};]*\{)/g, (_, name: string) => {
          const width = widths.get(name)
          if (width === undefined) throw new Error(`${id} asks for the width --${name}, which breakpoints.ts does not have.`)
          return width
        }),
        map: null,
      }),
    },
  }
}
