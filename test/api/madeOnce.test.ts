import { Hono } from 'hono'
import { afterEach, describe, expect, it } from 'vitest'
import type { AppEnv } from '../../api/http/appEnv.ts'
import { mountResource } from '../../api/http/mountResource.ts'
import { PreparedReplies } from '../../api/http/preparedReplies.ts'
import type { Resource } from '../../api/http/resource.ts'
import { traceRequests } from '../../api/http/traceRequests.ts'
import { resources } from '../../api/routes/resources.ts'
import { pageDeps } from './support/pageApp.ts'
import { testApp, testDeps } from './support/testApp.ts'

/** How often a page has been drawn: each drawing takes its template once. */
let drawn = 0
const { client } = pageDeps
const countingClient = {
  ...client,
  get index() {
    drawn += 1
    return client.index
  },
  get embed() {
    drawn += 1
    return client.embed
  },
}
const newApp = () => {
  const app = testApp({ ...pageDeps, client: countingClient })
  drawn = 0
  return app
}
afterEach(() => void (drawn = 0))

const many = <T>(ask: () => Promise<T> | T): Promise<T[]> => Promise.all(Array.from({ length: 100 }, ask))

describe('what a hundred ask for at once', () => {
  it.each(['/', '/kommun/0484?indikator=staffing', '/kommun/9999', '/inbaddad/staffing'])(
    'is drawn once: %s',
    async (address) => {
      const app = newApp()
      const bodies = await many(async () => (await app.request(address)).text())
      expect(new Set(bodies).size).toBe(1)
      expect(drawn).toBe(1)
    },
  )

  it('is answered once where it is a resource, and not kept when it can’t be answered', async () => {
    let answered = 0
    let broken = true
    const [some] = resources
    const counted = {
      ...some,
      path: '/counted',
      answer: () => {
        answered += 1
        if (broken) throw new Error('broken')
        return {}
      },
    } as Resource
    const app = new Hono<AppEnv>()
    const headers = { page: {}, asset: {}, embed: {}, api: {} }
    app.use(
      traceRequests(
        { replies: new PreparedReplies(), headers },
        () => {},
        () => true,
      ),
    )
    app.onError((_error, c) => c.text('', 500))
    mountResource(app, counted, testDeps)
    const ask = async () => (await app.request('/api/v1/counted')).status
    expect(new Set(await many(ask))).toEqual(new Set([500]))
    expect(answered).toBe(1)
    broken = false
    expect(new Set(await many(ask))).toEqual(new Set([200]))
    expect(answered).toBe(2)
  })
})

describe('a page', () => {
  it.each([
    ['/', '/?fbclid=1', '/?utm_source=brev&fbclid=2&lan='],
    ['/om', '/om?fbclid=1'],
    ['/?indikator=staffing&lan=04', '/?lan=04&indikator=staffing', '/?gclid=x&lan=04&lan=18&indikator=staffing'],
    ['/jamfor?kommuner=0484,1980', '/jamfor?fbclid=1&kommuner=0484%2C1980'],
    ['/kommun/9999', '/kommun/9999?fbclid=1', '/kommun/9999?lan=04'],
    ['/inbaddad/staffing?lan=04', '/inbaddad/staffing?fbclid=1&lan=04', '/inbaddad/staffing?indikator=needs-inventory&lan=04'],
  ])('is drawn once for all addresses that ask for the same: %s', async (...addresses) => {
    const app = newApp()
    const bodies: string[] = []
    for (const address of addresses) bodies.push(await (await app.request(address)).text())
    expect(new Set(bodies).size).toBe(1)
    expect(drawn).toBe(1)
  })

  it.each([
    ['/', '/?lan=04', '/?sprak=en', '/?namn=a'],
    ['/inbaddad/staffing', '/inbaddad/staffing?stilla=ja', '/inbaddad/needs-inventory'],
    ['/kommun/9999', '/larcentrum/nope', '/kommun/9999?sprak=en', '/'],
  ])('is another where the address asks for another: %s', async (...addresses) => {
    const app = newApp()
    const bodies: string[] = []
    for (const address of addresses) bodies.push(await (await app.request(address)).text())
    expect(new Set(bodies).size).toBe(addresses.length)
  })
})
