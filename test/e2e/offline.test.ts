import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, startLarkartan, type RunningLarkartan } from '../support/startLarkartan.ts'
import { changeFile, copyOfGeodata } from '../support/temporaryFolder.ts'
import { plain } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

let port: number
let server: RunningLarkartan

beforeAll(async () => {
  port = await freePort()
  server = await startLarkartan(port)
})
afterAll(() => server.stop())

const address = (path = '/') => `http://127.0.0.1:${port}${path}`
const note = (page: Page) => page.getByRole('status').filter({ hasText: /Utan nätverk|No network/ })

/** One visit, until all is kept. */
async function visitOnce() {
  const visited = await visit(plain, address())
  await visited.page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  })
  return visited
}

describe('after one visit', () => {
  it('the whole study works with the server gone and the network out, and says since when its data are; both back, the note goes', async () => {
    const { page, map, when, end } = await visitOnce()
    const kept = await page.evaluate(async () => {
      const { usageDetails } = (await navigator.storage.estimate()) as { usageDetails?: { caches?: number } }
      return usageDetails?.caches
    })
    expect(kept).toBeLessThan(3_000_000)
    await server.stop()
    await when.choosesIndicator('staffing')
    await when.choosesCounty('Uppsala')
    await note(page).waitFor()
    expect(await note(page).innerText()).toMatch(/hämtades \d+ \p{L}+ \d{4}/u)
    await when.searchesFor('arboga')
    await page.getByRole('button', { name: 'Tänk om' }).click()
    await when.supposes('Behovsinventering', 'Nej')
    await page.getByText('HYPOTETISKT', { exact: true }).waitFor()
    // A talk begins in a tab of its own, without a server.
    const talk = await page.context().newPage()
    const showsSlides = async (from: number, to: number) => {
      for (let slide = from; slide <= to; slide += 1) {
        await talk.locator(`main [data-slide="${slide}"] h1`).waitFor()
        await talk
          .locator('main [data-slide] > :nth-child(2):not(footer), main [data-shows="text"], main [data-seen] [data-map]')
          .first()
          .waitFor()
        await talk.keyboard.press('PageDown')
      }
    }
    await talk.goto(address('/presentera/forstudie-2008/3'))
    await talk.locator('main[data-whole]').waitFor()
    await showsSlides(3, 14)
    await page.context().setOffline(true)
    for (const [path, heading] of [
      ['/jamfor?kommuner=0484,1980', 'Jämför kommuner'],
      ['/korsa?x=staffing&y=needs-inventory&urval=project-interest:yes', 'Korstabell'],
      ['/tabell?urval=needs-inventory:yes&lan=18', 'Tabell'],
      ['/rapporten', 'Rapporten'],
      ['/om?sprak=en', 'About Lärkartan'],
      ['/larcentrum/viadidakt', /Viadidakt/],
      ['/?urval=needs-inventory:yes&indikator=broker-maturity', /Mäklarmognad/],
    ] as const) {
      await page.goto(address(path))
      await page.getByRole('heading', { name: heading }).first().waitFor()
      await note(page).waitFor()
    }
    expect(await map.untilDrawn()).toBe('static')
    await page.getByRole('button', { name: 'Dela och ladda ner' }).click()
    await page.getByRole('dialog').getByText('Bilder ritas av servern').waitFor()
    server = await startLarkartan(port)
    await page.context().setOffline(false)
    await note(page).waitFor({ state: 'detached' })
    await showsSlides(15, 16)
    await end()
  }, 120_000)

  it('a new version is offered and takes over when the visitor says so, with its own data; a server that wants none takes all away', async () => {
    const { page, end } = await visitOnce()
    const talk = await page.context().newPage()
    await talk.goto(address('/presentera/forstudie-2008/2'))
    await talk.evaluate(() => Object.assign(window, { isUnbroken: true }))
    await server.stop()
    const geodata = copyOfGeodata()
    changeFile(join(geodata, 'studies', 'forstudie-2008', 'study.yaml'), (text) =>
      text.replace("title: { sv: '", "title: { sv: 'Nya "),
    )
    server = await startLarkartan(port, undefined, { GEODATA_DIR: geodata })
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const offer = page.getByRole('button', { name: 'Läs in den' })
    await offer.waitFor()
    // A talk hears nothing of it, though it keeps the program as well, and is not loaded anew by what another tab does.
    await talk.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('OfflineNotes')))
    const loaded = page.waitForEvent('load')
    await offer.click()
    await loaded
    expect(await talk.locator('[data-notes]').innerText()).toBe('')
    expect(await talk.evaluate(() => 'isUnbroken' in window)).toBe(true)
    await talk.keyboard.press('PageDown')
    await talk.locator('main [data-slide="3"] h1').waitFor()
    await talk.close()
    await server.stop()
    await page.goto(address('/om'))
    await note(page).waitFor()
    expect(await page.evaluate(async () => (await fetch('/api/v1/studies')).text())).toContain('"Nya ')
    server = await startLarkartan(port, undefined, { SERVICE_WORKER: 'off' })
    // The page kept may be what answers first.
    await expect
      .poll(
        async () => {
          await page.goto(address('/om'))
          return page.evaluate(async () => [
            (await navigator.serviceWorker.getRegistrations()).length,
            (await caches.keys()).length,
          ])
        },
        { timeout: 20_000, interval: 1_000 },
      )
      .toEqual([0, 0])
    await end()
  }, 120_000)
})
