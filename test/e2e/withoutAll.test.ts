import { describe, expect, inject, it } from 'vitest'
import { freePort, startLarkartan } from '../support/startLarkartan.ts'
import { api } from './driver/api.ts'
import { browser, plain } from './driver/browser.ts'
import { isAlike, pixelsOf } from './driver/pixels.ts'
import { visit } from './driver/visit.ts'

describe('without JavaScript', () => {
  it('there is a shaded map, a legend and a table of all answers', async () => {
    const { page, end } = await visit(browser, inject('origin'), { javaScript: false })
    expect(await page.locator('#first-map [data-code]').count()).toBe(52)
    const { classes, colours, values } = await api.indicator('needs-inventory')
    for (const { id, label, count } of classes) {
      expect(await page.locator(`#first-map [data-code][data-key="${id}"][fill="${colours[id]}"]`).count(), id).toBe(count)
      await page.locator('#legend').getByText(label.sv).first().waitFor()
    }
    expect(values.filter(({ missing }) => missing === null)).toHaveLength(classes.reduce((sum, { count }) => sum + count, 0))
    expect(await page.locator('#values').getByRole('row').count()).toBeGreaterThanOrEqual(52)
    await page.getByText('Påhittade svar per kommun.').first().waitFor()
    await end()
  })

  it('a municipality’s page tells its answers', async () => {
    const { page, end } = await visit(browser, `${inject('origin')}/kommun/0484`, { javaScript: false })
    await page.getByRole('heading', { name: 'Eskilstuna' }).waitFor()
    await page.getByText('Förankring och uppdrag').first().waitFor()
    await end()
  })
})

describe('in an engine older than README promises', () => {
  it.each([
    ['no popovers', 'delete HTMLElement.prototype.popover'],
    ['no URL.canParse', 'delete URL.canParse'],
  ])('%s: the page stays as it came, with every answer, and nothing that would open lies over it', async (_, removed) => {
    const { page, complaints, end } = await visit(plain, inject('origin'), { before: removed, screen: 'tablet' })
    await page.getByText('Påhittade svar per kommun.').first().waitFor()
    await page.waitForFunction(() => document.querySelectorAll('#values tr').length > 52)
    // Such an engine has no style of its own for what pops over.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(':where([popover]) { display: block }')
      document.adoptedStyleSheets = [sheet]
    })
    for (const id of ['questions', 'settings', 'areas', 'map-menu'])
      expect(await page.locator(`#${id}`).isVisible(), id).toBe(false)
    await page.locator('#first-map [data-code="0484"]').waitFor()
    expect(await page.locator('html').getAttribute('data-alive')).toBeNull()
    expect(complaints).toEqual([])
    await end()
  })
})

describe('without WebGL', () => {
  it('the map is drawn all the same, and municipalities open from it', async () => {
    const { page, map, when, end } = await visit(plain, inject('origin'))
    expect(await map.untilDrawn()).toBe('static')
    const notice = await page.getByText('Kartan ritas utan WebGL', { exact: false }).boundingBox()
    const others = [page.locator('#legend'), page.locator('main [data-provenance="example"]')]
    for (const other of await Promise.all(others.map((each) => each.boundingBox())))
      expect(notice && other && (notice.y + notice.height <= other.y || other.y + other.height <= notice.y)).toBe(true)
    expect(Object.keys(await map.fills()).length).toBe(52)
    await when.clicksOnMap('1880')
    await page.getByRole('complementary').getByRole('heading', { name: 'Örebro', exact: true }).waitFor()
    await end()
  })

  it('zooming out stops where the region is still seen', async () => {
    const { page, map, end } = await visit(plain, inject('origin'))
    await map.untilDrawn()
    const heightOfRegion = async () => (await map.positionOf('0513')).y - (await map.positionOf('0319')).y
    const fitted = await heightOfRegion()
    let [before, least] = [Infinity, fitted]
    for (let times = 0; times < 10 && least < before; times += 1) {
      await page.getByRole('button', { name: 'Zooma ut' }).click()
      ;[before, least] = [least, await heightOfRegion()]
    }
    expect(least, 'a press more changes nothing').toBe(before)
    expect(least).toBeLessThan(fitted)
    expect(least).toBeGreaterThan(fitted / 2)
    await end()
  })
})

describe('before any script has run', () => {
  it('the map lies where the live map will be, to the pixel, in the same colours', async () => {
    const address = `${inject('origin')}/?indikator=needs-inventory`
    const still = await visit(browser, address, { javaScript: false })
    const before = await pixelsOf(still.page)
    await still.end()
    const { page, map, end } = await visit(browser, address)
    await map.untilDrawn()
    await page.locator('#first-map').waitFor({ state: 'detached' })
    const after = await pixelsOf(page)
    // The free part of the map: between the column and the card, within what stands at its edges.
    const differing = (across: number, down: number): number => {
      let [differ, all] = [0, 0]
      for (let y = 130; y < 830; y += 4)
        for (let x = 320; x < 1012; x += 4) {
          all += 1
          if (!isAlike(before.colourAt(x, y), after.colourAt(x + across, y + down), 24)) differ += 1
        }
      return differ / all
    }
    const inPlace = differing(0, 0)
    // Names are set by each in its own way; the shapes are the same.
    expect(inPlace).toBeLessThan(0.08)
    for (const [across, down] of [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const)
      expect(differing(across, down), `moved by ${across}, ${down}`).toBeGreaterThan(inPlace)
    await end()
  })
})

describe('when the API goes down and comes back', () => {
  it('what is at hand goes on, the screen says so, and the rest comes by itself', async () => {
    const port = await freePort()
    const first = await startLarkartan(port, undefined, { SERVICE_WORKER: 'off' })
    const { page, when, map, end } = await visit(browser, first.origin)
    await map.untilDrawn()
    await first.stop()
    await when.choosesIndicator('project-level')
    await page.getByText('Ingen kontakt med servern', { exact: false }).first().waitFor({ timeout: 40_000 })
    expect(Object.keys(await map.fills()).length).toBe(52)
    const second = await startLarkartan(port, undefined, { SERVICE_WORKER: 'off' })
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
