import { createHash } from 'node:crypto'
import type { ClientBuild } from './clientBuild.ts'

/** What a policy names to let a page's own scripts and styles through, space-separated hash-sources (CSP 3, 2.3.1); "" for none. */
export interface InlineHashes {
  readonly scripts: string
  readonly styles: string
}

const hashSources = (texts: readonly string[]): string =>
  [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')

/** Hashes of what the client's pages bring with them to run and to look by; the server writes no other into them. */
export function inlineHashes(client: Pick<ClientBuild, 'index' | 'embed' | 'parts'> | null): InlineHashes {
  const pages = client === null ? '' : client.index + client.embed
  const within = (element: RegExp): string[] => [...pages.matchAll(element)].map(([, text = '']) => text)
  const partStyles = [...(client?.parts.values() ?? [])].flatMap(({ styles }) => styles.map(({ text }) => text))
  return {
    scripts: hashSources(within(/<script>([\s\S]*?)<\/script>/g)),
    styles: hashSources([...within(/<style>([\s\S]*?)<\/style>/g), ...partStyles]),
  }
}
