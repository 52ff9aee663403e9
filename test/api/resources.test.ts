import { describe, expect, it } from 'vitest'
import { exampleAddress } from '../../api/openapi/operation.ts'
import { resources } from '../../api/routes/resources.ts'
import { askJson } from './support/replyOf.ts'
import { testApp, testDeps } from './support/testApp.ts'

const app = testApp()

/** Every address in the `links` of a reply, at any depth. */
function linksIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'links' ? Object.values(part as Record<string, string>) : linksIn(part),
  )
}

describe('every resource', () => {
  it.each(resources.map((resource) => [exampleAddress(resource, testDeps), resource] as const))(
    '%s answers exactly what its schema says',
    async (address, { schema }) => {
      const { status, headers, body } = await askJson(app, address)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('application/json')
      // What the schema does not know would be missing from what it parsed.
      expect(schema.parse(body)).toEqual(body)
    },
  )

  it('is reached from the others by links that lead somewhere', async () => {
    const seen = new Set<string>()
    const waiting = ['/api/v1/studies', '/api/v1/counties', '/api/v1/centres', '/api/v1/municipalities']
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (seen.has(address)) continue
      seen.add(address)
      const response = await app.request(address)
      expect(response.status, address).toBe(200)
      if (response.headers.get('content-type') === 'application/json') waiting.push(...linksIn(await response.json()))
    }
    const paths = resources.filter(({ path }) => path !== '/api-info')
    const reached = paths.filter(({ path }) => {
      const form = new RegExp(`^/api/v1${path.replaceAll(/\{\w+\}/g, '[^/?]+')}(\\?|$)`)
      return [...seen].some((address) => form.test(address))
    })
    expect(reached.map(({ path }) => path)).toEqual(paths.map(({ path }) => path))
    expect(seen.size).toBeGreaterThan(100)
  })
})
