import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const app = testApp()
const indicator = `/api/v1/studies/${studyId}/indicators/broker-maturity`
const boundaries = '/api/v1/municipality-boundaries'
const snapshot = testDeps.snapshots.get(studyId)

const bytes = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer())

describe('a reply', () => {
  it.each([indicator, boundaries])('of %s has a strong entity tag, and 304 to who has it', async (address) => {
    const first = await app.request(address)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f-]+"$/)
    const again = await app.request(address, { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    for (const name of ['etag', 'cache-control', 'vary']) expect(again.headers.get(name)).toBe(first.headers.get(name))
    expect(again.headers.has('content-length')).toBe(false)
  })

  it('is sent whole to who has another', async () => {
    const response = await app.request(indicator, { headers: { 'if-none-match': '"other", "0123456789abcdef"' } })
    expect(response.status).toBe(200)
  })

  it('is known by its tag in a list, weakened by a proxy, or by any tag at all', async () => {
    const tag = (await app.request(indicator)).headers.get('etag') ?? ''
    for (const value of [`"other", ${tag}`, `W/${tag}`, '*', '"other", *'])
      expect((await app.request(indicator, { headers: { 'if-none-match': value } })).status).toBe(304)
  })

  it('has the hash of its snapshot in the tag, so that a new snapshot gives a new one', async () => {
    if (!snapshot) throw new Error('no study')
    const tag = (await app.request(indicator)).headers.get('etag')
    expect(tag).toContain(snapshot.hash)
    const published = testApp({ snapshots: new Map([[studyId, { ...snapshot, hash: 'fedcba9876543210' }]]) })
    const response = await published.request(indicator, { headers: { 'if-none-match': tag ?? '' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toContain('fedcba9876543210')
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('comes in %s to who takes it, the same inside, under a tag of its own', async (coding, decode) => {
    for (const address of [indicator, boundaries, '/api/docs']) {
      const plain = await app.request(address)
      const coded = await app.request(address, { headers: { 'accept-encoding': coding } })
      const body = await bytes(coded)
      expect(coded.headers.get('content-encoding')).toBe(coding)
      expect(coded.headers.get('content-length')).toBe(String(body.length))
      expect(coded.headers.get('vary')).toContain('Accept-Encoding')
      expect(decode(body)).toEqual(await bytes(plain))
      expect(coded.headers.get('etag')).not.toBe(plain.headers.get('etag'))
    }
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', null],
    ['zstd', null],
    ['', null],
  ])('to «Accept-Encoding: %s» is coded as %s', async (header, coding) => {
    const response = await app.request(indicator, { headers: { 'accept-encoding': header } })
    expect(response.headers.get('content-encoding')).toBe(coding)
  })

  it('is as small as the map needs: boundaries at most 15 kB, an indicator at most 2 kB', async () => {
    const size = async (address: string, coding: string) =>
      (await bytes(await app.request(address, { headers: { 'accept-encoding': coding } }))).length
    expect(await size(boundaries, 'gzip')).toBeLessThan(15 * 1024)
    expect(await size(indicator, 'br')).toBeLessThan(2 * 1024)
  })

  it('to HEAD is the head of the reply to GET', async () => {
    const [get, head] = await Promise.all([app.request(indicator), app.request(indicator, { method: 'HEAD' })])
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    for (const name of ['etag', 'content-length', 'content-type', 'cache-control'])
      expect(head.headers.get(name)).toBe(get.headers.get(name))
  })

  it('is the same at the second asking as at the first', async () => {
    const fresh = testApp()
    const [first, second] = [await fresh.request(indicator), await fresh.request(indicator)]
    expect(await second.text()).toBe(await first.text())
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
  })

  it('that tells of an error is never kept', async () => {
    const response = await app.request('/api/v1/studies/x')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.has('etag')).toBe(false)
  })
})
