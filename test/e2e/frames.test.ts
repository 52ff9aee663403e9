import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { anotherSite } from './driver/anotherSite.ts'
import { api } from './driver/api.ts'
import { browser, plain } from './driver/browser.ts'
import { readsMap } from './driver/mapReading.ts'
import { isAlike, mostSeen, pixelsOf } from './driver/pixels.ts'
import { visit, type Visitor } from './driver/visit.ts'

interface Framed {
  readonly width: number
  readonly height: number
  readonly path?: string
  /** Attributes of the frame besides. */
  readonly more?: string
}

/** Another site's page with one of our maps, and room to scroll below. */
async function onAnotherSite(
  { width, height, path = '/inbaddad/broker-maturity', more = '' }: Framed,
  visitor?: Visitor,
  drawnBy = browser,
) {
  const framed = `<iframe title="Karta" src="${inject('origin')}${path}" width="${width}" height="${height}" style="border:0" ${more}></iframe>`
  const site = await anotherSite(framed)
  const visited = await visit(drawnBy, site.origin, visitor)
  const { page } = visited
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-provenance]').first().waitFor()
  return {
    ...visited,
    frame,
    map: readsMap(frame),
    scrolled: () => page.evaluate(() => scrollY),
    end: async () => {
      await visited.end()
      site.close()
    },
  }
}

const eskilstuna = '0484'
const colourIn = async (indicator: string, code: string) => {
  const { colours, values } = await api.indicator(indicator)
  const own = colours[values.find((value) => value.code === code)?.classes[0] ?? '']
  if (own === undefined) throw new Error(`${code} has no colour in ${indicator}`)
  return { own, all: Object.values(colours) }
}

/** The share of a band across the frame's upper edge that has the label's ground. */
async function labelSeen(page: Page, ground: string): Promise<number> {
  const box = await page.locator('iframe').boundingBox()
  if (box === null) throw new Error('There is no frame')
  const { colourAt } = await pixelsOf(page)
  const places = Array.from({ length: 40 }, (_, index) => box.x + ((index + 0.5) * box.width) / 40)
  return places.filter((x) => isAlike(colourAt(Math.round(x), Math.round(box.y + 4)), ground)).length / places.length
}

const exampleGround = '#fdf4d9'

