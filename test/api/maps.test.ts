import { describe, expect, it } from 'vitest'
import type { IndicatorReply } from '../../api/replies/indicators.ts'
import { fullyPainted, municipalitiesIn, pictureOf, wordsOf } from '../support/markup.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

type Value = IndicatorReply['values'][number]

const app = testApp()
const pictureAt = async (path: string): Promise<Document> => pictureOf(await (await app.request(path)).text())
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
    const picture = pictureOf(await response.text())
    expect(picture.documentElement.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg')
    const county = /county=(\d+)/.exec(query)?.[1] ?? ''
    // A county fills its own picture; the others are drawn as far as they reach into it.
    const { body } = await askJson(app, `/api/v1/studies/${studyId}/municipalities`)
    const codes = (body['municipalities'] as { code: string }[]).map(({ code }) => code).filter((code) => code.startsWith(county))
    expect(municipalitiesIn(picture)).toEqual(expect.arrayContaining(codes))
  })

  it('is in the language asked for', async () => {
    const [sv, en] = await Promise.all(['', '?lang=en'].map((query) => pictureAt(address('needs-inventory', query))))
    expect(sv?.documentElement.getAttribute('lang')).toBe('sv')
    expect(wordsOf(sv ?? null)).toContain('Exempeldata')
    expect(en?.documentElement.getAttribute('lang')).toBe('en')
    expect(wordsOf(en ?? null)).toContain('Example data')
  })

  it('says where the wording of a question is ours, and not of a level, which is no question', async () => {
    const words = async (indicator: string) => wordsOf(await pictureAt(address(indicator)))
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
    expect(reply.body['allowedValues']).toEqual(expect.arrayContaining(allowed))
  })

  it('has a filter in it: the others step back, and the words say how many it leaves', async () => {
    const draw = (query: string) => pictureAt(address('broker-maturity', query))
    const [whole, chosen] = await Promise.all([draw(''), draw('?filter=needs-inventory:yes~business-unit-cooperation:no')])
    const { body } = await askJson(
      app,
      `/api/v1/studies/${studyId}/selections?filter=needs-inventory:yes~business-unit-cooperation:no`,
    )
    const codes = body['codes'] as string[]
    expect(wordsOf(chosen)).toContain('Urval: Behovsinventering: ja')
    expect(wordsOf(chosen)).toContain(`${codes.length} av 52 kommuner`)
    expect(fullyPainted(chosen)).toEqual(codes.toSorted())
    expect(wordsOf(whole)).not.toContain('Urval')
  })

  it.each(['map', 'tiles'])('brings a class to the front in the form %s, and says which', async (form) => {
    const { body } = await askJson(app, `/api/v1/studies/${studyId}/indicators/needs-inventory`)
    const { values } = body as unknown as IndicatorReply
    for (const [key, isHeld, words] of [
      ['yes', ({ classes }: Value) => classes.includes('yes'), 'Framhävd klass: Ja.'],
      ['missing-no-answer', ({ missing }: Value) => missing === 'no-answer', 'Framhävd klass: '],
    ] as const) {
      const picture = await pictureAt(address('needs-inventory', `?form=${form}&class=${key}`))
      const held = values.filter(isHeld).map(({ code }) => code)
      expect(held.length).toBeGreaterThan(0)
      expect(fullyPainted(picture)).toEqual(held.toSorted())
      expect(wordsOf(picture)).toContain(words)
    }
  })

  it('has the 52 as equal squares, named, in the county’s own picture too', async () => {
    for (const query of ['', '&county=04', '&lang=en&filter=needs-inventory:yes']) {
      const picture = await pictureAt(address('broker-maturity', `?form=tiles${query}`))
      const squares = [...picture.querySelectorAll('rect[data-code]')]
      expect(squares).toHaveLength(52)
      const sizes = squares.map((square) => `${square.getAttribute('width')} × ${square.getAttribute('height')}`)
      expect(new Set(sizes).size).toBe(1)
      expect(wordsOf(picture)).toContain('Örebro')
      expect(picture.querySelector('path[data-code]')).toBeNull()
    }
  })

  it('names a dark square in white without a halo, and a light one or a hatched in ink', async () => {
    const picture = await pictureAt(address('broker-maturity', '?form=tiles'))
    const { body } = await askJson(app, `/api/v1/studies/${studyId}/indicators/broker-maturity`)
    const { '0': light, '3': dark } = body['colours'] as Record<string, string>
    const inks = (fill: string | undefined) =>
      new Set(
        [...picture.querySelectorAll('.map-tile')]
          .filter((tile) => tile.querySelector('rect')?.getAttribute('fill') === fill)
          .map((tile) => tile.querySelector('text:not([aria-hidden])'))
          .map((name) => `${name?.getAttribute('fill')} ${name?.getAttribute('stroke')}`),
      )
    expect([...inks(dark)]).toEqual(['#ffffff none'])
    expect([...inks(light)]).toEqual(['null null'])
  })

  it('tells the day it was taken where that is told, and always what it was drawn from', async () => {
    const draw = async (query: string) => wordsOf(await pictureAt(address('staffing', query)))
    const { body } = await askJson(app, `/api/v1/studies/${studyId}/indicators/staffing`)
    expect(await draw('?date=2026-11-24')).toContain('Hämtad 2026-11-24')
    const undated = await draw('')
    expect(undated).not.toContain('Hämtad')
    expect(undated).toContain(`Underlag ${String(body['snapshot'])}`)
    for (const wrong of ['2026-02-30', 'idag', '20261124']) {
      const { status, body: problem } = await askJson(app, address('staffing', `?date=${wrong}`))
      expect(status).toBe(400)
      expect(problem).toMatchObject({ parameter: 'date', allowedValues: ['YYYY-MM-DD'] })
    }
  })

  it.each(['', '&form=tiles'])('marks the municipalities it is of: outline, name and value in words%s', async (form) => {
    const picture = await pictureAt(`${address('needs-inventory')}?codes=0461,1980${form}`)
    expect(wordsOf(picture)).toContain('Gnesta: Nej')
    expect(wordsOf(picture)).toContain('Västerås: Ja')
    expect(picture.querySelectorAll('.map-outline')).toHaveLength(2)
    expect((await pictureAt(address('needs-inventory'))).querySelector('.map-outline')).toBeNull()
    for (const codes of ['9999', '0484,0484', '0484,1980,0482,0461,0330,0580,0380'])
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
