import { describe, expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import type { ClientBuild } from '../../api/http/clientBuild.ts'
import { fullyPainted, municipalitiesIn, only, pageOf, wordsOf } from '../support/markup.ts'
import { pageApp, pageDeps, readPage } from './support/pageApp.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const policyOf = (response: Response): string => response.headers.get('content-security-policy') ?? ''
const pageAt = async (address: string): Promise<Document> => pageOf((await readPage(address)).html)

describe('a map for other sites’ frames', () => {
  it('has title, legend, provenance, source and the way to Lärkartan, in the first HTML', async () => {
    const { status, html } = await readPage('/inbaddad/needs-inventory?lan=18')
    expect(status).toBe(200)
    const page = pageOf(html)
    expect(municipalitiesIn(only(page, '#first-map'))).toHaveLength(52)
    expect(wordsOf(only(page, 'h1'))).toBe('Behovsinventering')
    const words = wordsOf(page.body)
    expect(words).toContain('Förstudien 2008 · Örebro län')
    expect(words).toMatch(/Ja 30 av 50/)
    expect(wordsOf(page.querySelector('[data-provenance="example"]'))).toContain('Exempeldata')
    expect(words).toContain('Källa: ')
    const open = only(page, 'a#open')
    expect(open.getAttribute('href')).toBe('/?indikator=needs-inventory&lan=18')
    expect([open.getAttribute('target'), open.getAttribute('rel')]).toEqual(['_blank', 'noopener'])
    expect(page.querySelector('script[type="module"]')).not.toBeNull()
  })

  it('opens as the map does at its own address, whatever else its own says', async () => {
    const page = await pageAt('/inbaddad/staffing?lan=18&stilla=nej&indikator=other')
    expect(only(page, 'a#open').getAttribute('href')).toBe('/?indikator=staffing&lan=18')
  })

  it('is without any script when it is to be still, and has the same map', async () => {
    const [still, live] = await Promise.all(['?stilla=ja', ''].map((query) => readPage(`/inbaddad/staffing${query}`)))
    expect(still?.html).not.toMatch(/<script|modulepreload|javascript:| on[a-z]+=/)
    const shapes = ({ html } = { html: '' }): string[] =>
      [...pageOf(html).querySelectorAll('path[data-code]')].map((shape) => shape.outerHTML)
    expect(shapes(still)).toHaveLength(52)
    expect(shapes(still)).toEqual(shapes(live))
  })

  it('names the option shown of a multiple answer; no link in it leads within the frame', async () => {
    const page = await pageAt('/inbaddad/target-sector?alternativ=public&form=rutor&sprak=en&stilla=ja')
    expect(page.documentElement.getAttribute('lang')).toBe('en')
    expect(page.querySelector('[data-form="tiles"]')).not.toBeNull()
    expect(wordsOf(page.body)).toContain('Includes ')
    const links = [...page.querySelectorAll('a')]
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener'])
  })

  it.each(['', '&stilla=ja', '&form=rutor'])(
    'follows the filter: the rest stand back, and a line says it in words (%s)',
    async (more) => {
      const asked = await askJson(
        pageApp,
        `/api/v1/studies/${studyId}/selections?filter=needs-inventory:yes~business-unit-cooperation:no`,
      )
      const { codes, count, base } = asked.body as { codes: string[]; count: number; base: number }
      expect(count).toBeGreaterThan(0)
      const page = await pageAt(`/inbaddad/staffing?urval=needs-inventory:yes~business-unit-cooperation:no${more}`)
      expect(fullyPainted(only(page, '#first-map'))).toEqual(codes)
      const line = wordsOf(page.querySelector('.embed-selection'))
      expect(line).toMatch(/^Urval: Behovsinventering: ja; .+: nej\. /)
      expect(line).toContain(`${count} av 52 kommuner, bland ${base} med svar på alla frågorna. Övriga kommuner är nedtonade.`)
      expect(only(page, 'a#open').getAttribute('href')).toContain('urval=needs-inventory')
      expect(wordsOf(page.body)).toContain('Antalen gäller alla, inte bara urvalet.')
    },
  )

  it('says which condition left nobody, and says nothing of a filter there is not', async () => {
    const nobody = await pageAt('/inbaddad/staffing?urval=project-interest:no~maturity-anchoring:3&sprak=en')
    expect(fullyPainted(only(nobody, '#first-map'))).toEqual([])
    expect(wordsOf(nobody.body)).toMatch(
      /0 of 52 municipalities, among \d+ with an answer to all of the questions\. Before “.+” /,
    )
    for (const query of ['', '?urval=nope:yes', '?urval=%3Cscript%3E']) {
      const page = await pageAt(`/inbaddad/staffing${query}`)
      expect(page.querySelector('.embed-selection')).toBeNull()
      expect(wordsOf(page.body)).not.toMatch(/Antalen gäller|Counts are of/)
      expect(fullyPainted(only(page, '#first-map'))).toHaveLength(52)
    }
  })

  it.each(['', '?stilla=ja'])('has map, provenance and the way to Lärkartan also where it can’t be drawn (%s)', async (query) => {
    const render = () => Promise.reject(new Error('broken'))
    const app = testApp({ ...pageDeps, renderer: { render } }, { reportError: () => undefined })
    const page = pageOf(await (await app.request(`/inbaddad/staffing${query}`)).text())
    expect(municipalitiesIn(only(page, '#first-map'))).toHaveLength(52)
    expect(wordsOf(only(page, '[data-provenance]'))).toContain('Exempeldata')
    expect(only(page, 'a.embed-open').getAttribute('href')).toBe('/?indikator=staffing')
    expect(page.querySelector('script') === null).toBe(query !== '')
  })

  it('is told apart from the pages that no frame may show', async () => {
    const [framed, page] = await Promise.all(['/inbaddad/staffing', '/'].map(async (path) => pageApp.request(path)))
    expect(framed && policyOf(framed)).toMatch(/frame-ancestors \*$/)
    expect(page && policyOf(page)).toMatch(/frame-ancestors 'none'$/)
    expect(framed && policyOf(framed).replace(/frame-ancestors.*/, '')).toBe(
      page && policyOf(page).replace(/frame-ancestors.*/, ''),
    )
    expect(framed?.headers.has('x-frame-options')).toBe(false)
  })

  it('is framed by those alone whom the settings name, and in Lärkartan itself', async () => {
    const template = '<html lang="sv"><head><title>x</title></head></html>'
    const client: ClientBuild = { index: template, embed: template, parts: new Map(), serviceWorker: '', files: new Map() }
    const settings = readSettings({ EMBED_ORIGINS: 'https://region.example.se https://lan.example.se' })
    const response = await testApp({ client, settings }).request('/inbaddad/staffing')
    expect(policyOf(response)).toMatch(/frame-ancestors 'self' https:\/\/region\.example\.se https:\/\/lan\.example\.se$/)
    const nobody = readSettings({ EMBED_ORIGINS: "'none'" })
    expect(policyOf(await testApp({ client, settings: nobody }).request('/inbaddad/staffing'))).toMatch(/frame-ancestors 'self'$/)
    expect(policyOf(await testApp({ client, settings }).request('/'))).toMatch(/frame-ancestors 'none'$/)
  })

  it('says in a sentence that an indicator does not exist', async () => {
    const { status, html } = await readPage('/inbaddad/wealth')
    expect(status).toBe(404)
    expect(html).toContain('Det finns ingen indikator med beteckningen ”wealth” i Lärkartan.')
    expect((await readPage('/inbaddad/wealth?sprak=en')).html).toContain('Lärkartan has no indicator with the id “wealth”.')
    const hostile = await pageAt('/inbaddad/%3Cimg%20src=x%20onerror=alert(1)%3E')
    expect(hostile.querySelector('img, [onerror]')).toBeNull()
    expect(wordsOf(hostile.body)).toContain('<img src=x onerror=alert(1)>')
    // A program hears of it as of any other error.
    const told = await pageApp.request('/inbaddad/wealth')
    expect([told.status, told.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  })
})
