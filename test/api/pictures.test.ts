import { describe, expect, it } from 'vitest'
import type { ComparisonsReply } from '../../api/replies/comparisons.ts'
import type { CrosstabsReply } from '../../api/replies/crosstabs.ts'
import { colourBy, schemeOf } from '../../api/domain/legend/crossCells.ts'
import type { SuppositionsReply } from '../../api/replies/suppositions.ts'
import { attributesIn, pictureOf, wordsOf as wordsIn } from '../support/markup.ts'
import { readPng } from './support/readPng.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const app = testApp()
const root = `/pictures/${studyId}`
const day = '2026-11-24'

async function drawingOf(path: string): Promise<Document> {
  const response = await app.request(root + path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
  return pictureOf(await response.text())
}

/** The words of a drawing, as one reads them. */
async function wordsOf(path: string): Promise<string> {
  const drawing = await drawingOf(path)
  for (const spoken of drawing.querySelectorAll('title, desc')) spoken.remove()
  return wordsIn(drawing)
}

const numbersIn = (drawing: Document, selector: string, name: string): number[] =>
  attributesIn(drawing, selector, name).map(Number)

async function pngOf(path: string) {
  const response = await app.request(root + path)
  expect(response.headers.get('content-type')).toBe('image/png')
  return readPng(new Uint8Array(await response.arrayBuffer()))
}

const citation = 'Källa: Johansson, S. (2008). Förstudie Kompetensutveckling för tillväxt. Slutrapport 2008-09-23.'
const all = [
  ['staircase', 'Publicerat – tal och påståenden ur slutrapporten'],
  ['questions', 'Publicerat – tal och påståenden ur slutrapporten'],
  ['crosstab', 'Exempeldata – påhittade svar'],
  ['comparison', 'Exempeldata – påhittade svar'],
  ['table', 'Exempeldata – påhittade svar'],
  ['profile', 'Exempeldata – påhittade svar'],
  ['supposed', 'Exempeldata – påhittade svar'],
] as const

describe.each(all)('the picture %s', (name, provenance) => {
  it('says what it is of: program, study, provenance, source, day and version', async () => {
    const words = await wordsOf(`/${name}.svg?date=${day}`)
    expect(words).toContain('Lärkartan · Förstudien 2008')
    for (const part of [provenance, citation, `Hämtad ${day}.`, 'Underlag ']) expect(words).toContain(part)
    expect(await wordsOf(`/${name}.svg`)).not.toContain('Hämtad')
    expect(await wordsOf(`/${name}.svg?lang=en`)).toMatch(/Source: .*Data version/)
  })

  it('is as wide as asked as PNG, and not blank to its foot', async () => {
    const picture = await pngOf(`/${name}.png?width=600`)
    expect(picture.width).toBe(600)
    const seen = new Set<string>()
    for (let y = Math.floor(picture.height * 0.2); y < picture.height * 0.8; y += 2)
      for (let x = 0; x < picture.width; x += 2) seen.add(picture.colourAt(x, y))
    expect(seen.size).toBeGreaterThan(30)
  })

  it('stays within its sheet', async () => {
    const drawing = await drawingOf(`/${name}.svg`)
    const [, , width, height = NaN] = drawing.documentElement.getAttribute('viewBox')?.split(' ').map(Number) ?? []
    expect(width).toBe(1200)
    expect(Math.max(...numbersIn(drawing, 'text[y], tspan[y]', 'y'))).toBeLessThan(height - 10)
  })

  it('is told what it may be asked', async () => {
    for (const [query, parameter] of [
      ['date=24+november', 'date'],
      ['lang=de', 'lang'],
      ['nope=1', 'nope'],
    ])
      expect(await askJson(app, `${root}/${name}.svg?${query}`)).toMatchObject({ status: 400, body: { parameter } })
    expect(await askJson(app, `${root}/${name}.svg?width=600`)).toMatchObject({ status: 400 })
  })
})

describe('the staircase', () => {
  it('names each step against all 52, says that it is no funnel, and tells what is easily mistaken', async () => {
    const steps = [...(await drawingOf('/staircase.svg')).querySelectorAll('[data-count][data-all]')]
    const counts = steps.map((step) => ['data-count', 'data-all'].map((name) => Number(step.getAttribute(name))))
    const staircase = testDeps.snapshots.get(studyId)?.study.report?.staircase ?? []
    expect(staircase.length).toBe(6)
    expect(counts).toEqual(staircase.map(({ count }) => [count, 52]))
    const words = await wordsOf('/staircase.svg')
    for (const { label, caution } of staircase) {
      expect(words).toContain(label.sv)
      if (caution) expect(words).toContain(caution.sv)
    }
    expect(words).toContain('Det är ingen tratt.')
    expect(words).toMatch(/deltog 23 kommuner i förprojekteringen 2009\. .*LC komp hade 22.* Extern källa, inte rapporten: /)
    expect(words).toContain('Varje stapel är alla 52 kommuner')
  })

  it('has the shape of a link’s preview', async () => {
    const { width, height } = await pngOf('/staircase.png')
    expect([width, height]).toEqual([1200, 630])
  })
})

describe('a cross-tabulation', () => {
  const query = 'x=project-level&y=broker-maturity&county=18&filter=needs-inventory:yes'

  it('is titled by its questions, and says its county, its filter, its base and what its shares are of', async () => {
    const reply = (await askJson(app, `/api/v1/studies/${studyId}/crosstabs?${query}`)).body as unknown as CrosstabsReply
    const words = await wordsOf(`/crosstab.svg?${query}&share=row`)
    expect(words).toContain('Projektnivå × Samlad mäklarmognad')
    expect(words).toContain('Lärkartan · Förstudien 2008 · Örebro län')
    expect(words).toContain('Urval: Behovsinventering: ja. 30 av 52 kommuner')
    expect(words).toContain(`Bas: ${reply.base} av ${reply.municipalities} kommuner i Örebro län i urvalet har ett värde i båda.`)
    expect(words).toContain('Procenttalet i en ruta är andelen av radens kommuner.')
    expect(await wordsOf('/crosstab.svg?share=column')).toContain('Procenttalet i en ruta är andelen av kolumnens kommuner.')
    expect(await wordsOf('/crosstab.svg')).not.toMatch(/Procenttalet|Urval:|%/)
  })

  it('counts as the API does, in the colours of its map, and has a key to every hatch', async () => {
    const reply = (await askJson(app, `/api/v1/studies/${studyId}/crosstabs?x=organisation&y=target-sector`))
      .body as unknown as CrosstabsReply
    const drawing = await drawingOf('/crosstab.svg?x=organisation&y=target-sector')
    const counts = [...drawing.querySelectorAll('[data-cell][data-count]')].map((cell) => [
      cell.getAttribute('data-cell'),
      Number(cell.getAttribute('data-count')),
    ])
    expect(counts).toEqual(reply.cells.map(({ x, y, count }) => [`${x}-${y}`, count]))
    const colourOf = colourBy(schemeOf(reply), reply)
    const cellsOf = (code: string) => reply.cells.filter(({ codes }) => codes.includes(code))
    const shapes = [...drawing.querySelectorAll('[data-code][d]')]
    expect(shapes).toHaveLength(52)
    for (const shape of shapes) {
      const [own, fill] = [cellsOf(shape.getAttribute('data-code') ?? ''), shape.getAttribute('fill')]
      const colours = [...new Set(own.map(({ x, y }) => colourOf(x, y)))]
      if (colours.length === 1) expect(fill).toBe(colours[0])
      else expect(fill).toMatch(colours.length > 1 ? /stripes/ : /hatch/)
    }
    const hatches = attributesIn(drawing, 'pattern[id^="map-hatch-missing-"]', 'id')
    const keys = attributesIn(drawing, 'rect', 'fill')
    for (const hatch of hatches) expect(keys).toContain(`url(#${hatch.replace('map-hatch-missing-', 'hatch-')})`)
    expect(await wordsOf('/crosstab.svg?x=organisation&y=target-sector')).toContain('Flera svar kan ges')
  })

  it('says sum of what is one, and municipalities where each may be in several cells', async () => {
    for (const [lang, sum, municipalities] of [
      ['sv', 'Summa', 'Kommuner'],
      ['en', 'Total', 'Municipalities'],
    ] as const) {
      const ends = async (query: string) =>
        [...(await wordsOf(`/crosstab.svg?${query}&lang=${lang}`)).matchAll(new RegExp(` (${sum}|${municipalities}) `, 'g'))].map(
          ([, word]) => word,
        )
      expect(await ends('x=project-level&y=stated-needs')).toEqual([municipalities, municipalities])
      expect(await ends('x=stated-needs&y=project-level')).toEqual([municipalities, municipalities])
      expect(await ends('x=project-level&y=broker-maturity')).toEqual([sum, sum])
    }
  })
})

describe('a comparison', () => {
  it('names whom it compares with county and coverage, outlines them, and has every answer', async () => {
    const words = await wordsOf('/comparison.svg?codes=0484,1980')
    expect(words).toContain('Jämförelse: Eskilstuna och Västerås')
    for (const part of [
      'Södermanlands län',
      'Västmanlands län',
      'Kommuner rangordnas inte.',
      'Bedömningsmallen är inte validerad.',
    ])
      expect(words).toContain(part)
    const drawing = await drawingOf('/comparison.svg?codes=0484,1980')
    const shapes = new Map(
      [...drawing.querySelectorAll('[data-code][d]')].map((shape) => [shape.getAttribute('d'), shape.getAttribute('data-code')]),
    )
    const outlined = attributesIn(drawing, '[data-outline="selected"]', 'd').map((d) => shapes.get(d))
    expect(outlined).toEqual(['0484', '1980'])
    const { answers } = (await askJson(app, `/api/v1/studies/${studyId}/comparisons?codes=0484,1980`)).body as {
      answers: { question: string; indicator: boolean; title: { sv: string } }[]
    }
    for (const { title } of answers.filter(({ indicator }) => indicator)) expect(words).toContain(title.sv)
    expect(await wordsOf('/comparison.svg?codes=1980')).toContain('Västerås jämfört med regionen')
  })

  it('says of each whether the filter leaves it', async () => {
    const words = await wordsOf('/comparison.svg?codes=0461,1980&filter=needs-inventory:yes')
    expect(words).toContain('Urval: Behovsinventering: ja. 30 av 52 kommuner')
    expect(words).toMatch(/Gnesta Södermanlands län · \d av 5 dimensioner kända · utanför urvalet/)
    expect(words).toMatch(/Västerås Västmanlands län · \d av 5 dimensioner kända · inom urvalet/)
  })

  it('has the shape of a link’s preview without the answers, and all six in it', async () => {
    const query = 'codes=0484,1980,0482,0461,0330,0580&answers=none&filter=needs-inventory:yes'
    const { width, height } = await pngOf(`/comparison.png?${query}`)
    expect([width, height]).toEqual([1200, 630])
    const drawing = await drawingOf(`/comparison.svg?${query}`)
    expect(Math.max(...numbersIn(drawing, '[y]', 'y'))).toBeLessThan(620)
    const baselineOf = (start: string): number => {
      const text = [...drawing.querySelectorAll('text')].find(({ textContent }) => textContent.startsWith(start))
      return Number(text?.getAttribute('y') ?? NaN)
    }
    expect(baselineOf('Grå kommuner')).toBeLessThan(baselineOf('Källa') - 14)
  })

  it('has each municipality’s mark on its step, and a hollow one after the steps, with why, where there is none', async () => {
    const query = 'codes=0484,1980,0580'
    const { maturity } = (await askJson(app, `/api/v1/studies/${studyId}/comparisons?${query}`))
      .body as unknown as ComparisonsReply
    const drawing = await drawingOf(`/comparison.svg?${query}`)
    const [lefts, widths] = ['x', 'width'].map((name) => numbersIn(drawing, '[data-step]', name))
    const ends = (lefts ?? []).map((left, step) => left + (widths?.[step] ?? NaN))
    const levels = [...maturity.dimensions, maturity.overall].flatMap((scale) =>
      scale.levels.map((each, place) => ({ ...each, place })),
    )
    const placesOf = (known: boolean) =>
      levels
        .filter(({ level }) => (level !== null) === known)
        .map(({ place }) => place)
        .sort()
    expect(placesOf(false).length).toBeGreaterThan(0)
    expect(numbersIn(drawing, '[data-unknown]', 'data-place').sort()).toEqual(placesOf(false))
    expect(numbersIn(drawing, '[data-place]:not([data-unknown])', 'data-place').sort()).toEqual(placesOf(true))
    for (const moved of attributesIn(drawing, '[data-unknown]', 'transform'))
      expect(Number(/^translate\(([\d.]+)/.exec(moved)?.[1])).toBeGreaterThan(Math.max(...ends) + 6)
    const words = await wordsOf(`/comparison.svg?${query}`)
    expect(words).toContain('Inget steg')
    expect(words).toContain('Saknar lärcentrum: Västerås (M3, M4).')
    expect(await wordsOf('/comparison.svg?codes=0484')).not.toContain('Inget steg')
  })

  it('is of six at most', async () => {
    const six = '0484,1980,0482,0461,0330,0580'
    expect(await wordsOf(`/comparison.svg?codes=${six}`)).toContain('Linköping')
    expect(await askJson(app, `${root}/comparison.svg?codes=${six},0380`)).toMatchObject({ status: 400 })
  })
})

describe('a municipality’s maturity', () => {
  it('stands against county and region, with their bases', async () => {
    const words = await wordsOf('/profile.svg?code=0484')
    for (const part of ['Eskilstuna: mäklarmognad i fem dimensioner', 'Södermanlands län', 'ej validerad'])
      expect(words).toContain(part)
    expect(words.match(/av \d+ i länet · \d+ i regionen/g)).toHaveLength(6)
    expect(words).not.toContain('hypotetiskt')
  })

  it('is never drawn as supposed without saying so, with what is supposed and what it was', async () => {
    const query = 'suppose=needs-inventory:yes~remit:political'
    const reply = (await askJson(app, `/api/v1/studies/${studyId}/municipalities/0484/suppositions?${query}`))
      .body as unknown as SuppositionsReply
    const words = await wordsOf(`/supposed.svg?code=0484&${query}`)
    expect(words).toContain('Tänk om – hypotetiskt, inte kommunens svar.')
    for (const { title, answered, supposed } of reply.questions.filter(({ changed }) => changed))
      expect(words).toContain(`${title.sv}: ${answered.label.sv} → ${supposed.label.sv}`)
    for (const { title, level, label } of reply.supposed.dimensions)
      if (level !== null) expect(words).toMatch(new RegExp(`${title.sv}.*${level} ${label.sv}`))
    expect(await wordsOf('/supposed.svg?code=0484')).toContain('Inga svar är ändrade.')
  })
})
