import { createHash } from 'node:crypto'
import type { ClientBuild } from './clientBuild.ts'
import type { Settings } from '../config.ts'

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

type Headers = Readonly<Record<string, string>>

/** Headers of every reply over https in public: browsers shall not come back by http. */
const transportHeaders = (settings: Settings): Headers =>
  settings.publicUrlGiven && settings.publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}

/**
 * Headers of pages, scripts, styles, fonts and pictures. Everything is our own, and nothing inline runs but what the build wrote into
 * its pages. Made once: setting them header by header on each request would halve what the server can answer.
 */
export function pageHeaders(settings: Settings, inline: InlineHashes): Headers {
  const policy = {
    'default-src': "'self'",
    'script-src': `'self' ${inline.scripts}`.trim(),
    'worker-src': "'self'",
    'style-src': `'self' ${inline.styles}`.trim(),
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': settings.frameAncestors,
  }
  return {
    'content-security-policy': Object.entries(policy)
      .map(([name, sources]) => `${name} ${sources}`)
      .join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    ...transportHeaders(settings),
  }
}

/** Lärkartan shows its own pages before anyone pastes them elsewhere. */
const withOurselves = (ancestors: string): string =>
  ancestors === '*' || ancestors.includes("'self'") ? ancestors : `'self' ${ancestors.replace("'none'", '')}`.trim()

/** Headers of the pages made for other sites' frames: a page's, but whom the settings name may frame them. Nothing else is loosened. */
export const embedHeaders = (settings: Settings, inline: InlineHashes): Headers =>
  pageHeaders({ ...settings, frameAncestors: withOurselves(settings.embedOrigins) }, inline)

/** Headers of the API's replies: open to every origin (open data), and inert should a browser show one as a page. */
export function apiHeaders(settings: Settings): Headers {
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': [
      ...['Accept-Ranges', 'Allow', 'Content-Disposition', 'Content-Encoding', 'Content-Language', 'Content-Length'],
      ...['Content-Range', 'Date', 'ETag', 'Link', 'Retry-After', 'Vary', 'traceparent'],
    ].join(', '),
    ...transportHeaders(settings),
  }
}
