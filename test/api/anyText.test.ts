import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readData } from '../../api/data/readData.ts'
import { only, pageOf, pictureOf } from '../support/markup.ts'
import { changeFile, copyOfGeodata } from '../support/temporaryFolder.ts'
import { pageDataOf, pageDeps } from './support/pageApp.ts'
import { readPng } from './support/readPng.ts'
import { inText, readCsv, readWorkbook } from './support/readFiles.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const folder = copyOfGeodata(afterAll)

/** Text that ends scripts, begins comments and elements, and closes attributes, where it is taken for markup. */
const hostile = (word: string) => `${word} </script><breach-x> <!-- "b" 'c' & d 🎓`
const [title, option, quotation] = [hostile('Titel'), hostile('Svar'), hostile('Citat')]

function replaceIn(file: string, found: string, text: string): void {
  changeFile(join(folder, 'studies', studyId, file), (before) => {
    if (!before.includes(found)) throw new Error(`${file} has no ${found}`)
    // JSON's way of writing a text is YAML's too.
    return before.replace(found, () => text)
  })
}

replaceIn(
  'study.yaml',
  '{ sv: Projektnivå, en: Project level }',
  `{ sv: ${JSON.stringify(title)}, en: ${JSON.stringify(title)} }`,
)
replaceIn('study.yaml', '{ sv: Nivå 1, en: Level 1 }', `{ sv: ${JSON.stringify(option)}, en: ${JSON.stringify(option)} }`)
replaceIn('facts.yaml', "'SLUTRAPPORT 2008-09-23 Sören Johansson'", JSON.stringify(quotation))

const app = testApp(
  { ...pageDeps, ...readData(folder) },
  {
    reportError: (error) => {
      throw error
    },
  },
)
const textOf = async (address: string): Promise<string> => {
  const response = await app.request(address)
  expect(response.status, address).toBe(200)
  return response.text()
}
const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ')
const api = `/api/v1/studies/${studyId}`

describe('a study’s text with markup, quotes and emoji in it', () => {
  it.each([
    '/?indikator=project-level',
    '/?indikator=project-level&form=rutor&urval=project-level:level-1&sprak=en',
    '/kommun/0484?indikator=project-level',
    '/larcentrum/viadidakt?indikator=project-level',
    '/jamfor?kommuner=0484,1980',
    '/korsa?x=project-level&y=broker-maturity',
    '/tabell',
    '/inbaddad/project-level',
  ])('is read on %s, and breaks out of nothing', async (address) => {
    const html = await textOf(address)
    const page = pageOf(html)
    expect(page.querySelectorAll('breach-x')).toHaveLength(0)
    expect(folded(page.body.textContent)).toContain(title)
    const data = pageDataOf(html)
    if (data !== null) expect(JSON.stringify(data)).toContain(JSON.stringify(title).slice(1, -1))
  })

  it.each(['/rapporten', '/om'])('leaves %s whole', async (address) => {
    const page = pageOf(await textOf(address))
    expect(page.querySelectorAll('breach-x')).toHaveLength(0)
    only(page, 'h1')
  })

  it('is a link preview’s title', async () => {
    const page = pageOf(await textOf('/?indikator=project-level'))
    for (const [selector, name] of [
      ['meta[property="og:title"]', 'content'],
      ['meta[property="og:image:alt"]', 'content'],
    ] as const)
      expect(only(page, selector).getAttribute(name), selector).toContain(title)
    expect(only(page, 'head > title').textContent).toContain(title)
  })

  it('is the same in JSON', async () => {
    const { body } = await askJson(app, `${api}/indicators/project-level`)
    expect(body).toMatchObject({ title: { sv: title, en: title } })
    expect((body['classes'] as { label: { sv: string } }[]).map(({ label }) => label.sv)).toContain(option)
    expect(JSON.stringify((await askJson(app, `${api}/facts`)).body)).toContain(JSON.stringify(quotation).slice(1, -1))
  })

  it('is the same in CSV, workbooks and GeoJSON', async () => {
    expect((await readCsv(app, `${api}/facts?format=csv`)).flat()).toContain(quotation)
    expect((await readCsv(app, `${api}/variables?format=csv`)).flat()).toContain(title)
    const cells = Object.values(await readWorkbook(app, `${api}/answers?format=xlsx`))
      .flatMap(inText)
      .flat()
    for (const text of [title, option]) expect(cells).toContain(text)
    const geojson: unknown = JSON.parse(await textOf(`${api}/answers?format=geojson`))
    expect(JSON.stringify(geojson)).toContain(JSON.stringify(title).slice(1, -1))
  })

  it.each([`/maps/${studyId}/project-level`, `/pictures/${studyId}/crosstab`])(
    'is drawn in %s as SVG and PNG',
    async (address) => {
      const query = address.endsWith('crosstab') ? '?x=project-level&y=broker-maturity' : ''
      const picture = pictureOf(await textOf(`${address}.svg${query}`))
      expect(picture.querySelectorAll('breach-x')).toHaveLength(0)
      expect(folded(picture.documentElement.textContent)).toContain('</script><breach-x>')
      const png = await app.request(`${address}.png${query}`)
      expect(readPng(new Uint8Array(await png.arrayBuffer())).width).toBeGreaterThan(100)
    },
  )

  it('is the title of an embedding frame', async () => {
    const url = encodeURIComponent('https://karta.example.se/?indikator=project-level')
    const { body } = await askJson(app, `/oembed?url=${url}`)
    expect(body['title']).toContain(title)
    const page = pageOf(`<!doctype html><html><body>${String(body['html'])}</body></html>`)
    expect(page.body.children).toHaveLength(1)
    expect(only(page, 'iframe').getAttribute('title')).toBe(body['title'])
  })
})
