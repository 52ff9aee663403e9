import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import backdropUrl from '../../../geodata/backdrop.topojson?url'
import type { PageData } from '../../../web/state/queryClient.ts'
import { renderer } from '../../../web/server.tsx'
import { pageOf } from '../../support/markup.ts'
import { testApp } from './testApp.ts'

/** The client's own pages before they are built: the marks that the server fills are in them. */
const [index = '', embed = ''] = ['index.html', 'embed.html'].map((name) =>
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'web', name), 'utf8'),
)

const backdrop = {
  contentType: 'application/json',
  immutable: true,
  identity: readFileSync(join(import.meta.dirname, '..', '..', '..', 'geodata', 'backdrop.topojson')),
  br: null,
  gzip: null,
}
/** As a build names it, and as the sources do. */
const files = new Map(['/assets/backdrop-x.topojson', backdropUrl].map((path) => [path, backdrop]))

/** A client to serve, as a build would be, and what draws its pages. */
export const pageDeps = {
  client: { index, embed, parts: new Map(), serviceWorker: '', files },
  renderer,
}

/** The app with them. What can't be drawn fails the test that asked for it. */
export const pageApp = testApp(pageDeps, {
  reportError: (error) => {
    throw error
  },
})

/** A page's HTML with its status, as a browser asks for it. */
export async function readPage(address: string): Promise<{ status: number; html: string }> {
  const response = await pageApp.request(address, { headers: { accept: 'text/html' } })
  return { status: response.status, html: await response.text() }
}

/** A page as a document. */
export const readDocument = async (address: string): Promise<Document> => pageOf((await readPage(address)).html)

/** What the page gives the client of what it was drawn with; null where the server did not draw it. */
export function pageDataOf(html: string): PageData | null {
  const json = pageOf(html).getElementById('page-data')?.textContent
  return json === undefined ? null : (JSON.parse(json) as PageData)
}
