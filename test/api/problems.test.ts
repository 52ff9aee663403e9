import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { problemTypes } from '../../api/http/problemTypes.ts'
import { problemSchema } from '../../api/replies/problem.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const app = testApp()

interface Parameter {
  readonly name: string
  readonly in: string
  readonly example: string
}
const root = '/api/v1'

const wrong: readonly [address: string, status: number, slug: keyof typeof problemTypes, allowed: string | null][] = [
  [`${root}/nothing`, 404, 'unknown-address', '/api/v1/studies'],
  [`${root}/counties/18`, 404, 'unknown-address', '/api/v1/counties'],
  [`${root}/studies/x`, 404, 'unknown-study', studyId],
  [`${root}/studies/x/answers`, 404, 'unknown-study', studyId],
  [`${root}/studies/${studyId}/indicators/x`, 404, 'unknown-indicator', 'broker-maturity'],
  [`${root}/studies/${studyId}/indicators/__proto__`, 404, 'unknown-indicator', 'project-level'],
  [`${root}/studies/${studyId}/municipalities/9999`, 404, 'unknown-municipality', '0484'],
  [`${root}/studies/${studyId}/municipalities/483`, 404, 'unknown-municipality', '0483'],
  [`${root}/centres/okänt`, 404, 'unknown-centre', 'viadidakt'],
  [`${root}/municipalities?county=99`, 400, 'invalid-query-parameter', '18'],
  [`${root}/municipalities?county=18&county=19`, 400, 'invalid-query-parameter', '19'],
  [`${root}/municipalities?lan=18`, 400, 'unknown-query-parameter', 'county'],
  [`${root}/municipalities?constructor=18`, 400, 'unknown-query-parameter', 'county'],
  [`${root}/counties?page=1`, 400, 'unknown-query-parameter', null],
  [`${root}/studies/${studyId}/answers?format=pdf`, 400, 'invalid-query-parameter', 'xlsx'],
  [`${root}/studies/%E5`, 400, 'malformed-address', null],
  [`${root}/counties?${'a'.repeat(2100)}`, 414, 'address-too-long', null],
]

