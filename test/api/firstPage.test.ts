import { describe, expect, it } from 'vitest'
import type { MaturityProfile, ProfileAnswer } from '../../api/replies/profile.ts'
import { attributeValues } from '../unit/staticMap/support.ts'
import { municipalitiesIn, only, pageOf, wordsOf } from '../support/markup.ts'
import { askJson } from './support/replyOf.ts'
import { pageApp, pageDataOf, readPage } from './support/pageApp.ts'
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

const readDocument = async (address: string): Promise<Document> => pageOf((await readPage(address)).html)

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
      expect(municipalitiesIn(only(await readDocument(address), '#first-map.map-area')).toSorted()).toEqual(
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
    const [, table = ''] = /<table class="read-table first-table">(.*?)<\/table>/s.exec(html) ?? []
    expect(table.match(/<tr>/g)).toHaveLength(53)
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/indicators/needs-inventory`)
    const { count, share } = (reply.body['classes'] as { count: number; share: number }[])[0] ?? { count: -1, share: -1 }
    expect(table.match(/<td>Ja<\/td>/g)).toHaveLength(count)
    expect(html.replaceAll('\u00a0', ' ')).toContain(`${count} · ${Math.round(share * 100)} %`)
  })

  it('counts the options of a multiple answer by themselves, each with its count of the base', async () => {
    const { body } = await askJson(pageApp, `/api/v1/studies/${studyId}/indicators/stated-needs`)
    const { classes } = body as { classes: { label: { sv: string }; count: number }[] }
    const page = await readDocument('/?indikator=stated-needs')
    const options = wordsOf(page.querySelector('#legend'))
    for (const { label, count } of classes) expect(options).toContain(`${label.sv} ${count}`)
  })

  it('says whose the answers are wherever it shows them', async () => {
    for (const address of ['/', '/kommun/0484', '/larcentrum/viadidakt', '/?form=rutor'])
      expect((await readPage(address)).html.match(/data-provenance="example"/g)?.length, address).toBeGreaterThanOrEqual(2)
  })

  it('has a municipality’s profile in words', async () => {
    const page = await readDocument('/kommun/0484')
    expect(page.documentElement.dataset['panel']).toBe('open')
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/municipalities/0484`)
    const panel = only(page, '#place')
    const words = wordsOf(panel)
    for (const { question, title, label, answer } of reply.body['answers'] as ProfileAnswer[]) {
      const rows = wordsOf(panel.querySelector(`[data-question="${question}"]`))
      expect(rows).toContain(title.sv)
      if (answer.classes.length < 2) expect(rows, question).toContain(label.sv)
    }
    const { dimensions } = reply.body['maturity'] as MaturityProfile
    for (const { title, next } of dimensions) {
      expect(words).toContain(title.sv)
      if (next !== null) expect(words).toContain(next.demand.sv)
    }
    for (const { code } of reply.body['neighbours'] as { code: string }[])
      expect(panel.querySelector(`a[href="/kommun/${code}"]`), code).not.toBeNull()
  })

  it('sets each answer against county and region, several one by one and a missing one too', async () => {
    const panel = only(await readDocument('/kommun/0484'), '#place')
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/municipalities/0484`)
    const answers = reply.body['answers'] as ProfileAnswer[]
    const several = answers.find(({ answer }) => answer.classes.length > 1)
    const missing = answers.find(({ answer }) => answer.missing !== null)
    for (const each of [several, missing]) {
      if (each === undefined) throw new Error('0484 has no such answer')
      const rows = wordsOf(panel.querySelector(`[data-question="${each.question}"]`))
      for (const { base, municipalities, classes, missing: none } of [each.county, each.region])
        if (each.answer.missing === null)
          for (const { count } of classes.filter(({ id }) => each.answer.classes.includes(id)))
            expect(rows, each.question).toContain(`${count} av ${base}`)
        else
          expect(rows, each.question).toContain(
            `${none.find(({ reason }) => reason === each.answer.missing)?.count} av ${municipalities}`,
          )
    }
  })

  it('has coverage and span', async () => {
    const { body } = await askJson(pageApp, `/api/v1/studies/${studyId}/municipalities/0484`)
    const { coverage } = body['maturity'] as MaturityProfile
    expect(wordsOf(await readDocument('/kommun/0484'))).toContain(`${coverage.known} av ${coverage.of}`)
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
    const { replies } = pageDataOf((await readPage('/kommun/0484?indikator=needs-inventory')).html) ?? { replies: [] }
    expect(replies.map(({ queryKey }) => queryKey)).toEqual(
      expect.arrayContaining([['indicators', studyId], ['indicator', studyId, 'needs-inventory'], ['counties']]),
    )
    for (const { address, data } of replies.filter((reply) => reply.data !== null)) {
      const { body } = await askJson(pageApp, address)
      const rounded: unknown = JSON.parse(JSON.stringify(body), (key, value: unknown) =>
        key === 'share' && typeof value === 'number' ? Number(value.toFixed(4)) : value,
      )
      expect(data).toEqual(rounded)
    }
  })

  it('asks for nothing that only the live map needs', async () => {
    for (const address of ['/', '/kommun/0484']) {
      const { html } = await readPage(address)
      expect(html).not.toMatch(/href="[^"]*(backdrop|boundaries|RegionMap)/)
    }
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
    expect(pageDataOf(html)?.replies.some(({ queryKey }) => queryKey[2] === 'broker-maturity')).toBe(true)
  })

  it.each([
    ['/kommun/9999', 'Kommunkoden', 'municipality code'],
    ['/kommun/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'Kommunkoden', 'municipality code'],
    ['/larcentrum/nope', 'Lärcentret', 'learning centre'],
    ['/larcentrum/%22%3E%3Cimg%20src%3Dx%3E', 'Lärcentret', 'learning centre'],
  ])('%s is not found, says what, and shows the whole map', async (address, named, inEnglish) => {
    const noticeOf = (html: string): string => /<p class="floating first-notice"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? ''
    const { status, html } = await readPage(address)
    expect(status).toBe(404)
    expect(noticeOf(html)).toContain(named)
    expect(noticeOf(html)).toContain('hela kartan')
    const english = await readPage(`${address}?sprak=en`)
    expect(english.status).toBe(404)
    expect(noticeOf(english.html)).toContain(inEnglish)
    expect(noticeOf(english.html)).toContain('the whole map')
    expect(html).not.toMatch(/<script>|<img/)
    expect(municipalitiesIn(only(pageOf(html), '#first-map'))).toHaveLength(52)
    // One page for them all: the client, which has the address, names it.
    expect(pageDataOf(html)?.address).toBe('/')
  })

  it('lets no text end the data early', async () => {
    const [snapshot] = testDeps.snapshots.values()
    const { html } = await readPage('/')
    const [, json = ''] = /id="page-data">(.*?)<\/script>/s.exec(html) ?? []
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
