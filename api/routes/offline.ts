import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { ClientBuild } from '../http/clientBuild.ts'
import type { Deps } from '../http/deps.ts'
import { contentHash } from '../http/representation.ts'
import { type PageContent, sendPage } from '../http/sendRepresentation.ts'
import type { Language } from '../domain/study/localized.ts'
import { lightColours } from '../domain/map/lightColours.ts'
import { text } from '../domain/words/catalogue.ts'
import type { RenderPng } from '../formats/png.ts'
import { manifestLink } from '../pages/head.ts'
import { renderBarePage } from '../pages/page.ts'
import { writeCopy } from '../replies/copy.ts'

const languages: readonly Language[] = ['sv', 'en']
/** The icon's ground (web/ui/icon.svg). */
const accent = '#0b5563'
const iconSizes = [192, 512] as const
const immutable = 'public, max-age=31536000, immutable'
const script = 'text/javascript; charset=utf-8'

/** Takes the place of a service worker that is wanted no longer, and itself away with all that it kept. */
const removal = `addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) =>
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => registration.unregister()),
  ),
)
// A page of the old program may have asked for it once more.
addEventListener('fetch', () => void registration.unregister())
`

const bytesOf = (content: string) => new TextEncoder().encode(content)

/** What is kept in the browser: every file of the program that it may ask for, the pages that it begins with, and the data. */
function keptFiles({ files }: ClientBuild, pages: ReadonlyMap<string, string>, data: string) {
  const program = [...files].filter(([, { immutable, contentType }]) => immutable && !contentType.startsWith('text/plain'))
  return [
    ...program.map(([url]) => ({ url, revision: null })),
    ...[...pages].map(([url, page]) => ({ url, revision: contentHash(bytesOf(page)) })),
    { url: data, revision: null },
  ]
}

/** The icon with room round its mark: a system cuts its own shape out of it. */
function maskableIcon({ files }: ClientBuild): string {
  const [, icon] = [...files].find(([path]) => /\/icon\b[^/]*\.svg$/.test(path)) ?? []
  const mark = new TextDecoder()
    .decode(icon?.identity)
    .trim()
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
  const square = `<rect width="32" height="32" fill="${accent}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${square}<g transform="translate(5 5) scale(.6875)">${mark}</g></svg>`
}

const manifestOf = (language: Language) => ({
  id: '/',
  name: text(language, 'shell', 'name'),
  short_name: text(language, 'shell', 'name'),
  description: text(language, 'offline', 'description'),
  lang: language,
  start_url: language === 'en' ? '/?sprak=en' : '/',
  scope: '/',
  display: 'standalone',
  background_color: lightColours.paper,
  theme_color: accent,
  icons: iconSizes.flatMap((size) =>
    ['any', 'maskable'].map((purpose) => ({
      src: `/offline/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  ),
})

/** What makes the program work without the network, and be installed: the service worker, what it keeps, manifest and icons. */
export function offlineRoutes(deps: Deps, renderPng: RenderPng): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { client, settings } = deps
  if (client === null) return app
  // Compressed as a file, not for the way: browsers keep what they have unpacked.
  const copy = new Uint8Array(gzipSync(writeCopy(deps)))
  const data = `/offline/data-${contentHash(copy)}.gz`
  const pages = new Map(
    languages.map((language) => [`/offline/${language}.html`, renderBarePage(client, language, manifestLink(language))]),
  )
  const kept = {
    files: keptFiles(client, pages, data),
    data,
    pages: Object.fromEntries(languages.map((language) => [language, `/offline/${language}.html`])),
  }
  const worker = settings.serviceWorker ? `self.kept = ${JSON.stringify(kept)};\n${client.serviceWorker}` : removal
  const serve = (path: string, make: () => PageContent | Promise<PageContent>) =>
    app.get(path, (c) => sendPage(c, c.req.path, make))
  serve('/service-worker.js', () => ({ content: worker, contentType: script }))
  serve(data, () => ({ content: copy, contentType: 'application/gzip', cacheControl: immutable }))
  for (const [path, page] of pages) serve(path, () => ({ content: page, contentType: 'text/html; charset=utf-8' }))
  for (const language of languages) {
    const manifest = JSON.stringify(manifestOf(language))
    serve(`/offline/${language}.webmanifest`, () => ({ content: manifest, contentType: 'application/manifest+json' }))
  }
  for (const size of iconSizes)
    serve(`/offline/icon-${size}.png`, async () => ({
      content: await renderPng(maskableIcon(client), size),
      contentType: 'image/png',
    }))
  return app
}
