import { describe, expect, it } from 'vitest'
import { parseStory } from '../../api/data/storyFile.ts'
import { attributesIn, only, pictureOf, wordsOf } from '../support/markup.ts'
import { readPng } from './support/readPng.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const snapshot = testDeps.snapshots.get(studyId)
if (snapshot === undefined) throw new Error(`There is no study ${studyId}`)
const { slides } = snapshot.story

/** A slide of every kind that the study's own talk has not, checked as a story is. */
const others = parseStory(
  JSON.stringify({
    slides: [
      { kind: 'map', indicator: 'broker-maturity', county: '18', municipality: '1880', class: '2' },
      { kind: 'map', indicator: 'project-level', filter: 'needs-inventory:yes' },
      { kind: 'crosstab', x: 'project-level', y: 'broker-maturity' },
      { kind: 'maturity', municipality: '0484' },
      { kind: 'comparison', municipalities: ['0484', '1980', '1880', '0580', '0380', '0305'] },
    ].map((shows, index) => ({
      id: `slide-${index}`,
      sentence: {
        sv: 'Tolv ord som står på en bild i ett föredrag om detta',
        en: 'Twelve words on a slide of a talk that is about this',
      },
      body: { sv: 'Det här är en mening till, som kan vara lång.', en: 'This is one more sentence, which may be long.' },
      facts: ['F01'],
      shows,
    })),
  }),
  'story.yaml',
  { study: snapshot.study, facts: snapshot.facts, codes: snapshot.answers.map(({ code }) => code) },
)
const app = testApp()
const ofOthers = testApp({ snapshots: new Map([[studyId, { ...snapshot, story: others }]]) })

const pictures = [
  ...slides.map((slide, index) => ({ name: slide.id, slide, number: index + 1, from: app })),
  ...others.slides.map((slide, index) => ({ name: slide.shows.kind, slide, number: index + 1, from: ofOthers })),
]

async function drawingOf(from: typeof app, path: string): Promise<Document> {
  const response = await from.request(`/pictures/${studyId}/${path}`)
  expect(response.status, path).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
  return pictureOf(await response.text())
}

const said = (drawing: Document): string => {
  for (const spoken of drawing.querySelectorAll('title, desc, [aria-hidden]')) spoken.remove()
  return wordsOf(drawing)
}

describe.each(pictures)('the picture of a slide: $name', ({ slide, number, from }) => {
  it.each(['sv', 'en'] as const)(
    'has its sentence, words, source, number and kind of data in %s, all within it',
    async (lang) => {
      const drawing = await drawingOf(from, `slide-${number}.svg?lang=${lang}&date=2026-11-24`)
      const { sentence, body, points, facts, shows } = slide
      const [, , width = NaN, height = NaN] = (drawing.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number)
      expect(width / height).toBeCloseTo(16 / 9, 5)
      expect(only(drawing, 'title').textContent).toBe(sentence[lang])
      const isExample = ['map', 'crosstab', 'maturity', 'comparison'].includes(shows.kind)
      const labels = [...drawing.querySelectorAll('[data-provenance="example"] text')].map((label) =>
        Number(label.getAttribute('font-size')),
      )
      // Readable from the last row: no smaller than a fortieth of the height.
      expect(labels.every((size) => size >= height / 25)).toBe(true)
      expect(labels.length).toBe(isExample ? 1 : 0)
      const bottoms = attributesIn(drawing, 'text[y]:not(g[transform] text)', 'y').map(Number)
      expect(Math.max(...bottoms)).toBeLessThan(height - 10)
      const opening = [...drawing.querySelectorAll('text:not([aria-hidden])')].find(({ textContent: line }) =>
        sentence[lang].startsWith(line),
      )
      const sentenceSize = Number(opening?.getAttribute('font-size'))
      expect(sentenceSize).toBeGreaterThanOrEqual(width / 40)
      const words = said(drawing)
      for (const part of [sentence, ...(body === undefined ? [] : [body]), ...points]) expect(words).toContain(part[lang])
      for (const fact of facts) expect(words).toContain(fact)
      expect(words).toContain(lang === 'sv' ? 'Hämtad 2026-11-24.' : 'Retrieved 2026-11-24.')
      expect(words).toContain(`${number}/`)
    },
  )
})

describe('a slide', () => {
  it('is as wide as asked as PNG, and sent once', async () => {
    const path = `/pictures/${studyId}/slide-15.png?width=640`
    const first = await app.request(path)
    expect(first.headers.get('content-type')).toBe('image/png')
    const tag = first.headers.get('etag') ?? ''
    const { width, height, colourAt } = readPng(new Uint8Array(await first.arrayBuffer()))
    expect([width, height]).toEqual([640, 360])
    expect(new Set(Array.from({ length: 600 }, (_, at) => colourAt(at, 180))).size).toBeGreaterThan(20)
    expect((await app.request(path, { headers: { 'if-none-match': tag } })).status).toBe(304)
    const head = await app.request(path, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag')]).toEqual([200, tag])
    const asked = await app.request(path, { method: 'OPTIONS' })
    expect([asked.status, asked.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })

  it('that there is not is told of, with those there are; so is what may be asked', async () => {
    const { status, body } = await askJson(app, `/pictures/${studyId}/slide-99.svg`)
    expect(status).toBe(404)
    expect(body).toMatchObject({ allowedValues: ['1–16'], detail: 'Det finns ingen bild 99; studiens föredrag har 16 bilder.' })
    expect(body['type']).toMatch(/unknown-slide$/)
    expect(await askJson(app, '/pictures/x/slide-1.svg')).toMatchObject({ status: 404, body: { allowedValues: [studyId] } })
    expect(await askJson(app, `/pictures/${studyId}/slide-0.svg`)).toMatchObject({ status: 404 })
    for (const [query, parameter] of [
      ['lang=de', 'lang'],
      ['names=none', 'names'],
      ['width=200', 'width'],
    ])
      expect(await askJson(app, `/pictures/${studyId}/slide-1.svg?${query}`)).toMatchObject({ status: 400, body: { parameter } })
  })

  it('names no municipality where names are hidden', async () => {
    const names = testDeps.geography.municipalities.map(({ name }) => name)
    const told = async (from: typeof app, number: number, query: string) => {
      const markup = await (await from.request(`/pictures/${studyId}/slide-${number}.svg${query}`)).text()
      const ofPlaces = markup.replaceAll(/\S+ län|Regionförbundet \S+/g, '')
      return names.filter((name) => new RegExp(`[ >]${name}[ ,.:(<]`).test(ofPlaces))
    }
    for (const [from, number] of [[app, 15], ...others.slides.map((_, index) => [ofOthers, index + 1] as const)] as const) {
      expect((await told(from, number, '')).length, String(number)).toBeGreaterThan(0)
      expect(await told(from, number, '?names=hidden'), String(number)).toEqual([])
    }
  })

  it('is named by the list of slides, which says where its picture is', async () => {
    const { body } = await askJson(app, `/api/v1/studies/${studyId}/slides`)
    const listed = (body['slides'] as { picture: string }[]).map(({ picture }) => picture)
    expect(listed).toEqual(slides.map((_, index) => `/pictures/${studyId}/slide-${index + 1}.svg`))
  })
})
