import { describe, expect, it } from 'vitest'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

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
  ])('%s is told what is allowed', async (wrong, status, problem, allowed) => {
    const reply = await askJson(app, wrong)
    expect(reply.status).toBe(status)
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
    expect(reply.body['type']).toMatch(new RegExp(`/${problem}$`))
    expect(reply.body['allowed']).toEqual(expect.arrayContaining(allowed))
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
