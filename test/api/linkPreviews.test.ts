import { describe, expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import { pageOf, pictureOf, wordsOf } from '../support/markup.ts'
import { pageApp, readDocument } from './support/pageApp.ts'
import { readPng } from './support/readPng.ts'
import { testApp, testDeps } from './support/testApp.ts'

const origin = 'https://karta.example.se'

/** The Open Graph properties of a page. */
const propertiesOf = (page: Document): Record<string, string> =>
  Object.fromEntries(
    [...page.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')].map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]),
  )

const previewOf = async (path: string) => propertiesOf(await readDocument(path))

/** Expects the picture of a preview, drawn at `path`, to have the size that the preview tells. */
async function expectSizeTold(preview: Record<string, string>, path: string): Promise<void> {
  const response = await pageApp.request(path)
  expect(response.headers.get('content-type')).toBe('image/png')
  const { width, height } = readPng(new Uint8Array(await response.arrayBuffer()))
  expect([width, height].map(String)).toEqual([preview['og:image:width'], preview['og:image:height']])
}

describe('a link to a page', () => {
  it.each([
    '/',
    '/kommun/0484?lan=04',
    '/larcentrum/viadidakt',
    '/jamfor',
    '/jamfor?kommuner=0484,1980',
    '/korsa',
    '/tabell?lan=18',
    '/om',
  ])('%s has title, description, address and a picture with its size and what it shows', async (path) => {
    const preview = await previewOf(path)
    for (const name of ['og:title', 'og:description', 'og:image:alt', 'og:type', 'og:locale'])
      expect(preview[name], name).toBeTruthy()
    expect(preview['og:url']).toBe(origin + path)
    expect(preview['og:image']).toMatch(new RegExp(`^${origin}/(maps|pictures)/`))
    expect(preview['og:image:alt']).toMatch(/\((Exempeldata|Example data)\)$/)
    expect(preview['twitter:card']).toBe('summary_large_image')
  })

  it.each([
    [
      '/jamfor?kommuner=0484,1980,9999&urval=needs-inventory:yes&lan=18',
      'Jämförelse: Eskilstuna och Västerås – Lärkartan',
      /^Eskilstuna och Västerås sida vid sida: .*Exempeldata.*Urval: Behovsinventering: ja\. 30 av 52/,
      '/pictures/forstudie-2008/comparison.png?lang=sv&codes=0484,1980&answers=none&filter=needs-inventory:yes',
      'Jämförelse: Eskilstuna och Västerås (Exempeldata)',
    ],
    [
      '/jamfor?kommuner=1980&sprak=en',
      'Västerås compared with the region – Lärkartan',
      /^Västerås side by side: .*Example data/,
      '/pictures/forstudie-2008/comparison.png?lang=en&codes=1980&answers=none',
      'Västerås compared with the region (Example data)',
    ],
    [
      '/korsa?x=project-level&y=broker-maturity&lan=18&andel=kolumn&urval=needs-inventory:yes',
      'Projektnivå × Samlad mäklarmognad – Lärkartan',
      /Projektnivå mot Samlad mäklarmognad\. Bas: \d av 7 kommuner .*Exempeldata.*Urval: .*i Örebro län/,
      '/pictures/forstudie-2008/crosstab.png?lang=sv&x=project-level&y=broker-maturity&county=18&share=column&filter=needs-inventory:yes',
      'Projektnivå × Samlad mäklarmognad (Exempeldata)',
    ],
    [
      '/korsa?x=staffing&y=staffing',
      'Bemanning × Samlad mäklarmognad – Lärkartan',
      /Bas: \d+ av 52 kommuner/,
      '/pictures/forstudie-2008/crosstab.png?lang=sv&x=staffing&y=broker-maturity',
      'Bemanning × Samlad mäklarmognad (Exempeldata)',
    ],
    [
      '/tabell?lan=18&urval=needs-inventory:yes',
      'Tabell – Lärkartan',
      /^Alla kommuner och alla frågor .*Exempeldata.*Urval: Behovsinventering/,
      '/pictures/forstudie-2008/table.png?lang=sv&county=18&filter=needs-inventory:yes',
      'Alla kommuner och alla frågor (Exempeldata)',
    ],
    [
      '/presentera/forstudie-2008/15?dolj=namn',
      'Att prata om i ert län – Lärkartan',
      /^Att prata om i ert län\./,
      '/pictures/forstudie-2008/slide-15.png?lang=sv&names=hidden',
      'Att prata om i ert län (Exempeldata)',
    ],
    [
      '/presentera/forstudie-2008/4?sprak=en',
      '42 of 50 work with competence development in some form – Lärkartan',
      /^42 of 50 work/,
      '/pictures/forstudie-2008/slide-4.png?lang=en',
      '42 of 50 work with competence development in some form (Published)',
    ],
    [
      '/kommun/0484?indikator=needs-inventory&vy=16.2,59.2,17,59.6',
      'Eskilstuna: Behovsinventering – Lärkartan',
      /^Behovsinventering\. Eskilstuna: Ja \(exempel\)\. Samma svar gav \d av 9 \(exempel\) i Södermanland och 30 av 50 i regionen \(ur rapporten\)\. Samlad mäklarmognad: 1 Påbörjad \(5 av 5 dimensioner kända\)\. Exempeldata/,
      '/maps/forstudie-2008/needs-inventory.png?width=1200&lang=sv&bbox=16.2,59.2,17,59.6&codes=0484',
      'Karta: Eskilstuna, Behovsinventering, Östra Mellansverige (Exempeldata)',
    ],
    [
      '/larcentrum/viadidakt?indikator=staffing',
      'Viadidakt (Campus Viadidakt): Bemanning – Lärkartan',
      /^Viadidakt \(Campus Viadidakt\): gemensam huvudman för Vingåker och Katrineholm\. .*Inget är belagt för studiens tid\.$/,
      '/maps/forstudie-2008/staffing.png?width=1200&lang=sv&codes=0428,0483',
      'Karta: Viadidakt (Campus Viadidakt), Bemanning, Östra Mellansverige (Exempeldata)',
    ],
  ])('%s has a title, a description and a picture of its own', async (path, title, description, image, alt) => {
    const page = await readDocument(path)
    const preview = propertiesOf(page)
    expect(preview['og:title']).toBe(title)
    expect(page.title).toBe(title)
    expect(preview['og:description']).toMatch(description)
    expect(preview['og:image']).toBe(origin + image)
    expect(preview['og:image:alt']).toBe(alt)
    await expectSizeTold(preview, image)
  })

  it('shows what is published, and no example data, where it leads to the report', async () => {
    const preview = await previewOf('/rapporten')
    expect(preview['og:image:alt']).toMatch(/52, 50, 42, 29, 23, 13 \(Publicerat\)$/)
    const image = new URL(preview['og:image'] ?? '')
    await expectSizeTold(preview, image.pathname + image.search)
    const drawing = await pageApp.request(image.pathname.replace('.png', '.svg'))
    expect(drawing.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
    expect(wordsOf(pictureOf(await drawing.text()))).toContain('Publicerat')
    expect((await pageApp.request('/pictures/nonsense/staircase.png')).status).toBe(404)
  })

  it('shows the very map: indicator, option, county and language, in a picture of the size told', async () => {
    const preview = await previewOf('/?indikator=target-sector&alternativ=public&lan=18&sprak=en')
    const image = new URL(preview['og:image'] ?? '')
    expect(image.pathname).toMatch(/\/target-sector\.png$/)
    expect(Object.fromEntries(image.searchParams)).toMatchObject({ width: '1200', lang: 'en', county: '18' })
    await expectSizeTold(preview, image.pathname + image.search)
  })

  it.each([
    ['form=rutor&klass=saknas-no-answer', { form: 'tiles', class: 'missing-no-answer' }],
    ['klass=yes&urval=project-level:level-1,level-2', { class: 'yes', filter: 'project-level:level-1,level-2' }],
    ['klass=nope&urval=nope:yes', {}],
  ])('shows the form, class and filter of the address: %s', async (query, wanted) => {
    const preview = await previewOf(`/?indikator=needs-inventory&${query}`)
    const image = new URL(preview['og:image'] ?? '')
    expect(Object.fromEntries(image.searchParams)).toEqual({ width: '1200', lang: 'sv', ...wanted })
    expect((await pageApp.request(image.pathname + image.search)).status).toBe(200)
  })

  it('marks every learning centre’s municipalities in a picture that is there', async () => {
    for (const { id, municipalities } of testDeps.geography.centres) {
      const preview = await previewOf(`/larcentrum/${id}`)
      const { pathname, search, searchParams } = new URL(preview['og:image'] ?? '')
      expect(searchParams.get('codes')).toBe(municipalities.join(','))
      expect((await pageApp.request(pathname.replace('.png', '.svg') + search.replace('width=1200&', ''))).status, id).toBe(200)
    }
  })

  it('has no picture while the server does not know its own name: half an address leads nowhere', async () => {
    const index = '<html lang="sv"><head><title>x</title><!--head--></head></html>'
    const app = testApp({
      client: { index, embed: index, parts: new Map(), serviceWorker: '', files: new Map() },
      settings: readSettings({}),
    })
    const preview = propertiesOf(pageOf(await (await app.request('/')).text()))
    expect(preview['og:title']).toBeTruthy()
    expect(preview['og:image']).toBeUndefined()
  })
})
