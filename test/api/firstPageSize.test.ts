import { beforeAll, describe, expect, it } from 'vitest'
import { builtClient } from './support/builtClient.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const { municipalities, counties, centres } = testDeps.geography
// Three conditions with all their classes but one, which is more than anyone asks.
const filter = 'urval=needs-inventory:yes~business-unit-cooperation:yes,no~broker-maturity:0,1,2'
// Has the longest words of all the indicators.
const longest = 'indikator=stated-needs'

describe('the first HTML as it is served', () => {
  let app: ReturnType<typeof testApp>
  let indicators: readonly string[]
  beforeAll(async () => {
    app = testApp({ ...(await builtClient()) })
    const reply = await askJson(app, `/api/v1/studies/${studyId}/indicators`)
    indicators = (reply.body['indicators'] as { id: string }[]).map(({ id }) => id)
  }, 120_000)

  const addresses: Record<string, () => readonly string[]> = {
    'the map': () => [
      '/',
      `/?${longest}&form=rutor&${filter}`,
      ...indicators.map((id) => `/?indikator=${id}`),
      ...counties.flatMap(({ code }) => [`/?lan=${code}`, `/?lan=${code}&${longest}&${filter}`, `/?lan=${code}&form=rutor`]),
    ],
    'a municipality': () => [
      ...municipalities.map(({ code }) => `/kommun/${code}`),
      // One of each county on its own map, and on that with the most coast.
      ...counties.flatMap(({ code: lan }) => {
        const { code = '' } = municipalities.find(({ county }) => county.code === lan) ?? {}
        return [lan, '04'].map((shown) => `/kommun/${code}?lan=${shown}&${longest}&${filter}`)
      }),
    ],
    'a learning centre': () => centres.flatMap(({ id }) => [`/larcentrum/${id}`, `/larcentrum/${id}?${longest}&${filter}`]),
    'the other views': () => [
      ...['/jamfor', '/jamfor?kommuner=0484,1980,0380,0580', '/korsa', '/tabell', '/rapporten', '/om', '/kommun/9999'],
      ...[`/jamfor?kommuner=0484,1980,0380,0580&${filter}`, `/korsa?${filter}`, `/tabell?${filter}`],
    ],
    'the embedded maps': () => [
      ...indicators.flatMap((id) => [`/inbaddad/${id}`, `/inbaddad/${id}?stilla=ja&form=rutor`]),
      ...counties.map(({ code }) => `/inbaddad/stated-needs?lan=${code}&${filter}`),
    ],
  }

  const sizeOf = async (address: string): Promise<number> => {
    const { headers } = await app.request(address, { headers: { 'accept-encoding': 'br' } })
    expect(headers.get('content-encoding')).toBe('br')
    return Number(headers.get('content-length'))
  }

  it.each(Object.keys(addresses))('of %s is at most 64 kB compressed, in either language', { timeout: 180_000 }, async (view) => {
    for (const address of addresses[view]?.() ?? [])
      for (const language of ['', `${address.includes('?') ? '&' : '?'}sprak=en`])
        expect(await sizeOf(address + language), address + language).toBeLessThanOrEqual(64_000)
  })

  it('of the map as it is first met is at most 40 kB', async () => {
    for (const address of ['/', '/?sprak=en']) expect(await sizeOf(address), address).toBeLessThanOrEqual(40_000)
  })

  it('holds the style sheet that paints it', async () => {
    const html = await (await app.request('/')).text()
    expect(/<style>(.*?)<\/style>/s.exec(html)?.[1]?.length).toBeGreaterThan(10_000)
  })
})
