import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freePort, startLarkartan } from '../support/startLarkartan.ts'
import { launchBrowser } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser.close())

describe('without JavaScript', () => {
  it('there is a shaded map, a legend and a table of all answers', async () => {
    const { page, end } = await visit(browser, inject('origin'), { javaScript: false })
    expect(await page.locator('#first-map [data-code]').count()).toBe(52)
    expect(await page.getByRole('table').first().getByRole('row').count()).toBeGreaterThanOrEqual(52)
    await page.getByText('Exempeldata').first().waitFor()
    await end()
  })

  it('a municipality’s page tells its answers', async () => {
    const { page, end } = await visit(browser, `${inject('origin')}/kommun/0484`, { javaScript: false })
    await page.getByRole('heading', { name: 'Eskilstuna' }).waitFor()
    await page.getByText('Förankring och uppdrag').first().waitFor()
    await end()
  })
})

describe('without WebGL', () => {
  it('the map is drawn all the same, and municipalities open from it', async () => {
    const plain = await launchBrowser({ webgl: false })
    const { page, map, when, end } = await visit(plain, inject('origin'))
    expect(await map.untilDrawn()).toBe('static')
    await page.getByText('Kartan ritas utan WebGL', { exact: false }).waitFor()
    expect(Object.keys(await map.fills()).length).toBe(52)
    await when.clicksOnMap('1880')
    await page.getByRole('complementary').getByRole('heading', { name: 'Örebro', exact: true }).waitFor()
    await end()
    await plain.close()
  })
})

describe('before any script has run', () => {
  it('the map lies where the live map will be, to the pixel', async () => {
    const { page, map, end } = await visit(browser, inject('origin'))
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false })
    const still = await context.newPage()
    await still.goto(inject('origin'))
    await map.untilDrawn()
    for (const code of ['0319', '0512', '1863', '0488']) {
      const live = await map.positionOf(code)
      const box = await still.locator(`#first-map [data-code="${code}"]`).boundingBox()
      expect(box, code).not.toBeNull()
      if (!box) continue
      expect(live.x, code).toBeGreaterThan(box.x - 1)
      expect(live.x, code).toBeLessThan(box.x + box.width + 1)
      expect(live.y, code).toBeGreaterThan(box.y - 1)
      expect(live.y, code).toBeLessThan(box.y + box.height + 1)
    }
    expect(await page.locator('#first-map').count()).toBe(0)
    await context.close()
    await end()
  })
})

describe('when the API goes down and comes back', () => {
  it('what is at hand goes on, the screen says so, and the rest comes by itself', async () => {
    const port = await freePort()
    const first = await startLarkartan(port)
    const { page, when, map, end } = await visit(browser, first.origin)
    await map.untilDrawn()
    await first.stop()
    await when.choosesIndicator('project-level')
    await page.getByText('Ingen kontakt med servern', { exact: false }).first().waitFor({ timeout: 40_000 })
    expect(Object.keys(await map.fills()).length).toBe(52)
    const second = await startLarkartan(port)
    await map.untilShown('project-level')
    await end()
    await second.stop()
  }, 150_000)
})

describe('the network', () => {
  it('is asked for nothing but our own server, and the content security policy is never broken', async () => {
    const { page, when, map, hosts, complaints, end } = await visit(browser, inject('origin'))
    await map.untilDrawn()
    await when.searchesFor('viadidakt')
    await page.waitForURL(/larcentrum/)
    await page.goto(`${inject('origin')}/om`)
    await page.goto(`${inject('origin')}/api/docs`)
    expect([...hosts]).toEqual([new URL(inject('origin')).host])
    expect(complaints).toEqual([])
    await end()
  })
})