describe('a request that can’t be met', () => {
  it.each(wrong.map((each) => [each[0].slice(0, 80), ...each] as const))(
    '%s is told what is wrong and what is allowed',
    async (_name, address, status, slug, allowed) => {
      const { status: got, headers, body } = await askJson(app, address)
      expect(got).toBe(status)
      expect(headers.get('content-type')).toBe('application/problem+json')
      expect(problemSchema.strict().parse(body)).toEqual(body)
      expect(body).toMatchObject({
        type: `https://karta.example.se/api/problems/${slug}`,
        status,
        title: problemTypes[slug].title.sv,
      })
      const { pathname, search } = new URL(address, 'http://localhost')
      expect(body['instance']).toBe((pathname + search).slice(0, 200))
      if (allowed !== null) expect(body['allowedValues']).toContain(allowed)
    },
  )

  it('by a query parameter that there is not, of any resource in the OpenAPI document, hears which there are', async () => {
    const { body: document } = await askJson(app, `${root}/openapi.json`)
    const paths = Object.entries(document['paths'] as Record<string, { get?: { parameters: Parameter[]; servers?: unknown } }>)
    expect(paths.length).toBeGreaterThan(20)
    for (const [path, { get }] of paths) {
      // What stands beside the API has tests of its own.
      if (get === undefined || get.servers !== undefined || path.startsWith('/rooms')) continue
      const filled = get.parameters
        .filter((each) => each.in === 'path')
        .reduce((address, { name, example }) => address.replace(`{${name}}`, example), root + path)
      const names = get.parameters.filter((each) => each.in === 'query').map(({ name }) => name)
      for (const name of ['no-such-thing', 'Format', '__proto__']) {
        const { status, body } = await askJson(app, `${filled}?${name}=1`)
        expect(status, `${filled}?${name}`).toBe(400)
        expect(body).toMatchObject({ parameter: name, allowedValues: names, instance: `${filled}?${name}=1` })
        expect(body['type']).toMatch(/unknown-query-parameter$/)
        for (const each of names) expect(body['detail']).toContain(each)
      }
    }
  })

  it('hears of it in English when it prefers that', async () => {
    const { headers, body } = await askJson(app, `${root}/studies/x`, { 'accept-language': 'en-GB,en;q=0.9,sv;q=0.5' })
    expect(headers.get('content-language')).toBe('en')
    expect(body['title']).toBe('Unknown study')
    expect((await askJson(app, `${root}/studies/x`, { 'accept-language': 'sv,en;q=0.8' })).body['title']).toBe('Okänd studie')
  })

  it('is pointed to a page that explains the type, in both languages', async () => {
    for (const [slug, { title, explanation }] of Object.entries(problemTypes)) {
      for (const language of ['sv', 'en'] as const) {
        const response = await app.request(`/api/problems/${slug}${language === 'en' ? '?sprak=en' : ''}`)
        const page = await response.text()
        expect(response.status).toBe(200)
        expect(page).toContain(`<html lang="${language}">`)
        expect(page).toContain(title[language])
        expect(page).toContain(explanation[language])
      }
    }
  })

  it('is pointed to a page where it asked, while none knows what the server is called in public, and not by what the caller calls it', async () => {
    const unnamed = testApp({ settings: { ...testDeps.settings, publicUrlGiven: false } })
    const { body } = await askJson(unnamed, 'http://evil.example/api/v1/studies/x')
    expect(body['type']).toBe('/api/problems/unknown-study')
    expect(JSON.stringify(body)).not.toContain('evil')
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('by %s hears which methods there are', async (method) => {
    const response = await app.request(`${root}/counties`, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(await response.json()).toMatchObject({ allowedValues: ['GET', 'HEAD', 'OPTIONS'] })
  })

  it('gets a page in Swedish with a way home where a reader follows a broken link', async () => {
    const response = await app.request('/finns-inte', { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(response.status).toBe(404)
    const page = await response.text()
    expect(page).toContain('<html lang="sv">')
    expect(page).toContain('Sidan finns inte')
    expect(page).toContain('<a href="/">')
  })

  it.each([
    [`/?urval=${'a'.repeat(2100)}`, 414, 'Adressen är för lång'],
    [`/?sprak=en&urval=${'a'.repeat(2100)}`, 414, 'The address is too long'],
  ])('gets a page too where the link is too long: %#', async (address, status, title) => {
    const response = await app.request(address, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
    const page = await response.text()
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page).toMatch(/<a href="\/(\?sprak=en)?">(Till kartan|To the map)/)
    expect((await app.request(address)).headers.get('content-type')).toBe('application/problem+json')
  })

  it('says what its error depends on, and comes compressed where that is shorter', async () => {
    for (const [address, accept] of [
      ['/nowhere', 'text/html'],
      [`${root}/studies/${studyId}/municipalities/1`, '*/*'],
    ] as const) {
      const plain = await app.request(address, { headers: { accept } })
      const coded = await app.request(address, { headers: { accept, 'accept-encoding': 'br' } })
      for (const response of [plain, coded]) expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding, Accept-Language')
      const text = await plain.text()
      expect(text.length, address).toBeGreaterThan(600)
      expect(coded.headers.get('content-encoding')).toBe('br')
      expect(brotliDecompressSync(Buffer.from(await coded.arrayBuffer())).toString()).toBe(text)
    }
  })

  it('never echoes markup', async () => {
    const page = await (await app.request('/<script>alert(1)</script>', { headers: { accept: 'text/html' } })).text()
    expect(page).not.toContain('<script')
  })

  it('that meets a fault of ours hears no details, and the fault is reported under its trace', async () => {
    const reported: [string, string][] = []
    const broken = testApp(
      { geography: { ...testDeps.geography, centres: null as never } },
      { reportError: (error, traceparent) => reported.push([error.message, traceparent]) },
    )
    const { status, headers, body } = await askJson(broken, `${root}/centres`)
    expect(status).toBe(500)
    expect(body['type']).toContain('internal-error')
    expect(JSON.stringify(body)).not.toContain('null')
    expect(reported).toEqual([[expect.stringContaining('null'), headers.get('traceparent')]])
  })
})
