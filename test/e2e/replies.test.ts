import { describe, expect, inject, it } from 'vitest'
import type { Route } from 'playwright-core'
import { plain } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

const study = '**/api/v1/studies/forstudie-2008'

describe('when new answers are published while a page is open', () => {
  /** What the API answers by then. */
  const asPublished = async (route: Route) => {
    const response = await route.fetch()
    const reply = (await response.json()) as object
    await route.fulfill({ response, json: { ...reply, snapshot: 'fedcba9876543210', provenance: 'collected' } })
  }

  it('the page is loaded anew at its address, once; old and new answers never stand side by side', async () => {
    const { page, when, end } = await visit(plain, `${inject('origin')}/?lan=18`)
    let loads = 0
    page.on('domcontentloaded', () => (loads += 1))
    let seen = 0
    await page.exposeFunction('sawNewAnswers', () => (seen += 1))
    const watching = () =>
      new MutationObserver(() => {
        const { sawNewAnswers } = window as unknown as { sawNewAnswers: () => void }
        if (document.querySelector('[data-provenance="collected"]') !== null) sawNewAnswers()
      }).observe(document, { subtree: true, childList: true, attributes: true })
    await page.addInitScript(watching)
    await page.evaluate(watching)
    await page.route(`${study}/indicators/staffing`, asPublished)
    await page.route(`${study}/municipalities/1880`, asPublished)

    await when.choosesIndicator('staffing')
    await expect.poll(() => loads, { timeout: 10_000 }).toBe(1)
    expect(page.url()).toMatch(/\?indikator=staffing&lan=18$/)
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    await page.getByRole('heading', { level: 1, name: 'Bemanning' }).waitFor()

    // What comes from yet another snapshot right after that is told: nothing goes round in circles.
    await when.clicksOnMap('1880')
    await page.getByRole('alert').getByRole('button', { name: 'Försök igen' }).waitFor({ timeout: 10_000 })
    expect(loads).toBe(1)
    expect(seen).toBe(0)
    await end()
  }, 60_000)
})
