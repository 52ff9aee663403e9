import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import { readCopy, writeCopy } from '../../api/replies/copy.ts'
import { answerAlone, questionOf } from '../../web/offline/answerAlone.ts'
import { pageDeps } from './support/pageApp.ts'
import { testApp, testDeps } from './support/testApp.ts'

const origin = 'https://karta.example.se'
const copy = readCopy(writeCopy(testDeps))
const app = testApp()
const study = '/api/v1/studies/forstudie-2008'

async function alone(path: string): Promise<Response> {
  const url = new URL(origin + path)
  const question = questionOf(url)
  if (question === null) throw new RangeError(`${path} is no question`)
  return answerAlone(question, url, copy, 'sv')
}

describe('without the server', () => {
  it.each([
    '/api/v1/studies',
    '/api/v1/counties',
    '/api/v1/municipality-boundaries',
    '/api/v1/centres',
    '/api/v1/centres/viadidakt',
    study,
    `${study}/indicators`,
    `${study}/indicators/broker-maturity`,
    `${study}/answers`,
    `${study}/conditions`,
    `${study}/facts?limit=200`,
    `${study}/slides`,
    `${study}/municipalities/0484`,
    `${study}/municipalities/0484/similarities?limit=6`,
    `${study}/municipalities/0484/suppositions?suppose=needs-inventory:no`,
    `${study}/comparisons?codes=0484,1980,0580`,
    `${study}/crosstabs?x=staffing&y=needs-inventory&county=04`,
    `${study}/crosstabs?filter=needs-inventory:yes`,
    `${study}/selections?filter=needs-inventory:yes~staffing:two-or-more`,
    `${study}/answers?format=csv`,
    `${study}/answers?format=csv&dialect=excel-sv&county=18`,
    `${study}/answers?format=geojson&filter=needs-inventory:yes`,
  ])('%s is answered as by the server', async (path) => {
    const [ours, theirs] = [await alone(path), await app.request(path)]
    expect(ours.status).toBe(theirs.status)
    expect(ours.headers.get('content-disposition')).toBe(theirs.headers.get('content-disposition'))
    expect(await ours.text()).toBe(await theirs.text())
  })

  it.each([`${study}/municipalities/9999`, `${study}/crosstabs?x=nothing`, '/api/v1/studies/none'])(
    '%s is refused as by the server',
    async (path) => {
      const [ours, theirs] = [await alone(path), await app.request(path, { headers: { 'accept-language': 'sv' } })]
      expect(ours.status).toBe(theirs.status)
      const { detail, allowedValues } = (await theirs.json()) as { detail: string; allowedValues: string[] }
      expect(await ours.json()).toMatchObject({ detail, allowedValues })
    },
  )

  it('what is none of the API’s resources is not answered', () => {
    expect(questionOf(new URL(`${origin}/api/v1/openapi.json`))).toBeNull()
    expect(questionOf(new URL(`${origin}/healthz`))).toBeNull()
  })
})

describe('what browsers keep', () => {
  const icon = { contentType: 'image/svg+xml', immutable: true, br: null, gzip: null }
  const files = new Map([
    ...pageDeps.client.files,
    ['/assets/icon-x.svg', { ...icon, identity: new Uint8Array(readFileSync('web/ui/icon.svg')) }],
  ])
  const client = { ...pageDeps.client, files, serviceWorker: 'work()' }
  const on = testApp({ ...pageDeps, client })

  interface Kept {
    files: { url: string; revision: string | null }[]
    data: string
    pages: Record<string, string>
  }

  it('is listed for the service worker, and each of it is there', async () => {
    const worker = await on.request('/service-worker.js')
    expect(worker.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(worker.headers.get('cache-control')).toBe('no-cache')
    const script = await worker.text()
    expect(script).toMatch(/;\nwork\(\)$/)
    const kept = JSON.parse(/self\.kept = (.*);\n/.exec(script)?.[1] ?? '') as Kept
    expect(Object.keys(kept.pages)).toEqual(['sv', 'en'])
    for (const { url } of kept.files) expect((await on.request(url)).status, url).toBe(200)
    expect(kept.files.map(({ url }) => url)).toEqual(expect.arrayContaining([kept.data, ...Object.values(kept.pages)]))
    const data = await on.request(kept.data)
    expect(gunzipSync(await data.arrayBuffer()).toString()).toBe(writeCopy(testDeps))
  })

  it('has a name of its own for other data: a new snapshot takes the place of the old one whole', async () => {
    const [snapshot] = testDeps.snapshots.values()
    if (snapshot === undefined) throw new RangeError('There is no study')
    const later = testApp({ ...pageDeps, client, snapshots: new Map([[snapshot.study.id, { ...snapshot, hash: 'later' }]]) })
    const scripts = await Promise.all([on, later].map(async (each) => (await each.request('/service-worker.js')).text()))
    expect(new Set(scripts).size).toBe(2)
  })

  it('can be installed: the page names a manifest in its language, whose icons are there', async () => {
    for (const [page, lang] of [
      ['/om', 'sv'],
      ['/om?sprak=en', 'en'],
    ] as const) {
      const [, href = ''] = /<link rel="manifest" href="([^"]*)"/.exec(await (await on.request(page)).text()) ?? []
      const manifest = (await (await on.request(href)).json()) as { lang: string; icons: { src: string; purpose: string }[] }
      expect(manifest.lang).toBe(lang)
      expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable')
      for (const { src } of manifest.icons) {
        const drawn = await on.request(src)
        expect(drawn.headers.get('content-type')).toBe('image/png')
        expect(drawn.status).toBe(200)
      }
    }
  })

  it('is taken away where the server is told so', async () => {
    const off = testApp({ ...pageDeps, client, settings: readSettings({ SERVICE_WORKER: 'off' }) })
    const script = await (await off.request('/service-worker.js')).text()
    expect(script).toContain('registration.unregister()')
    expect(await (await off.request('/om')).text()).not.toContain('rel="manifest"')
  })
})
