import { describe, expect, it } from 'vitest'
import type { MaturityProfile, ProfileAnswer } from '../../api/replies/profile.ts'
import { attributeValues } from '../unit/staticMap/support.ts'
import { askJson, type Json } from './support/replyOf.ts'
import { pageApp, readPage } from './support/pageApp.ts'
import { studyId, testDeps } from './support/testApp.ts'

const addresses = [
  '/',
  '/?sprak=en',
  '/?indikator=needs-inventory&lan=18',
  '/?indikator=target-sector&alternativ=private-employers',
  '/?form=rutor&klass=2',
  '/kommun/0484',
  '/kommun/0331?sprak=en&indikator=project-level',
  '/larcentrum/viadidakt',
  '/om',
  '/om?sprak=en',
  '/jamfor?kommuner=0484,1980',
  '/jamfor?sprak=en',
  '/jamfor?kommuner=0484,1980&urval=needs-inventory:yes',
  '/?urval=needs-inventory:yes&sprak=en',
  '/tabell?urval=needs-inventory:yes&lan=18',
  '/rapporten',
  '/korsa',
  '/korsa?x=needs-inventory&y=staffing&sprak=en',
  '/rapporten?sprak=en',
]

interface FirstReply {
  readonly queryKey: readonly string[]
  readonly data: Json
}

function firstDataOf(html: string): FirstReply[] {
  const [, json = '[]'] = /<script type="application\/json" id="first-data">(.*?)<\/script>/s.exec(html) ?? []
  return JSON.parse(json) as FirstReply[]
}

