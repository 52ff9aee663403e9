import { describe, expect, it } from 'vitest'
import { lightColours as picked } from '../../api/domain/map/lightColours.ts'
import type { IndicatorReply } from '../../api/replies/indicators.ts'
import { pictureOf, wordsOf } from '../support/markup.ts'
import { readPng } from './support/readPng.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp()
const address = (indicator: string, query = ''): string => `/maps/${studyId}/${indicator}.png${query}`
const draw = async (path: string) => {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/png')
  return readPng(new Uint8Array(await response.arrayBuffer()))
}

/** Pixels by colour, in a part of the picture given as shares of its sides. */
function coloursIn(
  { width, height, colourAt }: ReturnType<typeof readPng>,
  left: number,
  top: number,
  right: number,
  bottom: number,
) {
  const counts = new Map<string, number>()
  for (let y = Math.floor(top * height); y < bottom * height; y += 1)
    for (let x = Math.floor(left * width); x < right * width; x += 1) {
      const colour = colourAt(x, y)
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
  return counts
}

describe('the picture of a part of the map', () => {
  const svg = async (query: string) => {
    const response = await app.request(address('needs-inventory', query).replace('.png', '.svg'))
    return { status: response.status, picture: pictureOf(await response.text()) }
  }
  const sideOf = (picture: Document, code: string): number => {
    const path = picture.querySelector(`[data-code="${code}"]`)?.getAttribute('d') ?? ''
    // Relative steps: how far right and left they lead in all.
    const steps = (path.match(/-?[\d.]+/g) ?? []).slice(2).map(Number)
    return steps.filter((_, at) => at % 2 === 0).reduce((sum, step) => sum + Math.abs(step), 0)
  }

  it('shows what a visitor who has moved the map sees, and says that the counts are of all', async () => {
    const [whole, part] = [await svg('?lang=sv'), await svg('?lang=sv&bbox=16.2,59.2,17,59.6')]
    expect(sideOf(part.picture, '0484')).toBeGreaterThan(3 * sideOf(whole.picture, '0484'))
    const said = 'Kartan visar en del av området. Antalen gäller hela.'
    expect(wordsOf(part.picture)).toContain(said)
    expect(wordsOf(whole.picture)).not.toContain(said)
    // Squares have no part.
    expect(wordsOf((await svg('?form=tiles&bbox=16.2,59.2,17,59.6')).picture)).not.toContain(said)
  })

  it.each(['1,2,3', '17,59.2,16.2,59.6', '16.2,59.2,16.2,59.6', 'a,b,c,d', '16.20001,59.2,17,59.6'])(
    'is refused of ”%s”, with how it is written',
    async (bbox) => {
      const { status, body } = await askJson(app, address('needs-inventory', `?bbox=${bbox}`))
      expect(status).toBe(400)
      expect(body).toMatchObject({ parameter: 'bbox', allowedValues: ['west,south,east,north'] })
    },
  )
})

describe('/maps/{study}/{indicator}.png', () => {
  it('is as wide as asked, in the proportions of the picture', async () => {
    for (const [query, width] of [
      ['', 1200],
      ['?width=400', 400],
      ['?width=16', 16],
    ] as const) {
      const picture = await draw(address('broker-maturity', query))
      expect([picture.width, picture.height]).toEqual([width, Math.round(width * 0.75)])
    }
  })

  it('has the map in it: every class in its colour, more of it where it has more land than a line', async () => {
    const picture = await draw(address('broker-maturity', '?width=800'))
    const { classes, colours } = (await askJson(app, `/api/v1/studies/${studyId}/indicators/broker-maturity`))
      .body as unknown as IndicatorReply
    const map = coloursIn(picture, 1 / 3, 0, 1, 1)
    for (const { id } of classes.filter(({ count }) => count > 0))
      expect(map.get(colours[id] ?? '') ?? 0, id).toBeGreaterThan(300)
  })

  it('has its texts in it, set in a typeface and not left out for want of one', async () => {
    const picture = await draw(address('broker-maturity', '?width=800'))
    const column = coloursIn(picture, 0, 0, 1 / 3, 0.25)
    const [paper = 0, ...inks] = [...column.values()].toSorted((a, b) => b - a)
    const ink = inks.reduce((sum, count) => sum + count, 0)
    expect(ink).toBeGreaterThan(1000)
    expect(ink).toBeLessThan(paper)
    const label = coloursIn(picture, 0.355, 0.947, 0.76, 0.98)
    expect(label.get(picked.exampleGround) ?? 0).toBeGreaterThan(1000)
    expect(label.size).toBeGreaterThan(20)
  })

  it('is drawn anew for another county, language and option', async () => {
    const pictures = await Promise.all(
      ['', '?lang=en', '?county=18', '?option=private-employers'].map(async (query) => {
        const response = await app.request(address('target-sector', `${query}${query === '' ? '?' : '&'}width=300`))
        return Buffer.from(await response.arrayBuffer()).toString('base64')
      }),
    )
    expect(new Set(pictures).size).toBe(pictures.length)
  })

  it.each(['15', '4097', '0', '-400', '4e2', '800.5', 'wide'])(
    'refuses the width ”%s” and says what is allowed',
    async (width) => {
      const { status, body } = await askJson(app, address('broker-maturity', `?width=${width}`))
      expect(status).toBe(400)
      expect(body).toMatchObject({ parameter: 'width', allowedValues: ['16–4096'] })
    },
  )

  it('is told the same of what there is not as the drawing is, which has no width', async () => {
    expect(await askJson(app, address('nope'))).toMatchObject({ status: 404 })
    expect(await askJson(app, address('broker-maturity').replace('.png', '.svg?width=400'))).toMatchObject({ status: 400 })
  })

  it('is not compressed again, and not sent again', async () => {
    const first = await app.request(address('broker-maturity', '?width=64'), { headers: { 'accept-encoding': 'br, gzip' } })
    expect(first.headers.has('content-encoding')).toBe(false)
    const tag = first.headers.get('etag') ?? ''
    expect((await app.request(address('broker-maturity', '?width=64'), { headers: { 'if-none-match': tag } })).status).toBe(304)
  })
})
