import { describe, expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import { attributesOf, only, pageOf } from '../support/markup.ts'
import { askJson, type Json } from './support/replyOf.ts'
import { testApp, testDeps } from './support/testApp.ts'

const app = testApp()
const origin = 'https://karta.example.se'
const ask = (url: string, more = '') => askJson(app, `/oembed?url=${encodeURIComponent(url)}${more}`)

/** The attributes of the frame, which is all there is. */
function frameIn({ html }: Json): Record<string, string> {
  const { body } = pageOf(`<html><body>${String(html)}</body></html>`)
  expect(body.childNodes).toHaveLength(1)
  expect(body.querySelectorAll('*')).toHaveLength(1)
  return attributesOf(only(body, 'iframe'))
}

describe('oEmbed', () => {
  it('gives the frame of an address of ours, titled with its provenance', async () => {
    const { status, headers, body } = await ask(`${origin}/?indikator=needs-inventory&lan=18&sprak=en&skillnader=ja`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(body).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Lärkartan', provider_url: origin })
    expect(frameIn(body)).toMatchObject({
      src: `${origin}/inbaddad/needs-inventory?lan=18&sprak=en`,
      title: body['title'],
      width: '100%',
      height: String(body['height']),
      style: `border:0;max-width:${Number(body['width'])}px`,
    })
    expect(body['title']).toBe('Needs inventory, Örebro län (Example data) – Lärkartan')
  })

  it('shows the default indicator where none is named, and embedding pages as they are', async () => {
    expect(frameIn((await ask(origin)).body)['src']).toBe(`${origin}/inbaddad/needs-inventory`)
    expect(frameIn((await ask(`${origin}/kommun/0484?lan=04`)).body)['src']).toBe(`${origin}/inbaddad/needs-inventory?lan=04`)
    const embedded = `${origin}/inbaddad/staffing?form=rutor&stilla=ja`
    expect(frameIn((await ask(embedded)).body)['src']).toBe(embedded)
  })

  it('keeps within the size asked for, and heeds nothing that consumers send of their own', async () => {
    const { body } = await ask(origin, '&maxwidth=320&maxheight=240&dnt=1&format=json')
    expect(body).toMatchObject({ width: 320, height: 240 })
    expect(frameIn(body)).toMatchObject({ style: 'border:0;max-width:320px', height: '240' })
    for (const large of ['5000', '100001', '9007199254740991'])
      expect((await ask(origin, `&maxwidth=${large}`)).body).toEqual((await ask(origin)).body)
  })

  it('is kept by its tag, and comes compressed', async () => {
    const address = `/oembed?url=${encodeURIComponent(`${origin}/?urval=${'needs-inventory:yes~'.repeat(9)}`)}`
    const first = await app.request(address, { headers: { 'accept-encoding': 'br' } })
    expect(first.headers.get('content-encoding')).toBe('br')
    expect(first.headers.get('cache-control')).toBe('max-age=3600')
    const tag = first.headers.get('etag') ?? ''
    expect((await app.request(address, { headers: { 'accept-encoding': 'br', 'if-none-match': tag } })).status).toBe(304)
  })

  it('has nothing that a cache could give to others of the name a caller made up', async () => {
    const unnamed = testApp({ settings: readSettings({}) })
    const evil = await unnamed.request('http://evil.example/oembed?url=http%3A%2F%2Fevil.example%2F')
    expect(evil.headers.get('cache-control')).toBe('no-store')
    const { html } = (await (
      await unnamed.request('http://localhost:8080/oembed?url=http%3A%2F%2Flocalhost%3A8080%2F')
    ).json()) as Json
    expect(html).toContain('http://localhost:8080/inbaddad/')
  })

  it('lets nothing of an address out of its attribute', async () => {
    const { body } = await ask(`${origin}/?urval=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(new URL(frameIn(body)['src'] ?? '').searchParams.get('urval')).toBe('"><script>alert(1)</script>')
  })

  it.each([
    ['another site', 'https://elsewhere.example/?indikator=staffing'],
    ['our name on another scheme', 'http://karta.example.se/'],
    ['our name within another', 'https://karta.example.se.elsewhere.example/'],
    ['a page without a map', `${origin}/om`],
    ['a municipality that is not there', `${origin}/kommun/9999`],
    ['an indicator that is not there', `${origin}/?indikator=wealth`],
    ['a script', 'javascript:alert(1)'],
  ])('has nothing for %s: 404, and which addresses it has something for', async (_name, url) => {
    const { status, headers, body } = await ask(url)
    expect(status).toBe(404)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body['allowedValues']).toContain(`${origin}/`)
  })

  it('says what is wrong with a question', async () => {
    const wrong: [string, number, string][] = [
      ['/oembed', 400, 'url'],
      ['/oembed?url=karta', 400, 'url'],
      [`/oembed?url=${origin}/&maxwidth=wide`, 400, 'maxwidth'],
      [`/oembed?url=${origin}/&format=xml`, 501, 'format'],
    ]
    for (const [address, status, parameter] of wrong)
      expect(await askJson(app, address), address).toMatchObject({ status, body: { status, parameter } })
  })

  it('is found from the pages that have a map, when the site knows its own name', async () => {
    const index = '<html lang="sv"><head><title>x</title><!--head--></head></html>'
    const client = { index, embed: index, parts: new Map(), serviceWorker: '', files: new Map() }
    const linkIn = async (path: string, settings = testDeps.settings): Promise<string | undefined> => {
      const page = pageOf(await (await testApp({ client, settings }).request(path)).text())
      return page.querySelector<HTMLLinkElement>('link[rel="alternate"][type="application/json+oembed"]')?.href
    }
    const link = await linkIn('/kommun/0484?indikator=staffing')
    expect(link).toMatch(new RegExp(`^${origin}/oembed`))
    const { body } = await askJson(app, new URL(link ?? '').href.replace(origin, ''))
    expect(frameIn(body)['src']).toBe(`${origin}/inbaddad/staffing`)
    const own = '/inbaddad/staffing?lan=18&stilla=ja'
    const frame = await askJson(app, new URL((await linkIn(own)) ?? '').href.replace(origin, ''))
    expect(frameIn(frame.body)['src']).toBe(origin + own)
    expect(await linkIn('/om')).toBeUndefined()
    expect(await linkIn('/', readSettings({}))).toBeUndefined()
  })
})
