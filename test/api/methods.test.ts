import { describe, expect, it } from 'vitest'
import { pageDeps } from './support/pageApp.ts'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp(pageDeps)
const allow = 'GET, HEAD, OPTIONS'

/** What other sites may read. */
const open = [
  '/api/v1/counties',
  '/api/v1/openapi.json',
  `/api/v1/studies/${studyId}/answers?format=csv`,
  `/maps/${studyId}/staffing.svg`,
  `/pictures/${studyId}/questions.svg`,
  `/pictures/${studyId}/slide-3.png`,
  '/oembed?url=https%3A%2F%2Fkarta.example.se%2F',
]
const closed = ['/', '/kommun/0484', '/tabell', '/inbaddad/staffing', '/api/docs', '/api/problems', '/healthz', '/readyz']
const files = ['/robots.txt', '/sitemap.xml', '/api/reference.css', [...pageDeps.client.files.keys()][0] ?? '']

const listed = (response: Response, name: string): string[] => (response.headers.get(name) ?? '').toLowerCase().split(', ')

describe('where GET answers', () => {
  it.each([...open, ...closed, ...files])('%s answers OPTIONS, and tells other methods which there are', async (address) => {
    expect((await app.request(address)).status).toBe(200)
    const options = await app.request(address, { method: 'OPTIONS' })
    expect(options.status).toBe(204)
    expect(options.headers.get('allow')).toBe(allow)
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      const response = await app.request(address, { method })
      expect(response.status, method).toBe(405)
      expect(response.headers.get('allow')).toBe(allow)
    }
  })

  it.each(open)('%s may be read and asked by scripts of other sites, with what they send along', async (address) => {
    const [get, options] = [await app.request(address), await app.request(address, { method: 'OPTIONS' })]
    for (const response of [get, options]) expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(options.headers.get('access-control-allow-methods')).toBe(allow)
    const sent = ['if-none-match', 'range', 'traceparent', 'tracestate', 'cache-control', 'x-requested-with', 'accept-language']
    expect(listed(options, 'access-control-allow-headers')).toEqual(expect.arrayContaining(sent))
    const read = ['etag', 'link', 'traceparent', 'content-disposition', 'content-language', 'content-range', 'retry-after']
    expect(listed(get, 'access-control-expose-headers')).toEqual(expect.arrayContaining(read))
  })

  it.each(closed)('%s is our own', async (address) => {
    for (const method of ['GET', 'OPTIONS'])
      expect((await app.request(address, { method })).headers.has('access-control-allow-origin'), method).toBe(false)
  })
})

it.each(['/nowhere', '/api/v1/nothing', '/maps/nowhere', '/assets/none.js'])(
  'where GET has nothing, %s, no method has: 404',
  async (address) => {
    for (const method of ['GET', 'OPTIONS', 'POST']) expect((await app.request(address, { method })).status, method).toBe(404)
  },
)
