import { describe, expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import { pageApp, readPage } from './support/pageApp.ts'
import { readPng } from './support/readPng.ts'
import { testApp } from './support/testApp.ts'

const origin = 'https://karta.example.se'

/** The Open Graph properties of a page, as a reader of HTML has them. */
function propertiesOf(html: string): Record<string, string> {
  const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&#39;': "'" }
  return Object.fromEntries(
    [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g)].map(([, name = '', text = '']) => [
      name,
      text.replace(/&[a-z#0-9]+;/g, (entity) => entities[entity] ?? entity),
    ]),
  )
}

const previewOf = async (path: string) => propertiesOf((await readPage(path)).html)

describe('a link to a page', () => {
  it.each(['/', '/kommun/0484?lan=04', '/larcentrum/viadidakt', '/jamfor', '/korsa', '/tabell', '/om'])(
    '%s has title, description, address and a picture with its size and what it shows',
    async (path) => {
      const preview = await previewOf(path)
      for (const name of ['og:title', 'og:description', 'og:image:alt', 'og:type', 'og:locale'])
        expect(preview[name], name).toBeTruthy()
      expect(preview['og:url']).toBe(origin + path)
      expect(preview['og:image']).toMatch(new RegExp(`^${origin}/maps/`))
      expect(preview['og:image:alt']).toMatch(/\((Exempeldata|Example data)\)$/)
      expect(preview['twitter:card']).toBe('summary_large_image')
    },
  )

  it('shows what is published, and no example data, where it leads to the report', async () => {
    const preview = await previewOf('/rapporten')
    expect(preview['og:image:alt']).toMatch(/52, 50, 42, 29, 23, 13 \(Publicerat\)$/)
    const image = new URL(preview['og:image'] ?? '')
    const response = await pageApp.request(image.pathname + image.search)
    expect(response.headers.get('content-type')).toBe('image/png')
    const picture = readPng(new Uint8Array(await response.arrayBuffer()))
    expect([picture.width, picture.height].map(String)).toEqual([preview['og:image:width'], preview['og:image:height']])
    const drawing = await pageApp.request(image.pathname.replace('.png', '.svg'))
    expect(drawing.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
    expect(await drawing.text()).toContain('Publicerat')
    expect((await pageApp.request('/pictures/nonsense/staircase.png')).status).toBe(404)
  })

  it('shows the very map: indicator, option, county and language, in a picture of the size told', async () => {
    const preview = await previewOf('/?indikator=target-sector&alternativ=public&lan=18&sprak=en')
    const image = new URL(preview['og:image'] ?? '')
    expect(image.pathname).toMatch(/\/target-sector\.png$/)
    expect(Object.fromEntries(image.searchParams)).toMatchObject({ width: '1200', lang: 'en', county: '18' })
    const response = await pageApp.request(image.pathname + image.search)
    expect(response.status).toBe(200)
    const picture = readPng(new Uint8Array(await response.arrayBuffer()))
    expect([picture.width, picture.height].map(String)).toEqual([preview['og:image:width'], preview['og:image:height']])
  })

  it.each([
    ['form=rutor&klass=saknas-no-answer', { form: 'tiles', class: 'missing-no-answer' }],
    ['klass=yes&urval=project-level:level-1,level-2', { class: 'yes', 'project-level': 'level-1,level-2' }],
    ['klass=nope&urval=nope:yes', {}],
  ])('shows the form, class and filter of the address: %s', async (query, wanted) => {
    const preview = await previewOf(`/?indikator=needs-inventory&${query}`)
    const image = new URL(preview['og:image'] ?? '')
    expect(Object.fromEntries(image.searchParams)).toEqual({ width: '1200', lang: 'sv', ...wanted })
    expect((await pageApp.request(image.pathname + image.search)).status).toBe(200)
  })

  it('has no picture while the server does not know its own name: half an address leads nowhere', async () => {
    const index = '<html lang="sv"><head><title>x</title><!--head--></head></html>'
    const app = testApp({ client: { index, embed: index, files: new Map() }, settings: readSettings({}) })
    const preview = propertiesOf(await (await app.request('/')).text())
    expect(preview['og:title']).toBeTruthy()
    expect(preview['og:image']).toBeUndefined()
  })
})