describe('a frame as it is seen', () => {
  it.each([
    [358, ''],
    [800, ''],
    [358, '&form=rutor'],
    [800, '&form=rutor'],
    [358, '&lan=04'],
    [800, '&lan=04'],
  ])('is a picture without a script where it is to be still: %i px wide, %s', async (width, more) => {
    const { page, frame, complaints, end } = await onAnotherSite({
      width,
      height: 640,
      path: `/inbaddad/broker-maturity?stilla=ja${more}`,
    })
    const shape = frame.locator(`[data-code="${eskilstuna}"]`).first()
    const [box, drawing] = [await shape.boundingBox(), await frame.locator('.map-frame').boundingBox()]
    if (box === null || drawing === null) throw new Error('Nothing is drawn')
    expect(Math.min(drawing.width, drawing.height)).toBeGreaterThanOrEqual(200)
    const { own, all } = await colourIn('broker-maturity', eskilstuna)
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    expect(mostSeen(await pixelsOf(page), middle, all, 6)).toBe(own)
    expect(await frame.locator('script').count()).toBe(0)
    expect(complaints).toEqual([])
    await end()
  })

  it.each(['', 'sandbox=""', 'sandbox="allow-scripts"'])(
    'says what kind of data it is before anything else, at any size and however far one scrolls (%s)',
    async (more) => {
      const { page, frame, end } = await onAnotherSite({ width: 560, height: 400, more }, {}, plain)
      const sizes = [
        [560, 400],
        [320, 250],
        [320, 700],
        [800, 250],
        [1100, 640],
      ] as const
      for (const [width, height] of sizes) {
        await page
          .locator('iframe')
          .evaluate((element, [across, down]) => Object.assign(element, { width: across, height: down }), [width, height])
        await frame.locator('[data-provenance]').first().scrollIntoViewIfNeeded()
        const size = `${width} × ${height}`
        const label = await frame.locator('[data-provenance] strong').first().boundingBox()
        const box = await page.locator('iframe').boundingBox()
        if (label === null || box === null) throw new Error('There is no label')
        expect(label.y, size).toBeGreaterThanOrEqual(box.y)
        expect(label.x + label.width, size).toBeLessThan(box.x + width)
        await expect.poll(() => labelSeen(page, exampleGround), { message: size }).toBe(1)
        const map = await frame.locator('#content').boundingBox()
        expect(map?.height, size).toBeGreaterThanOrEqual(120)
        await frame.locator('.embed-source').scrollIntoViewIfNeeded()
        await expect.poll(() => labelSeen(page, exampleGround), { message: size }).toBe(1)
      }
      await end()
    },
  )

  it('is alive in a sandbox that lets scripts run, and a good picture in one that does not', async () => {
    const alive = await onAnotherSite({ width: 800, height: 640, more: 'sandbox="allow-scripts"' })
    expect(await alive.map.untilDrawn()).toBe('static')
    await alive.page.mouse.click(...(Object.values(await alive.map.positionOf(eskilstuna)) as [number, number]))
    await alive.frame.getByText('Eskilstuna: 1 Påbörjad, Exempeldata').waitFor()
    expect(alive.complaints).toEqual([])
    await alive.end()
    const still = await onAnotherSite({ width: 800, height: 640, more: 'sandbox=""' })
    const box = await still.frame.locator(`[data-code="${eskilstuna}"]`).first().boundingBox()
    if (box === null) throw new Error('Nothing is drawn')
    const { own, all } = await colourIn('broker-maturity', eskilstuna)
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    expect(mostSeen(await pixelsOf(still.page), middle, all, 6)).toBe(own)
    await still.end()
  })

  it.each(['', '?form=rutor'])('tells a thumb the value of what it taps (%s)', async (query) => {
    const framed = { width: 358, height: 640, path: `/inbaddad/broker-maturity${query}` }
    const { page, frame, map, complaints, end } = await onAnotherSite(framed, { screen: 'phone' })
    await map.untilDrawn()
    const { x, y } = await map.positionOf(eskilstuna)
    await page.touchscreen.tap(x, y)
    const told = frame.getByText('Eskilstuna: 1 Påbörjad, Exempeldata')
    await told.waitFor()
    const [box, area] = [await told.boundingBox(), await frame.locator('#content').boundingBox()]
    if (box === null || area === null) throw new Error('Nothing is told')
    expect(box.y + box.height).toBeLessThanOrEqual(area.y + area.height)
    expect(complaints).toEqual([])
    await end()
  })

  it('lets the wheel scroll the page around it, says so, and zooms with Ctrl', async () => {
    const { page, frame, map, scrolled, end } = await onAnotherSite({ width: 800, height: 640 })
    await map.untilDrawn()
    const before = await map.positionOf(eskilstuna)
    const uppsala = await map.positionOf('0380')
    await page.mouse.move(before.x, before.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await expect.poll(async () => (await map.positionOf('0380')).y).not.toBe(uppsala.y)
    let last = Number.NaN
    const isAtRest = async () => {
      const { y } = await map.positionOf('0380')
      const same = y === last
      last = y
      return same
    }
    await expect.poll(isAtRest, { interval: 400 }).toBe(true)
    await page.keyboard.up('Control')
    expect(await scrolled()).toBe(0)
    const zoomed = await map.positionOf('0380')
    await page.mouse.wheel(0, 300)
    await frame.getByText('Håll ned Ctrl').waitFor()
    await expect.poll(scrolled).toBeGreaterThan(0)
    // Read together, as it may still be scrolling.
    await expect
      .poll(async () => {
        const [down, after] = [await scrolled(), await map.positionOf('0380')]
        return Math.abs(after.y + down - zoomed.y)
      })
      .toBeLessThan(1)
    await end()
  })

  it('lets one finger scroll the page around it and says so; two move the map', async () => {
    const { page, frame, map, scrolled, end } = await onAnotherSite({ width: 358, height: 400 }, { screen: 'phone' })
    await map.untilDrawn()
    const place = await map.positionOf(eskilstuna)
    const devtools = await page.context().newCDPSession(page)
    const touch = (type: string, ...points: readonly (readonly [number, number])[]) =>
      devtools.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      })
    await touch('touchStart', [place.x, place.y], [place.x + 40, place.y])
    for (let step = 1; step <= 6; step++)
      await touch('touchMove', [place.x, place.y - step * 10], [place.x + 40, place.y - step * 10])
    await touch('touchEnd')
    await expect.poll(async () => (await map.positionOf(eskilstuna)).y).toBeLessThan(place.y - 20)
    expect(await scrolled()).toBe(0)
    const swipes = async (): Promise<number> => {
      await touch('touchStart', [place.x, place.y])
      for (let step = 1; step <= 12; step++) await touch('touchMove', [place.x, place.y - step * 10])
      await touch('touchEnd')
      return (await scrolled()) + ((await frame.locator('.embed-head').boundingBox())?.y ?? 0) * -1
    }
    await swipes()
    await frame.getByText('två fingrar').waitFor()
    // A browser short of time takes a swipe so quick for none: one swipes again.
    await expect.poll(swipes, { timeout: 20_000 }).toBeGreaterThan(0)
    await end()
  })

  it('fits any column as it is pasted, from the dialog or by oEmbed', async () => {
    const response = await fetch(`${inject('origin')}/oembed?url=${encodeURIComponent(`${inject('origin')}/`)}`)
    const { html } = (await response.json()) as { html: string }
    const site = await anotherSite(html)
    const { page, end } = await visit(browser, site.origin)
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width)
    }
    expect((await page.locator('iframe').boundingBox())?.width).toBe(800)
    await end()
    site.close()
  })
})
