import { beforeAll, describe, expect, it } from 'vitest'
import { builtClient } from './support/builtClient.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const { counties, centres } = testDeps.geography
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

  // Municipalities in the interior and on the coast, large and small, in each of the counties.
  const someMunicipalities = ['0305', '0382', '0461', '0484', '0580', '0582', '1880', '1980']
  const addresses: Record<string, () => readonly string[]> = {
    'the map': () => ['/', `/?${longest}&form=rutor&${filter}`, ...indicators.map((id) => `/?indikator=${id}`)],
    'the map of a county': () =>
      counties.flatMap(({ code }) => [`/?lan=${code}`, `/?lan=${code}&form=rutor`, `/?lan=${code}&${longest}&${filter}`]),
    'a municipality': () =>
      someMunicipalities.flatMap((code) => [`/kommun/${code}`, `/kommun/${code}?lan=${code.slice(0, 2)}&${longest}&${filter}`]),
    'a learning centre': () =>
      centres.slice(0, 3).flatMap(({ id }) => [`/larcentrum/${id}`, `/larcentrum/${id}?${longest}&${filter}`]),
    'the other views': () => [
      ...['/jamfor', '/jamfor?kommuner=0484,1980,0380,0580', '/korsa', '/tabell', '/rapporten', '/om', '/kommun/9999'],
      ...[`/jamfor?kommuner=0484,1980,0380,0580&${filter}`, `/korsa?${filter}`, `/tabell?${filter}`],
    ],
    'the embedded maps': () => [
      ...indicators.slice(0, 4).flatMap((id) => [`/inbaddad/${id}`, `/inbaddad/${id}?stilla=ja&form=rutor`]),
      ...counties.map(({ code }) => `/inbaddad/stated-needs?lan=${code}&${filter}`),
    ],
  }
  /** Bytes that a page may be, in brotli; `/` is what most come to first. */
  const most = (view: string, address: string): number => (address === '/' ? 40_000 : view === 'the map' ? 42_000 : 64_000)

  it.each(Object.keys(addresses))('of %s is small enough to come in the first round trips', async (view) => {
    for (const address of addresses[view]?.() ?? []) {
      const { headers } = await app.request(address, { headers: { 'accept-encoding': 'br' } })
      expect(headers.get('content-encoding')).toBe('br')
      expect(Number(headers.get('content-length')), address).toBeLessThanOrEqual(most(view, address))
    }
  })

  it('holds the style sheet that paints it', async () => {
    const html = await (await app.request('/')).text()
    expect(/<style>(.*?)<\/style>/s.exec(html)?.[1]?.length).toBeGreaterThan(10_000)
  })
})
