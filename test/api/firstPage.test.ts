import { describe, expect, it } from 'vitest'
import type { MaturityProfile, ProfileAnswer } from '../../api/replies/profile.ts'
import { attributesIn, municipalitiesIn, only, pageOf, wordsOf } from '../support/markup.ts'
import { askJson } from './support/replyOf.ts'
import { pageApp, pageDataOf, readDocument, readPage } from './support/pageApp.ts'
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

describe('the first HTML', () => {
  it.each(addresses)('%s stands without a script: nothing inline runs, nothing inline styles', async (address) => {
    const { status, html } = await readPage(address)
    expect(status).toBe(200)
    const page = pageOf(html)
    expect(
      page.querySelectorAll('script:not([type="application/json"], [src]), style, [style], [href^="javascript:" i]'),
    ).toHaveLength(0)
    const names = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
    expect(names.filter((name) => name.startsWith('on'))).toEqual([])
    expect(html).not.toMatch(/<!--(head|first-map|shell|data)-->/)
    const ids = attributesIn(page, '[id]', 'id')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(addresses)('%s has a title, a description and its language', async (address) => {
    const page = await readDocument(address)
    expect(page.documentElement.lang).toBe(address.includes('sprak=en') ? 'en' : 'sv')
    expect(page.title).toMatch(/^.+ – Lärkartan$/)
    expect(only(page, 'meta[name="description"]').getAttribute('content')?.length).toBeGreaterThan(60)
    const english = only(page, 'link[rel="alternate"][hreflang="en"]').getAttribute('href')
    expect(english).toMatch(/^https:\/\/karta\.example\.se\//)
  })

  it('says where the wording of a question is ours', async () => {
    const words = async (query: string) => wordsOf(only(await readDocument(`/?${query}`), '#root'))
    expect(await words('indikator=needs-inventory')).toContain('Frågan, återskapad av oss')
    expect(await words('indikator=needs-inventory&sprak=en')).toContain('The question, reconstructed by us')
    expect(await words('indikator=broker-maturity')).not.toContain('återskapad')
  })

  it('has the map of the address in it: 52 municipalities in their classes', async () => {
    for (const address of ['/', '/?form=rutor', '/kommun/0484']) {
      expect(municipalitiesIn(only(await readDocument(address), '#first-map.map-area')).toSorted()).toEqual(
        testDeps.geography.municipalities.map(({ code }) => code).toSorted(),
      )
    }
  })

  it('lies beside what React fills, before it', async () => {
    const page = await readDocument('/')
    const beside = attributesIn(only(page, 'body'), ':scope > [id]', 'id')
    expect(beside.filter((id) => ['first-map', 'root'].includes(id))).toEqual(['first-map', 'root'])
  })

  it('names every municipality and every indicator in links that need no script', async () => {
    const links = attributesIn(await readDocument('/?lan=18&sprak=en'), 'a[href]', 'href')
    for (const { code } of testDeps.geography.municipalities)
      expect(links).toContainEqual(expect.stringMatching(new RegExp(`^/kommun/${code}\\?.*sprak=en$`)))
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/indicators`)
    for (const { id } of reply.body['indicators'] as { id: string }[])
      expect(links).toContainEqual(expect.stringContaining(`indikator=${id}&lan=18&sprak=en`))
  })

  it('has the answers in a table, and the legend’s counts as the API’s', async () => {
    const page = await readDocument('/?indikator=needs-inventory')
    const table = only(page, '#values table')
    expect(table.querySelectorAll('tr')).toHaveLength(53)
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/indicators/needs-inventory`)
    const { count } = (reply.body['classes'] as { count: number }[])[0] ?? { count: -1 }
    expect([...table.querySelectorAll('td')].filter(({ textContent }) => textContent === 'Ja')).toHaveLength(count)
    expect(wordsOf(only(page, '#legend'))).toContain(`Ja ${count} av 50`)
  })

  it('counts the options of a multiple answer by themselves, each with its count of the base', async () => {
    const { body } = await askJson(pageApp, `/api/v1/studies/${studyId}/indicators/stated-needs`)
    const { classes } = body as { classes: { label: { sv: string }; count: number }[] }
    const page = await readDocument('/?indikator=stated-needs')
    const options = wordsOf(page.querySelector('#legend'))
    for (const { label, count } of classes) expect(options).toContain(`${label.sv} ${count} av`)
  })

  it('says whose the answers are wherever it shows them', async () => {
    for (const address of ['/', '/kommun/0484', '/larcentrum/viadidakt', '/?form=rutor'])
      expect(
        (await readDocument(address)).querySelectorAll('[data-provenance="example"]').length,
        address,
      ).toBeGreaterThanOrEqual(2)
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
      if (answer.classes.length === 1) expect(rows, question).toContain(label.sv)
      if (answer.missing !== null)
        expect(wordsOf(panel.querySelector(`[data-missing="${answer.missing}"]:has([data-question="${question}"])`))).toContain(
          label.sv,
        )
    }
    const { dimensions } = reply.body['maturity'] as MaturityProfile
    for (const { title, next } of dimensions) {
      expect(words).toContain(title.sv)
      for (const { label } of next?.demands ?? []) expect(words).toContain(label.sv)
    }
    for (const { code } of reply.body['neighbours'] as { code: string }[])
      expect(panel.querySelector(`a[href="/kommun/${code}"]`), code).not.toBeNull()
  })

  it('sets each answer against county and region, several one by one', async () => {
    const panel = only(await readDocument('/kommun/0484'), '#place')
    const reply = await askJson(pageApp, `/api/v1/studies/${studyId}/municipalities/0484`)
    const answers = reply.body['answers'] as ProfileAnswer[]
    const several = answers.find(({ answer }) => answer.classes.length > 1)
    if (several === undefined) throw new Error('0484 has no such answer')
    const rows = wordsOf(panel.querySelector(`[data-question="${several.question}"]`))
    for (const { base, classes } of [several.county, several.region])
      for (const { count } of classes.filter(({ id }) => several.answer.classes.includes(id)))
        expect(rows).toContain(`${count} av ${base}`)
  })

  it('has coverage and span where a dimension is unknown', async () => {
    const { body } = await askJson(pageApp, `/api/v1/studies/${studyId}/municipalities/1980`)
    const { coverage } = body['maturity'] as MaturityProfile
    expect(coverage.known).toBeLessThan(coverage.of)
    expect(wordsOf(await readDocument('/kommun/1980'))).toContain(`${coverage.known} av ${coverage.of}`)
  })

  it('says of a centre that no answers of its own are published', async () => {
    const words = wordsOf(only(await readDocument('/larcentrum/viadidakt'), '#place'))
    expect(words).toContain('Inga svar är publicerade för enskilda lärcentrum.')
  })

  it('has whose the map is on the map, with the way to all of the origins', async () => {
    for (const address of ['/', '/kommun/0484', '/?lan=18&sprak=en']) {
      const credits = only(await readDocument(address), 'main a[href^="/om"][href$="#sources"]')
      expect(wordsOf(credits), address).toContain('© OpenStreetMap')
    }
    const sources = only(await readDocument('/om'), '#sources').closest('section')
    expect(wordsOf(sources)).toMatch(/OpenStreetMap.*SCB.*Eurostat/)
  })

  it('has a centre’s facts, and leads to each municipality it serves', async () => {
    const panel = only(await readDocument('/larcentrum/viadidakt'), '#place')
    const reply = await askJson(pageApp, '/api/v1/centres/viadidakt')
    const { municipalities, activity } = reply.body as { municipalities: { code: string; name: string }[]; activity: string }
    expect(municipalities.length).toBeGreaterThan(1)
    for (const { code, name } of municipalities) expect(wordsOf(panel.querySelector(`a[href="/kommun/${code}"]`))).toBe(name)
    expect(wordsOf(panel)).toContain(activity)
  })

  it('gives the client the API’s own replies, shares as exact as they are shown', async () => {
    const { replies } = pageDataOf((await readPage('/kommun/0484?indikator=needs-inventory')).html) ?? { replies: [] }
    expect(replies.map(({ queryKey }) => queryKey)).toEqual(
      expect.arrayContaining([['indicators', studyId], ['indicator', studyId, 'needs-inventory'], ['counties']]),
    )
    for (const { address, data } of replies.filter((reply) => reply.data !== null)) {
      const { body } = await askJson(pageApp, address)
      const rounded: unknown = JSON.parse(JSON.stringify(body), (key, value: unknown) =>
        key === 'share' && typeof value === 'number' ? Number(value.toFixed(2)) : value,
      )
      expect(data).toEqual(rounded)
    }
  })

  it('asks for nothing that only the live map needs', async () => {
    for (const address of ['/', '/kommun/0484']) {
      const links = attributesIn(await readDocument(address), '[href]', 'href')
      expect(links.filter((href) => /backdrop|boundaries|RegionMap/.test(href))).toEqual([])
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
    expect(pageOf(html).documentElement.lang).toBe('sv')
    expect(pageDataOf(html)?.replies.some(({ queryKey }) => queryKey[2] === 'needs-inventory')).toBe(true)
  })

  it.each([
    ['/kommun/9999', 'Kommunen 9999 finns inte i regionen', 'There is no municipality 9999 in this region'],
    ['/larcentrum/nope', 'Lärcentret nope finns inte i registret', 'There is no learning centre nope in the register'],
    ['/finns-inte', 'Sidan finns inte', 'There is no such page'],
    ['/larcentrum/%22%3E%3Cimg%20src=x%3E', 'Lärcentret "><img src=x> finns inte i registret', 'learning centre'],
    ['/kommun/%3Cscript%3Ealert(1)', 'Kommunen <script>alert(1) finns inte i regionen', 'municipality <script>'],
  ])('%s is not found, says what, and leads on to every view', async (address, said, inEnglish) => {
    const asReader = (path: string) => pageApp.request(path, { headers: { accept: 'text/html' } })
    const response = await asReader(address)
    expect(response.status).toBe(404)
    const page = pageOf(await response.text())
    expect(wordsOf(page.querySelector('h1'))).toBe(said)
    expect(page.title).toBe(`${said} – Lärkartan`)
    const ways = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    expect(ways).toEqual(['/', '/jamfor', '/korsa', '/tabell', '/rapporten', '/presentera', '/om'])
    expect(page.querySelectorAll('header input[type=search]')).toHaveLength(1)
    expect(page.querySelectorAll('header [aria-current=page]')).toHaveLength(0)
    expect(page.querySelectorAll('script:not([src], [type="application/json"]), img')).toHaveLength(0)
    const english = await asReader(`${address}?sprak=en`)
    expect(wordsOf(pageOf(await english.text()).querySelector('h1'))).toContain(inEnglish)
  })

  it.each([
    ['/kommun/eskilstunna', '/kommun/0484', 'Eskilstuna'],
    ['/orebrro', '/kommun/1880', 'Örebro'],
    ['/larcentrum/viadidackt', '/larcentrum/viadidakt', 'Viadidakt'],
  ])('%s proposes the place of a like name', async (address, path, name) => {
    const page = pageOf(await (await pageApp.request(address, { headers: { accept: 'text/html' } })).text())
    expect(wordsOf(page.querySelector(`main a[href="${path}"]`))).toContain(name)
  })

  it('lets no text end the data early', async () => {
    const [snapshot] = testDeps.snapshots.values()
    const json = only(await readDocument('/'), '#page-data').textContent
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
