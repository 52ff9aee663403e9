import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp()
const geojson = `/api/v1/studies/${studyId}/answers?format=geojson`

const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') => app.request(address, { method, headers })
const bytes = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer())

describe('a part of a reply', () => {
  it.each([
    ['bytes=0-16383', 0, 16_384],
    ['bytes=100-100', 100, 101],
    ['bytes=1000-', 1000, undefined],
    ['bytes=-500', -500, undefined],
    ['bytes=200000-99999999', 200_000, undefined],
    ['Bytes= 5-9 ', 5, 10],
  ] as const)('%s is just those bytes, and says where they stand', async (range, from, to) => {
    const whole = await bytes(await ask(geojson))
    const response = await ask(geojson, { range })
    const part = whole.subarray(from, to)
    const start = from < 0 ? whole.length + from : from
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${start + part.length - 1}/${whole.length}`)
    expect(response.headers.get('content-length')).toBe(String(part.length))
    expect(response.headers.get('content-type')).toBe('application/geo+json')
    expect(await bytes(response)).toEqual(part)
  })

  it('put together with the others is the whole, however it is cut', async () => {
    const whole = await bytes(await ask(geojson))
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: whole.length - 1 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const ends = [...at.toSorted((a, b) => a - b), whole.length]
        const ranges = ends.map((end, index) => `bytes=${index === 0 ? 0 : (ends[index - 1] ?? 0)}-${end - 1}`)
        const parts = await Promise.all(ranges.map(async (range) => bytes(await ask(geojson, { range }))))
        expect(Buffer.concat(parts).equals(whole)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it.each(['bytes=99999999-', 'bytes=-0'])('%s that is not there is a 416, with how long the whole is', async (range) => {
    const { length } = await bytes(await ask(geojson))
    const response = await ask(geojson, { range })
    expect(response.status).toBe(416)
    expect(response.headers.get('content-range')).toBe(`bytes */${length}`)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })

  it.each(['bytes=0-1,5-6', 'lines=0-5', 'bytes=9-5', 'bytes=-', 'bytes=a-b'])('%s is passed over: the whole', async (range) => {
    expect((await ask(geojson, { range })).status).toBe(200)
  })

  it('is of the version that the caller has the rest of, or else the whole (If-Range)', async () => {
    const tag = (await ask(geojson)).headers.get('etag') ?? ''
    const range = 'bytes=0-9'
    expect((await ask(geojson, { range, 'if-range': tag })).status).toBe(206)
    for (const other of ['"other"', `W/${tag}`, 'Sat, 28 Nov 2026 12:00:00 GMT'])
      expect((await ask(geojson, { range, 'if-range': other })).status, other).toBe(200)
    expect((await ask(geojson, { range, 'if-none-match': tag })).status).toBe(304)
  })

  it('can be had of everything that is sent as it is, and not of what is compressed, of a head or of an error', async () => {
    const some = [
      '/api/v1/counties',
      '/api/v1/municipality-boundaries',
      `/maps/${studyId}/staffing.svg`,
      '/api/docs',
      '/robots.txt',
    ]
    for (const address of some) {
      const head = await ask(address, {}, 'HEAD')
      expect(head.headers.get('accept-ranges'), address).toBe('bytes')
      expect((await ask(address, { range: 'bytes=0-9' })).status, address).toBe(206)
    }
    const coded = await ask(geojson, { range: 'bytes=0-9', 'accept-encoding': 'gzip' })
    expect(coded.status).toBe(200)
    expect(coded.headers.get('content-encoding')).toBe('gzip')
    expect(coded.headers.has('accept-ranges')).toBe(false)
    expect((await ask(geojson, { range: 'bytes=0-9' }, 'HEAD')).status).toBe(200)
    expect((await ask('/api/v1/nothing', { range: 'bytes=0-9' })).status).toBe(404)
  })
})