describe('the first HTML', () => {
  it.each(addresses)('%s stands without a script: nothing inline runs, nothing inline styles', async (address) => {
    const { status, html } = await readPage(address)
    expect(status).toBe(200)
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes)
    for (const attributes of scripts) expect(attributes).toMatch(/type="application\/json"|src="/)
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="|href="javascript:/i)
    expect(html).not.toMatch(/<!--(head|first-map|shell|data)-->/)
    const ids = attributeValues(html, 'id')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(addresses)('%s has a title, a description and its language', async (address) => {
    const { html } = await readPage(address)
    const language = address.includes('sprak=en') ? 'en' : 'sv'
    expect(html).toMatch(new RegExp(`<html lang="${language}"`))
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toMatch(/^.+ – Lärkartan$/)
    expect(attributeValues(html, 'content').some((text) => text.length > 60)).toBe(true)
    expect(html).toMatch(/<link rel="alternate" hreflang="en" href="https:\/\/karta\.example\.se\//)
  })

  it('says where the wording of a question is ours', async () => {
    expect((await readPage('/?indikator=needs-inventory')).html).toContain('Frågan, återskapad av oss')
    expect((await readPage('/?indikator=needs-inventory&sprak=en')).html).toContain('The question, reconstructed by us')
    expect((await readPage('/?indikator=broker-maturity')).html).not.toContain('återskapad')
  })

  it('has the map of the address in it: 52 municipalities in their classes', async () => {
    for (const address of ['/', '/?form=rutor', '/kommun/0484']) {
      const { html } = await readPage(address)
      expect(html).toContain('<div id="first-map" class="map-area"')
      expect(attributeValues(html, 'data-code').toSorted()).toEqual(
        testDeps.geography.municipalities.map(({ code }) => code).toSorted(),
      )
    }
  })

  it('lies beside what React fills, before it', async () => {
    const { html } = await readPage('/')
    expect(html.indexOf('id="first-map"')).toBeLessThan(html.indexOf('id="root"'))
    // All that is opened after it is closed before React's root begins.
    const between = html.slice(html.indexOf('id="first-map"'), html.indexOf('<div id="root"'))
    expect(between.match(/<div/g)?.length).toBe((between.match(/<\/div>/g)?.length ?? 0) - 1)
  })

  it('names every municipality and every indicator in links that need no script', async () => {
    const { html } = await readPage('/?lan=18&sprak=en')
    for (const { code } of testDeps.geography.municipalities)
      expect(html).toMatch(new RegExp(`href="/kommun/${code}\\?[^"]*sprak=en"`))
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/indicators`)
    for (const { id } of reply.body['indicators'] as { id: string }[])
      expect(html).toContain(`indikator=${id}&amp;lan=18&amp;sprak=en`)
  })

  it('has the answers in a table, and the legend’s counts as the API’s', async () => {
    const { html } = await readPage('/?indikator=needs-inventory')
    const [, table = ''] = /<table class="first-table">(.*?)<\/table>/s.exec(html) ?? []
    expect(table.match(/<tr>/g)).toHaveLength(53)
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/indicators/needs-inventory`)
    const { count, share } = (reply.body['classes'] as { count: number; share: number }[])[0] ?? { count: -1, share: -1 }
    expect(table.match(/<td>Ja<\/td>/g)).toHaveLength(count)
    expect(html.replaceAll('\u00a0', ' ')).toContain(`${count} · ${Math.round(share * 100)} %`)
  })

  it('draws the options of a multiple answer as shares by themselves, in the list and with their counts in the legend', async () => {
    const { body } = await askJson(pageApp, `/api/v1/studies/${studyId}/indicators/stated-needs`)
    const { classes, base } = body as { classes: { count: number }[]; base: { count: number } }
    const counts = classes.map(({ count }) => count)
    const { html } = await readPage('/?indikator=stated-needs')
    const widthsIn = (markup: string) => [...markup.matchAll(/<rect [^>]*?width="([\d.]+)"/g)].map(([, width]) => Number(width))
    const [, list = ''] =
      /stated-needs" aria-current="true"><span>[^<]*<\/span><span class="first-bar">(.*?)<\/svg>/s.exec(html) ?? []
    expect(list).not.toContain(' x="')
    expect(widthsIn(list).map((width) => Math.round((width / 68) * 52))).toEqual(counts)
    const [, legend = ''] = /class="first-options">(.*?)<\/ul>/s.exec(html) ?? []
    expect(widthsIn(legend).map((width) => Math.round((width / 68) * base.count))).toEqual(counts)
    expect([...legend.matchAll(/"figures"> (\d+)</g)].map(([, count]) => Number(count))).toEqual(counts)
  })

  it('says whose the answers are wherever it shows them', async () => {
    for (const address of ['/', '/kommun/0484', '/larcentrum/viadidakt', '/?form=rutor'])
      expect((await readPage(address)).html.match(/data-provenance="example"/g)?.length, address).toBeGreaterThanOrEqual(2)
  })

  it('has a municipality’s profile in words', async () => {
    const { html } = await readPage('/kommun/0484')
    expect(html).toMatch(/<html lang="sv" data-panel="open"/)
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/municipalities/0484`)
    const answers = reply.body['answers'] as ProfileAnswer[]
    for (const { title, label, answer } of answers.filter((each) => each.answer.classes.length < 2))
      expect(html, answer.value as string).toContain(`<th scope="row">${title.sv}</th><td>${label.sv}</td>`)
    const { dimensions } = reply.body['maturity'] as { dimensions: { title: { sv: string } }[] }
    for (const { title } of dimensions) expect(html).toContain(title.sv)
    for (const { code } of reply.body['neighbours'] as { code: string }[]) expect(html).toContain(`href="/kommun/${code}"`)
  })

  it('sets each answer against county and region, several one by one and a missing one too', async () => {
    const { html } = await readPage('/kommun/0484')
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/municipalities/0484`)
    const answers = reply.body['answers'] as ProfileAnswer[]
    const several = answers.find(({ answer }) => answer.classes.length > 1)
    const missing = answers.find(({ answer }) => answer.missing !== null)
    const numbersOf = ({ answer, county, region }: ProfileAnswer) =>
      [county, region].map(({ base, municipalities, classes, missing: none }) =>
        answer.missing === null
          ? classes
              .filter(({ id }) => answer.classes.includes(id))
              .map(({ count }) => `${count} av ${base}`)
              .join('<br>')
          : `${none.find(({ reason }) => reason === answer.missing)?.count} av ${municipalities}`,
      )
    for (const each of [several, missing])
      if (each === undefined) throw new Error('0484 has no such answer')
      else expect(html, each.question).toContain(`<td>${numbersOf(each).join('</td><td>')}</td></tr>`)
    expect(html).toContain('så många har samma, av kommuner med uppgift')
  })

  it('has coverage, span and what the next step of each dimension demands', async () => {
    const { html } = await readPage('/kommun/0484')
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/municipalities/0484`)
    const { dimensions, overall, coverage } = reply.body['maturity'] as MaturityProfile
    expect(html).toContain(`${coverage.known} av ${coverage.of} kända · inget spann`)
    expect(html).toContain(`<td>${overall.level} ${overall.label.sv}</td><td>5 av 9</td><td>27 av 48</td>`)
    for (const { next } of dimensions) if (next !== null) expect(html).toContain(next.demand.sv)
    expect((await readPage('/kommun/0331?sprak=en')).html).toMatch(/\d of 5 known · (no span|level \d)/)
  })

  it('says of a centre that no answers of its own are published', async () => {
    expect((await readPage('/larcentrum/viadidakt')).html).toContain('Inga svar är publicerade för enskilda lärcentrum.')
  })

  it('has whose the map is on the map, with the way to all of the origins', async () => {
    for (const address of ['/', '/kommun/0484', '/?lan=18&sprak=en'])
      expect((await readPage(address)).html, address).toMatch(
        /<a class="map-credits" href="\/om[^"]*#sources">[^<]*© OpenStreetMap/,
      )
    expect((await readPage('/om')).html).toMatch(/id="sources".*OpenStreetMap.*SCB.*Eurostat/s)
  })

  it('has a centre’s facts, and leads to each municipality it serves', async () => {
    const { html } = await readPage('/larcentrum/viadidakt')
    const reply = await askJson(pageApp, '/api/v1/centres/viadidakt')
    const { municipalities, activity } = reply.body as { municipalities: { code: string; name: string }[]; activity: string }
    expect(municipalities.length).toBeGreaterThan(1)
    for (const { code, name } of municipalities) expect(html).toContain(`<a href="/kommun/${code}">${name}</a>`)
    expect(html).toContain(activity)
  })

  it('gives the client the API’s own replies, shares as exact as they are shown', async () => {
    const { html } = await readPage('/kommun/0484?indikator=needs-inventory')
    const replies = firstDataOf(html)
    const addressOf: Record<string, string> = {
      indicators: `/api/v1/studies/${studyId}/indicators`,
      indicator: `/api/v1/studies/${studyId}/indicators/needs-inventory`,
      counties: '/api/v1/counties',
    }
    expect(replies.map(({ queryKey }) => queryKey)).toEqual([
      ['indicators', studyId],
      ['indicator', studyId, 'needs-inventory'],
      ['counties'],
    ])
    for (const { queryKey, data } of replies) {
      const { body } = await askJson(pageApp, addressOf[queryKey[0] ?? ''] ?? '')
      const rounded: unknown = JSON.parse(JSON.stringify(body), (key, value: unknown) =>
        key === 'share' && typeof value === 'number' ? Number(value.toFixed(4)) : value,
      )
      expect(data).toEqual(rounded)
    }
  })

  it('names what the client fetches first', async () => {
    // In a template, which waits until the page has been painted.
    const preloaded = (html: string): string[] =>
      [
        ...(/<template id="fetched-next">(.*?)<\/template>/.exec(html)?.[1] ?? '').matchAll(
          /<link rel="preload" as="fetch" crossorigin="anonymous" href="([^"]+)"/g,
        ),
      ].map(([, href = '']) => href)
    const { body } = await askJson(pageApp, '/api/v1/counties')
    const { boundaries } = body['links'] as Record<string, string>
    expect(boundaries).toContain('?version=')
    expect(preloaded((await readPage('/')).html)).toEqual([boundaries, '/assets/backdrop-x.topojson'])
    const places = preloaded((await readPage('/kommun/0484')).html)
    expect(places).toContain(`/api/v1/studies/${studyId}/municipalities/0484`)
    for (const address of places.filter((each) => each.startsWith('/api/')))
      expect((await pageApp.request(address)).status).toBe(200)
  })

  it.each([
    '/?indikator=nope&lan=99&form=x&klass=&alternativ=%00&sprak=de',
    '/?indikator=__proto__',
    '/?lan=18&lan=19',
    '/kommun/0484?lan=18',
  ])('%s falls back to what there is', async (address) => {
    const { status, html } = await readPage(address)
    expect(status).toBe(200)
    expect(html).toMatch(/<html lang="sv"/)
    expect(firstDataOf(html).some(({ queryKey }) => queryKey[2] === 'broker-maturity')).toBe(true)
  })

  it.each([
    ['/kommun/9999', 'Kommunkoden', 'municipality code'],
    ['/kommun/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'Kommunkoden', 'municipality code'],
    ['/larcentrum/nope', 'Lärcentret', 'learning centre'],
    ['/larcentrum/%22%3E%3Cimg%20src%3Dx%3E', 'Lärcentret', 'learning centre'],
  ])('%s is not found, says what, and shows the whole map', async (address, named, inEnglish) => {
    const noticeOf = (html: string): string => /<p class="first-notice"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? ''
    const { status, html } = await readPage(address)
    expect(status).toBe(404)
    expect(noticeOf(html)).toContain(named)
    expect(noticeOf(html)).toContain('hela kartan')
    const english = await readPage(`${address}?sprak=en`)
    expect(english.status).toBe(404)
    expect(noticeOf(english.html)).toContain(inEnglish)
    expect(noticeOf(english.html)).toContain('the whole map')
    expect(html).not.toMatch(/<script>|<img/)
    expect(attributeValues(html, 'data-code')).toHaveLength(52)
  })

  it('lets no text end the data early', async () => {
    const [snapshot] = testDeps.snapshots.values()
    const { html } = await readPage('/')
    const [, json = ''] = /id="first-data">(.*?)<\/script>/s.exec(html) ?? []
    expect(snapshot).toBeDefined()
    expect(json).not.toContain('<')
    expect(() => JSON.parse(json) as unknown).not.toThrow()
  })
})

describe('a page made once', () => {
  it('answers a 304 to whoever has it', async () => {
    const first = await pageApp.request('/kommun/0380', { headers: { 'accept-encoding': 'gzip' } })
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect((await pageApp.request('/kommun/0380', { headers: { 'accept-encoding': 'gzip', 'if-none-match': tag } })).status).toBe(
      304,
    )
  })
})
