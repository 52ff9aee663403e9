import { describe, expect, it } from 'vitest'
import { pageOf, wordsOf } from '../support/markup.ts'
import { pageApp } from './support/pageApp.ts'
import { askJson } from './support/replyOf.ts'
import { studyId } from './support/testApp.ts'

const asReader = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const visit = (address: string, init: RequestInit = {}) => pageApp.request(address, { headers: asReader, ...init })
const bytesOf = async (address: string): Promise<string> => {
  const response = await pageApp.request(address)
  expect(response.status, address).toBe(200)
  return Buffer.from(await response.arrayBuffer()).toString('base64')
}

describe('an address as people write it', () => {
  it.each([
    ['/tabell/', '/tabell'],
    ['/Kommun/eskilstuna).', '/kommun/0484'],
    ['/kommun/1917?lan=uppsala', '/kommun/0331?lan=03'],
    ['/inbaddad/staffing/?county=3', '/inbaddad/staffing?lan=03'],
    [`/maps/${studyId}/staffing.PNG`, `/maps/${studyId}/staffing.png`],
    ['/api/docs/', '/api/docs'],
    ['/api/v1/municipalities/', '/api/v1/municipalities'],
    ['/j%E4mf%F6r?kommuner=484;1980', '/jamfor?kommuner=0484,1980'],
  ])('%s is sent on to %s, for good and with a link for who does not follow', async (address, right) => {
    const response = await visit(address)
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe(right)
    expect(
      pageOf(await response.text())
        .querySelector('a')
        ?.getAttribute('href'),
    ).toBe(right)
    expect((await visit(right)).status).toBe(200)
  })

  it('is framed as it was written', async () => {
    const origin = 'https://karta.example.se'
    const url = encodeURIComponent(`${origin}/Inbäddad/Staffing/?county=3&amp;form=tiles`)
    const { body } = await askJson(pageApp, `/oembed?url=${url}`)
    expect(String(body['html'])).toContain('/inbaddad/staffing?lan=03&amp;form=rutor')
  })
})

describe('what others add to an address', () => {
  const others = ['utm_source=brev', 'fbclid=a', 'gclid=b', 'msclkid=c', 'mc_cid=d', '_=1', 'v=2', 'ref=x', 'utm_campaign=h%F6st']
  it.each([
    [`/maps/${studyId}/staffing.png?width=200&lang=sv`, 'county='],
    [`/pictures/${studyId}/staircase.svg?lang=en`, 'date='],
    [`/api/v1/studies/${studyId}/answers?format=csv`, 'county='],
    [`/api/v1/counties?`, ''],
    ['/?indikator=staffing', 'lan='],
  ])('changes no byte of %s', async (address, empty) => {
    const plain = await bytesOf(address)
    for (const other of [...others, empty].filter((each) => each !== ''))
      expect(await bytesOf(`${address}&${other}`), other).toBe(plain)
  })

  it('is not what it is called wrongly: a misspelt name of our own is', async () => {
    expect((await askJson(pageApp, '/api/v1/municipalities?conty=03')).status).toBe(400)
    expect((await askJson(pageApp, `/maps/${studyId}/staffing.svg?utmsource=x`)).status).toBe(400)
  })
})

describe('a request that can’t be met, of someone who reads pages', () => {
  it.each([
    ['/finns-inte', 404],
    ['/api/docs/finns-inte', 404],
    ['/inbaddad', 404],
    ['/inbaddad/a/b', 404],
    [`/maps/${studyId}/nope.png`, 404],
    [`/maps/${studyId}/staffing.png?colour=red`, 400],
    [`/?urval=${'a'.repeat(2100)}`, 414],
    [`/inbaddad/staffing?urval=${'a'.repeat(2100)}`, 414],
  ])('%s is answered with a page that leads to the map', async (address, status) => {
    const response = await visit(address)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(pageOf(await response.text()).querySelector('a[href="/"]')).not.toBeNull()
    const ancestors = /frame-ancestors ([^;]*)/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
    expect(ancestors).toBe(address.startsWith('/inbaddad') ? '*' : "'none'")
  })

  it('hears so on a page when the method is wrong, in the language of the address', async () => {
    const response = await visit('/?sprak=en', { method: 'POST' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    const page = pageOf(await response.text())
    expect(page.documentElement.lang).toBe('en')
    expect(wordsOf(page.body)).toContain('POST')
  })

  it('while programs hear it as a problem', async () => {
    for (const address of ['/finns-inte', '/tabell?namn=%F6rebro', '/j%E4mf%F6r', `/?urval=${'a'.repeat(2100)}`])
      expect((await askJson(pageApp, address)).headers.get('content-type'), address).toBe('application/problem+json')
    expect((await visit('/api/v1/nothing')).headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('a frame', () => {
  it('says what of its address could not be used, with and without scripts', async () => {
    for (const still of ['', '&stilla=ja']) {
      const page = pageOf(await (await visit(`/inbaddad/staffing?lan=99${still}`)).text())
      expect(wordsOf(page.querySelector('[data-notes]'))).toContain('Länskoden ”99” hör inte till regionen.')
    }
  })
})
