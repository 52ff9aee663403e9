import { describe, expect, inject, it } from 'vitest'
import { browser, plain } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

const answer = 'kommuner arbetar med behovsinventeringar'

describe.each([
  ['by WebGL', browser],
  ['as SVG', plain],
])('Karta printed while its sheet for paper has yet to come, drawn %s', (_name, drawnBy) => {
  it('has the map as it came, as long as that is what is shown', async () => {
    const { page, when, map, end } = await visit(drawnBy, inject('origin') + '/?indikator=needs-inventory')
    const onPaper = async () => {
      await page.emulateMedia({ media: 'print' })
      const shapes = page.locator('[data-code]').filter({ visible: true })
      const drawn = { shapes: await shapes.count(), words: await page.locator('body').innerText() }
      await page.emulateMedia({ media: 'screen' })
      return drawn
    }
    await page.route(/\/assets\/PrintSheet/, (route) => route.abort())
    const early = await onPaper()
    expect(early.shapes).toBe(52)
    await map.untilDrawn()
    await page.locator('#first-map').waitFor({ state: 'hidden' })
    const drawn = await onPaper()
    expect(drawn.shapes).toBe(52)
    expect(drawn.words).toContain(answer)
    await when.choosesIndicator('staffing')
    await map.untilShown('staffing')
    await page.locator('#first-map').waitFor({ state: 'detached' })
    expect((await onPaper()).words).toContain('Bemanning')
    await end()
  })
})
