import { describe, expect, it } from 'vitest'
import { renderPng } from '../../api/formats/png.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const map = (width: number): string => `/maps/${studyId}/broker-maturity.png?width=${width}`

/** When all that waits for nothing outside the program has been done. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** An app whose pictures are finished, or fail, when the test says so; `widths` are those begun. */
function slowPictures() {
  const widths: number[] = []
  const under: { finish: () => void; fail: () => void }[] = []
  const errors: Error[] = []
  const renderSlowly = (_svg: string, width: number) => {
    widths.push(width)
    return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) =>
      under.push({ finish: () => resolve(new Uint8Array(8)), fail: () => reject(new Error('no picture')) }),
    )
  }
  const app = testApp({}, { renderPng: renderSlowly, reportError: (error) => void errors.push(error) })
  const ask = (width: number, signal?: AbortSignal) => Promise.resolve(app.request(map(width), signal ? { signal } : {}))
  /** Lets the picture under way end, and what waits for that go on. */
  const end = async (how: 'finish' | 'fail' = 'finish') => {
    await settled()
    under.shift()?.[how]()
    await settled()
  }
  return { app, ask, end, widths, errors }
}

const statuses = async (asked: readonly Promise<Response>[]) => (await Promise.all(asked)).map(({ status }) => status)

describe('pictures in pixels', () => {
  it('are drawn one at a time, in the order they were asked for', async () => {
    const { ask, end, widths } = slowPictures()
    const asked = [100, 200, 300].map((width) => ask(width))
    for (const begun of [[100], [100, 200], [100, 200, 300]]) {
      await settled()
      expect(widths).toEqual(begun)
      await end()
    }
    expect(await statuses(asked)).toEqual([200, 200, 200])
  })

  it('are drawn once for all who ask meanwhile, in whatever order the parameters stand', async () => {
    const { app, ask, end, widths } = slowPictures()
    const asked = [ask(100), ask(100), Promise.resolve(app.request(`${map(100)}&lang=sv`))]
    asked.push(Promise.resolve(app.request(`/maps/${studyId}/broker-maturity.png?lang=sv&width=100`)))
    await end()
    await end()
    expect(await statuses(asked)).toEqual([200, 200, 200, 200])
    expect(widths).toHaveLength(2)
  })

  it('wait eight at most; the next is told to come back, and other replies need not wait', async () => {
    const { app, ask, end, widths } = slowPictures()
    const asked = Array.from({ length: 9 }, (_, at) => ask(100 + at))
    await settled()
    const { status, headers, body } = await askJson(app, map(4096), { 'accept-language': 'en' })
    expect(status).toBe(503)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(body).toMatchObject({ title: 'Too many pictures at once', type: expect.stringMatching(/too-many-pictures$/) })
    expect((await app.request('/api/problems/too-many-pictures')).status).toBe(200)
    expect((await app.request(map(1).replace('png?width=1', 'svg'))).status).toBe(200)
    for (let at = 0; at < 9; at += 1) await end()
    expect(await statuses(asked)).toEqual(Array.from({ length: 9 }, () => 200))
    const again = ask(4096)
    await end()
    expect(await statuses([again])).toEqual([200])
    expect(widths).toHaveLength(10)
  })

  it('are not drawn for who has gone, whose place is free at once', async () => {
    const { ask, end, widths, errors } = slowPictures()
    const first = ask(100)
    const gone = new AbortController()
    const left = Array.from({ length: 8 }, (_, at) => ask(200 + at, gone.signal))
    const shared = ask(207)
    await settled()
    gone.abort()
    const next = ask(300)
    await end()
    await end()
    await end()
    expect(widths).toEqual([100, 207, 300])
    expect(await statuses([first, shared, next])).toEqual([200, 200, 200])
    expect((await statuses(left)).slice(0, 7)).toEqual(Array.from({ length: 7 }, () => 499))
    expect(errors).toEqual([])
  })

  it('that can’t be drawn fail their own request alone', async () => {
    const { ask, end, errors } = slowPictures()
    const asked = [ask(100), ask(200)]
    await end('fail')
    await end()
    expect(await statuses(asked)).toEqual([500, 200])
    expect(errors.map(({ message }) => message)).toEqual(['no picture'])
  })
})

describe('the thread that draws', () => {
  it('passes on what went wrong, and the next picture is drawn', async () => {
    await expect(renderPng('no picture', 100)).rejects.toThrow()
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><rect width="2" height="1"/></svg>'
    expect((await renderPng(svg, 16)).subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'))
  })

  it('leaves the server free to answer others meanwhile', async () => {
    const app = testApp()
    const ended: string[] = []
    const picture = Promise.resolve(app.request(map(2000))).then(() => ended.push('picture'))
    for (let at = 0; at < 5; at += 1) {
      await settled()
      await Promise.resolve(app.request('/healthz')).then(() => ended.push('health'))
    }
    await picture
    expect(ended).toEqual(['health', 'health', 'health', 'health', 'health', 'picture'])
  })
})
