import { readFileSync } from 'node:fs'
import { minifySync, type Plugin } from 'vite'

type Bundle = Readonly<Record<string, { readonly type: 'asset' | 'chunk'; readonly source?: string | Uint8Array }>>

const sourceOf = (bundle: Bundle, path: string): string => String(bundle[path.replace(/^\//, '')]?.source ?? '')

/**
 * Writes into the page what it needs to be painted, so that nothing has to be fetched for it: small scripts run before the first
 * paint, and the style sheet named `start`. The server lets them through by their hashes (CSP 3, hash-source).
 * @param early paths of the scripts
 */
export function inlineFirst(...early: string[]): Plugin {
  // Each by itself: what an old engine can't read stops none of the others.
  const scripts = (): string[] => early.map((path) => minifySync(path, readFileSync(path, 'utf8')).code)
  return {
    name: 'inline-first',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const tags = scripts().map((children) => ({ tag: 'script', children, injectTo: 'head-prepend' as const }))
        if (bundle === undefined) return tags
        // The link stays, switched off, to tell the program's own loader that this sheet is there.
        const inlined = html.replace(
          /<link rel="stylesheet"[^>]* href="([^"]+)">/g,
          (link, path: string) => `<style>${sourceOf(bundle, path)}</style>${link.replace('>', ' disabled>')}`,
        )
        return { html: inlined, tags }
      },
    },
  }
}
