import { describe, expect, it } from 'vitest'
import type { IndicatorReply } from '../../api/replies/indicator.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

type Value = IndicatorReply['values'][number]

const app = testApp()
const address = (indicator: string, query = ''): string => `/maps/${studyId}/${indicator}.svg${query}`

describe('/maps/{study}/{indicator}.svg', () => {
  it.each([
    ['broker-maturity', ''],
    ['broker-maturity', '?county=18'],
    ['needs-inventory', '?lang=en'],
    ['target-sector', '?option=private-employers&county=03'],
    ['target-sector', ''],
  ])('draws %s%s', async (indicator, query) => {
    const response = await app.request(address(indicator, query))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(await response.text()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>$/)
  })

  it('is in the language asked for', async () => {
    const [sv, en] = await Promise.all(
      ['', '?lang=en'].map(async (query) => (await app.request(address('needs-inventory', query))).text()),
    )
    expect(sv).toContain('lang="sv"')
    expect(sv).toContain('Exempeldata')
    expect(en).toContain('lang="en"')
    expect(en).toContain('Example data')
  })

  it('says where the wording of a question is ours, and not of a level, which is no question', async () => {
    const words = async (indicator: string) =>
      (await (await app.request(address(indicator))).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    expect(await words('needs-inventory')).toContain('Arbetar ni med behovsinventeringar? (frågan återskapad av oss)')
    expect(await words('broker-maturity')).not.toContain('återskapad')
  })

  it('shows another option of a multiple answer as another picture, the first unless asked', async () => {
    const [unasked, first, other] = await Promise.all(
      ['', '?option=public-sector', '?option=private-employers'].map(async (query) =>
        (await app.request(address('target-sector', query))).text(),
      ),
    )
    expect(unasked).toBe(first)
    expect(other).not.toBe(first)
  })

  it.each([
    [`/maps/nope/broker-maturity.svg`, 404, 'unknown-study', [studyId]],
    [address('nope'), 404, 'unknown-indicator', ['broker-maturity']],
    [address('broker-maturity', '?county=99'), 400, 'invalid-query-parameter', ['03', '18']],
    [address('broker-maturity', '?lang=de'), 400, 'invalid-query-parameter', ['sv', 'en']],
    [address('broker-maturity', '?colour=red'), 400, 'unknown-query-parameter', ['lang', 'county', 'option']],
    [address('target-sector', '?option=nope'), 400, 'invalid-query-parameter', ['public-sector', 'private-employers']],
    [address('broker-maturity', '?option=yes'), 400, 'invalid-query-parameter', []],
    [address('broker-maturity', '?form=rutor'), 400, 'invalid-query-parameter', ['map', 'tiles']],
    [address('needs-inventory', '?class=nope'), 400, 'invalid-query-parameter', ['yes', 'no', 'missing-no-answer']],
    [address('target-sector', '?class=public-sector'), 400, 'invalid-query-parameter', ['chosen', 'not-chosen']],
  ])('%s is told what is allowed', async (wrong, status, problem, allowed) => {
    const reply = await askJson(app, wrong)
    expect(reply.status).toBe(status)
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
    expect(reply.body['type']).toMatch(new RegExp(`/${problem}$`))
    expect(reply.body['allowed']).toEqual(expect.arrayContaining(allowed))
  })

  it('has a filter in it: the others step back, and the words say how many it leaves', async () => {
    const draw = async (query: string) => (await app.request(address('broker-maturity', query))).text()
    const [whole, chosen] = await Promise.all([draw(''), draw('?needs-inventory=yes&business-unit-cooperation=no')])
    const { body } = await askJson(app, `/api/v1/studies/${studyId}/selections?needs-inventory=yes&business-unit-cooperation=no`)
    const text = chosen.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toContain('Urval: Behovsinventering: Ja')
    expect(text).toContain(`${(body['codes'] as string[]).length} av 52 kommuner`)
    const full = [...chosen.matchAll(/<g data-key="[^"]+" fill="[^"]+">(.*?)<\/g>/g)].flatMap(([, members = '']) =>
      [...members.matchAll(/data-code="(\d+)"/g)].map(([, code]) => code),
    )
    expect(full.toSorted()).toEqual((body['codes'] as string[]).toSorted())
    expect(whole).not.toContain('Urval')
  })

  const fullyPainted = (svg: string): (string | undefined)[] => {
    const groups = [...svg.matchAll(/<g data-key="[^"]+" fill="[^"]+">(.*?)<\/g>/g)].map(([, members = '']) => members)
    const tiles = (svg.match(/<rect [^>]*data-code="[^>]+>/g) ?? []).filter((tile) => !tile.includes('fill-opacity'))
    return [...[...groups, ...tiles].join('').matchAll(/data-code="(\d+)"/g)].map(([, code]) => code).toSorted()
  }

  it.each(['map', 'tiles'])('brings a class to the front in the form %s, and says which', async (form) => {
    const { body } = await askJson(app, `/api/v1/studies/${studyId}/indicators/needs-inventory`)
    const { values } = body as unknown as IndicatorReply
    for (const [key, isHeld, words] of [
      ['yes', ({ classes }: Value) => classes.includes('yes'), 'Framhävd klass: Ja.'],
      ['missing-no-answer', ({ missing }: Value) => missing === 'no-answer', 'Framhävd klass: '],
    ] as const) {
      const svg = await (await app.request(address('needs-inventory', `?form=${form}&class=${key}`))).text()
      const held = values.filter(isHeld).map(({ code }) => code)
      expect(held.length).toBeGreaterThan(0)
      expect(fullyPainted(svg)).toEqual(held.toSorted())
      expect(svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(words)
    }
  })

  it('has the 52 as equal squares, named, in the county’s own picture too', async () => {
    for (const query of ['', '&county=04', '&lang=en&needs-inventory=yes']) {
      const svg = await (await app.request(address('broker-maturity', `?form=tiles${query}`))).text()
      const squares = svg.match(/<rect [^>]*data-code="\d{4}"[^>]*>/g) ?? []
      expect(squares).toHaveLength(52)
      expect(new Set(squares.map((square) => /width="[^"]+" height="[^"]+"/.exec(square)?.[0])).size).toBe(1)
      expect(svg).toContain('>Örebro</tspan>')
      expect(svg).not.toContain('class="map-municipalities"')
    }
  })

  it('tells the day it was taken where that is told, and always what it was drawn from', async () => {
    const draw = async (query: string) => (await (await app.request(address('staffing', query))).text()).replace(/<[^>]+>/g, ' ')
    const { body } = await askJson(app, `/api/v1/studies/${studyId}/indicators/staffing`)
    expect(await draw('?date=2026-11-24')).toContain('Hämtad 2026-11-24')
    const undated = await draw('')
    expect(undated).not.toContain('Hämtad')
    expect(undated.replace(/\s+/g, ' ')).toContain(`Underlag ${String(body['snapshot'])}`)
    for (const wrong of ['2026-02-30', 'idag', '20261124']) {
      const { status, body: problem } = await askJson(app, address('staffing', `?date=${wrong}`))
      expect(status).toBe(400)
      expect(problem).toMatchObject({ parameter: 'date', allowed: ['YYYY-MM-DD'] })
    }
  })

  it.each(['', '&form=tiles'])('marks the municipalities it is of: outline, name and value in words%s', async (form) => {
    const svg = await (await app.request(`${address('needs-inventory')}?codes=0484,1980${form}`)).text()
    expect(svg).toContain('Eskilstuna: Nej')
    expect(svg).toContain('Västerås: Ja')
    expect(svg.match(/class="map-outline"/g)).toHaveLength(2)
    expect(await (await app.request(address('needs-inventory'))).text()).not.toContain('map-outline')
    for (const codes of ['9999', '0484,0484', '0484,1980,0482,0461,0330'])
      expect(await askJson(app, `${address('needs-inventory')}?codes=${codes}`)).toMatchObject({ status: 400 })
  })

  it('has no address without the ending', async () => {
    expect((await app.request(`/maps/${studyId}/broker-maturity`)).status).toBe(404)
  })

  it('is sent once: unchanged, a 304 answers', async () => {
    const first = await app.request(address('project-level'), { headers: { 'accept-encoding': 'br' } })
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[^"]+"$/)
    expect(first.headers.get('content-encoding')).toBe('br')
    const again = await app.request(address('project-level'), { headers: { 'accept-encoding': 'br', 'if-none-match': tag } })
    expect(again.status).toBe(304)
    expect((await again.arrayBuffer()).byteLength).toBe(0)
  })

  it('may be shown on any page', async () => {
    expect((await app.request(address('project-level'))).headers.get('access-control-allow-origin')).toBe('*')
  })
})
