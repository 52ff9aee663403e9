import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import { continueTrace } from '../../api/http/trace.ts'
import { pageOf } from '../support/markup.ts'
import { testApp, testDeps } from './support/testApp.ts'

const app = testApp()
const counties = '/api/v1/counties'
const directives = (response: Response): Map<string, string> =>
  new Map(
    (response.headers.get('content-security-policy') ?? '').split('; ').map((each) => {
      const [name = '', ...sources] = each.split(' ')
      return [name, sources.join(' ')]
    }),
  )

describe('security', () => {
  it('lets pages load nothing but our own, run nothing inline and be framed by none', async () => {
    const response = await app.request('/api/docs')
    const policy = directives(response)
    expect(policy.get('default-src')).toBe("'self'")
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('object-src')).toBe("'none'")
    expect(policy.get('frame-ancestors')).toBe("'none'")
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe|blob:|https?:/)
    for (const name of ['x-content-type-options', 'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy'])
      expect(response.headers.has(name), name).toBe(true)
  })

  it('lets a page run and look by what the build wrote into it, and by nothing else within it', async () => {
    const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const body =
      '<style>b{}</style><script>early()</script><!--head--><!--shell--><!--data--><script src="/assets/a.js"></script>'
    const client = {
      index: `<html lang="sv">${body}`,
      embed: `<html lang="sv"><style>c{}</style>`,
      parts: new Map(),
      serviceWorker: '',
      files: new Map(),
    }
    const page = await testApp({ client }).request('/')
    const policy = directives(page)
    expect(policy.get('script-src')).toBe(`'self' ${sha256('early()')}`)
    expect(policy.get('style-src')).toBe(`'self' ${sha256('b{}')} ${sha256('c{}')}`)
    // What the server adds to the template is data alone.
    const added = pageOf(await page.text()).querySelectorAll('script:not([src], [type="application/json"]), style')
    expect(added).toHaveLength(2)
  })

  it('gives the files that pages are made of the same policy, without what stands within the pages', async () => {
    const client = {
      index: '<html><script>early()</script>',
      embed: '',
      parts: new Map(),
      serviceWorker: '',
      files: new Map([
        ['/assets/a.js', { contentType: 'text/javascript', immutable: true, br: null, gzip: null, identity: new Uint8Array() }],
      ]),
    }
    const made = testApp({ client })
    const [page, file] = [directives(await made.request('/')), directives(await made.request('/assets/a.js'))]
    expect(page.get('script-src')).toMatch(/^'self' 'sha256-/)
    expect([...file]).toEqual([...page].map(([name, sources]) => [name, sources.replace(/ 'sha256-\S+/g, '')]))
  })

  it('lets those frame pages whom the settings name', async () => {
    const settings = readSettings({ FRAME_ANCESTORS: "'self' https://region.example.se" })
    expect(directives(await testApp({ settings }).request('/api/docs')).get('frame-ancestors')).toBe(
      "'self' https://region.example.se",
    )
  })

  it('keeps browsers to https where that is how the public comes, and not else', async () => {
    expect((await app.request(counties)).headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
    for (const environment of [{}, { PUBLIC_URL: 'http://karta.example.se' }]) {
      const response = await testApp({ settings: readSettings(environment) }).request('/api/docs')
      expect(response.headers.has('strict-transport-security')).toBe(false)
    }
  })

  it('opens the API to every origin, errors too, and shows them what they may read', async () => {
    for (const address of [counties, '/api/v1/studies/x']) {
      const { headers } = await app.request(address, { headers: { origin: 'https://elsewhere.example' } })
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-expose-headers')).toContain('traceparent')
      expect(headers.get('access-control-expose-headers')).toContain('ETag')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    const preflight = await app.request(counties, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('traceparent')
  })
})

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: length, maxLength: length })

describe('the trace', () => {
  it('is the caller’s, with a parent of ours, on replies and errors alike', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    for (const address of [counties, counties, '/api/v1/studies/x', '/healthz', '/api/docs', '/finns-inte']) {
      const answered = (await app.request(address, { headers: { traceparent } })).headers.get('traceparent')
      expect(answered).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/)
      expect(answered).not.toBe(traceparent)
    }
  })

  it('continues whenever the header is valid', () => {
    fc.assert(
      fc.property(hex(32), hex(16), hex(2), (trace, parent, flags) => {
        fc.pre(!/^0+$/.test(trace) && !/^0+$/.test(parent))
        expect(continueTrace(`00-${trace}-${parent}-${flags}`).slice(3, 35)).toBe(trace)
      }),
    )
  })

  it.each([
    undefined,
    '',
    'nonsense',
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01',
    '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more',
    'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  ])('is a new one for «%s»', (header) => {
    const traceparent = continueTrace(header)
    expect(traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
    expect(traceparent).not.toContain('4bf92f3577b34da6a3ce929d0e0e4736')
  })

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 2000 }, () => continueTrace(undefined).slice(3, 35))).size).toBe(2000)
  })
})

describe('health', () => {
  it('is good as long as the server lives; readiness ends with shutdown', async () => {
    let ready = true
    const watched = testApp({}, { isReady: () => ready })
    expect((await watched.request('/readyz')).status).toBe(200)
    ready = false
    const response = await watched.request('/readyz')
    expect(response.status).toBe(503)
    expect(response.headers.has('retry-after')).toBe(true)
    expect((await watched.request('/healthz')).status).toBe(200)
  })
})

describe('the built client', () => {
  const file = (text: string, immutable: boolean) => {
    const identity = new TextEncoder().encode(text)
    return { contentType: 'text/javascript; charset=utf-8', immutable, identity, br: null, gzip: null }
  }
  const served = testApp({
    client: {
      index: '<html></html>',
      embed: '<html></html>',
      parts: new Map(),
      serviceWorker: '',
      files: new Map([
        ['/assets/index-abc123.js', file('one', true)],
        ['/plain.js', file('two', false)],
        ['/assets/icon-abc123.svg', { ...file('<svg/>', true), contentType: 'image/svg+xml' }],
      ]),
    },
  })

  it('is kept for good where the name carries a hash, and asked about anew where not', async () => {
    const hashed = await served.request('/assets/index-abc123.js')
    expect(await hashed.text()).toBe('one')
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(hashed.headers.get('content-security-policy')).toContain("script-src 'self'")
    const plain = await served.request('/plain.js')
    expect(plain.headers.get('cache-control')).toBe('no-cache')
    const again = await served.request('/plain.js', { headers: { 'if-none-match': plain.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it('lends its icon to pages that name none', async () => {
    const icon = await served.request('/favicon.ico')
    expect(icon.headers.get('content-type')).toBe('image/svg+xml')
    expect(icon.headers.get('cache-control')).toBe('no-cache')
  })

  it('is nothing else than its files', async () => {
    for (const path of ['/assets/other.js', '/../package.json', '/%2e%2e/package.json', '/assets/'])
      expect((await served.request(path)).status, path).toBe(404)
    expect((await served.request('/plain.js', { method: 'POST' })).status).toBe(405)
  })
})

it('answers without a client all the same', async () => {
  expect(testDeps.client).toBeNull()
  expect((await app.request('/assets/x.js')).status).toBe(404)
})
