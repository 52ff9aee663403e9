import { describe, expect, inject, it } from 'vitest'
import { browser, plain } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

const question = '/?indikator=needs-inventory'
const eskilstuna = '0484'
const vasteras = '1980'

describe.each([
  ['by WebGL', browser],
  ['as SVG', plain],
])('what is seen of the map, drawn %s', (_name, drawnBy) => {
  it('is in the address once one has moved it, opens again at the same place, and stays with another question and on the way back from Tabell', async () => {
    const { page, when, map, complaints, end } = await visit(drawnBy, inject('origin') + question)
    await map.untilDrawn()
    const section = () => new URL(page.url()).searchParams.get('vy')
    const apart = async () => {
      const [one, other] = [await map.positionOf(eskilstuna), await map.positionOf(vasteras)]
      return Math.hypot(one.x - other.x, one.y - other.y)
    }
    const near = await apart()
    expect(section()).toBeNull()
    const steps = await page.evaluate(() => history.length)
    for (let step = 0; step < 3; step++) {
      const before = await apart()
      await page.getByRole('button', { name: 'Zooma in' }).click()
      await expect.poll(apart).toBeGreaterThan(before * 1.5)
    }
    await expect.poll(section).toMatch(/^[\d.]+,[\d.]+,[\d.]+,[\d.]+$/)
    expect(await page.evaluate(() => history.length)).toBe(steps)
    const seen = await apart()
    expect(seen).toBeGreaterThan(near * 6)

    await when.choosesIndicator('staffing')
    await map.untilShown('staffing')
    expect(Math.abs((await apart()) - seen)).toBeLessThan(1)
    const link = page.url()
    expect(link).toContain('vy=')
    await page.getByRole('banner').getByRole('link', { name: 'Tabell', exact: true }).click()
    await page.getByRole('grid').waitFor()
    await when.goesBack()
    await map.untilShown('staffing')
    expect(Math.abs((await apart()) - seen)).toBeLessThan(seen / 50)

    const again = await visit(drawnBy, link)
    await again.map.untilDrawn()
    const [one, other] = [await again.map.positionOf(eskilstuna), await again.map.positionOf(vasteras)]
    expect(Math.abs(Math.hypot(one.x - other.x, one.y - other.y) - seen)).toBeLessThan(seen / 50)
    await again.end()

    await when.choosesCounty('Örebro')
    await expect.poll(() => page.url()).toContain('lan=18')
    expect(section()).toBeNull()
    await expect.poll(apart).toBeLessThan(seen / 2)
    expect(complaints).toEqual([])
    await end()
  })
})

describe('a section of the map in an address', () => {
  const zoomed = `${question}&vy=16.2,59.2,17,59.6`

  it('is what the first page shows, where the live map will stand', async () => {
    const first = await visit(plain, inject('origin') + zoomed, { client: false })
    const box = await first.page.locator(`#first-map [data-code="${eskilstuna}"]`).boundingBox()
    await first.end()
    const live = await visit(plain, inject('origin') + zoomed)
    await live.map.untilDrawn()
    await live.page.locator('#first-map').waitFor({ state: 'hidden' })
    const same = await live.page.locator(`[data-map] path[data-code="${eskilstuna}"]`).boundingBox()
    await live.end()
    if (box === null || same === null) throw new Error('Eskilstuna is not drawn')
    expect(Math.abs(box.width - same.width)).toBeLessThan(4)
    expect(Math.abs(box.x - same.x)).toBeLessThan(4)
    expect(Math.abs(box.y - same.y)).toBeLessThan(4)
  })

  it('is what is printed', async () => {
    const widthOnPaper = async (path: string) => {
      const { page, map, end } = await visit(plain, inject('origin') + path)
      await map.untilDrawn()
      await page.locator('html[data-paper="prepared"]').waitFor({ state: 'attached' })
      await page.emulateMedia({ media: 'print' })
      const box = await page.locator(`[data-sheet] path[data-code="${eskilstuna}"]`).boundingBox()
      await end()
      return box?.width ?? 0
    }
    expect(await widthOnPaper(zoomed)).toBeGreaterThan(3 * (await widthOnPaper(question)))
  })
})
