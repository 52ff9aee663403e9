import { describe, expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import type { ClientBuild } from '../../api/http/clientBuild.ts'
import { pageApp, readPage } from './support/pageApp.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const policyOf = (response: Response): string => response.headers.get('content-security-policy') ?? ''
/** Municipalities that do not stand back, of either form of the map. */
const fullyPainted = (html: string): string[] => {
  const groups = [...html.matchAll(/<g data-key="[^"]+" fill="[^"]+">(.*?)<\/g>/g)].map(([, members = '']) => members)
  const tiles = (html.match(/<rect [^>]*data-code="[^>]+>/g) ?? []).filter((tile) => !tile.includes('fill-opacity'))
  return [...[...groups, ...tiles].join('').matchAll(/data-code="(\d{4})"/g)].map(([, code = '']) => code).toSorted()
}
const municipalities = (html: string): number => new Set(html.match(/data-code="\d{4}"/g)).size

describe('a map for other sites’ frames', () => {
  it('has title, legend, provenance, source and the way to Lärkartan, in the first HTML', async () => {
    const { status, html } = await readPage('/inbaddad/needs-inventory?lan=18')
    expect(status).toBe(200)
    expect(municipalities(html)).toBe(52)
    expect(html).toContain('<h1>Behovsinventering</h1>')
    expect(html).toContain('Förstudien 2008 · Örebro län')
    expect(html).toMatch(/class="first-legend"[\s\S]*Ja[\s\S]*30 · 60\s%/)
    expect(html).toMatch(/data-provenance="example"[\s\S]*Exempeldata/)
    expect(html).toContain('Källa: ')
    expect(html).toMatch(/<a id="open"[^>]* href="\/\?indikator=needs-inventory&amp;lan=18" target="_blank" rel="noopener">/)
    expect(html).toContain('id="first-data"')
    expect(html).toMatch(/<script type="module"/)
    expect(html).toMatch(/<template id="keys">[^<]*Enter markerar kommunen, och länken Öppna i Lärkartan leder då till den/)
  })

  it('is without any script when it is to be still, and has the same map', async () => {
    const [still, live] = await Promise.all(['?stilla=ja', ''].map((query) => readPage(`/inbaddad/staffing${query}`)))
    expect(still?.html).not.toMatch(/<script|modulepreload|javascript:| on[a-z]+=/)
    const shapes = (html = ''): string | undefined => /<g class="map-municipalities"[\s\S]*?<\/g>/.exec(html)?.[0]
    expect(shapes(still?.html)).toBeDefined()
    expect(shapes(still?.html)).toBe(shapes(live?.html))
  })

  it('names the option shown of a multiple answer; no link in it leads within the frame', async () => {
    const { html } = await readPage('/inbaddad/target-sector?alternativ=public&form=rutor&sprak=en&stilla=ja')
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('data-form="tiles"')
    expect(html).toMatch(/<p class="first-option">[^<]+<\/p>/)
    for (const [link] of html.matchAll(/<a\b[^>]*>/g)) expect(link).toContain('target="_blank" rel="noopener"')
  })

  it.each(['', '&stilla=ja', '&form=rutor'])(
    'follows the filter: the rest stand back, and a line says it in words (%s)',
    async (more) => {
      const asked = await askJson(
        pageApp,
        `/api/v1/studies/${studyId}/selections?needs-inventory=yes&business-unit-cooperation=no`,
      )
      const { codes, count, base } = asked.body as { codes: string[]; count: number; base: number }
      expect(count).toBeGreaterThan(0)
      const { html } = await readPage(`/inbaddad/staffing?urval=needs-inventory:yes~business-unit-cooperation:no${more}`)
      expect(fullyPainted(html)).toEqual(codes)
      const [, line = ''] = /<p class="embed-selection">(.*?)<\/p>/.exec(html) ?? []
      expect(line).toMatch(/^Urval: Behovsinventering: ja; .+: nej\. /)
      expect(line).toContain(`${count} av 52 kommuner, bland ${base} med svar på alla frågorna. Övriga kommuner är nedtonade.`)
      expect(html).toMatch(/<a id="open"[^>]*urval=needs-inventory/)
      expect(html).toContain('Antalen gäller alla, inte bara urvalet.')
    },
  )

  it('says which condition left nobody, and says nothing of a filter there is not', async () => {
    const nobody = await readPage('/inbaddad/staffing?urval=project-interest:no~broker-maturity:3&sprak=en')
    expect(fullyPainted(nobody.html)).toEqual([])
    expect(nobody.html).toMatch(/0 of 52 municipalities, among \d+ with an answer to all of the questions\. Before “.+” /)
    for (const query of ['', '?urval=nope:yes', '?urval=%3Cscript%3E']) {
      const { html } = await readPage(`/inbaddad/staffing${query}`)
      expect(html).not.toContain('embed-selection')
      expect(html).not.toMatch(/Antalen gäller|Counts are of/)
      expect(fullyPainted(html)).toHaveLength(52)
    }
  })

  it('is told apart from the pages that no frame may show', async () => {
    const [framed, page] = await Promise.all(['/inbaddad/staffing', '/'].map((path) => pageApp.request(path)))
    expect(framed && policyOf(framed)).toMatch(/frame-ancestors \*$/)
    expect(page && policyOf(page)).toMatch(/frame-ancestors 'none'$/)
    expect(framed && policyOf(framed).replace(/frame-ancestors.*/, '')).toBe(
      page && policyOf(page).replace(/frame-ancestors.*/, ''),
    )
    expect(framed?.headers.has('x-frame-options')).toBe(false)
  })

  it('is framed by those alone whom the settings name, and in Lärkartan itself', async () => {
    const template = '<html lang="sv"><head><title>x</title></head></html>'
    const client: ClientBuild = { index: template, embed: template, files: new Map() }
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
    expect((await readPage('/inbaddad/%3Cscript%3E')).html).not.toContain('<script>')
  })
})
