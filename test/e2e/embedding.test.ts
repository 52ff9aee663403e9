import { describe, expect, inject, it } from 'vitest'
import { anotherSite } from './driver/anotherSite.ts'
import { violations } from './driver/axe.ts'
import { browser, plain } from './driver/browser.ts'
import { readsMap } from './driver/mapReading.ts'
import { visit } from './driver/visit.ts'
import { narrowed, openDialog } from './driver/takeAlongDialog.ts'

describe('a map on another site', () => {
  it('is the code that Dela och ladda ner gives: alive in the frame, with the way to what it shows', async () => {
    const first = await visit(browser, inject('origin') + narrowed)
    await first.map.untilDrawn()
    const dialog = await openDialog(first.page, 'Länk och inbäddning')
    const code = await dialog.getByLabel('Kod', { exact: true }).inputValue()
    await first.end()
    const site = await anotherSite(code)
    const { page, complaints, end } = await visit(browser, site.origin)
    const frame = page.frameLocator('iframe')
    const map = readsMap(frame)
    await map.untilDrawn()
    expect(Object.keys(await map.fills())).toHaveLength(52)
    await expect.poll(() => frame.locator('#content').textContent()).toContain('länken Öppna i Lärkartan leder då till den')
    await frame.locator('[data-class="level-1"] button').click()
    await expect.poll(() => frame.locator('#open').getAttribute('href')).toContain('klass=level-1')
    expect(await frame.locator('#open').getAttribute('target')).toBe('_blank')
    await frame.getByText('Exempeldata').filter({ visible: true }).first().waitFor()
    expect(new URL(page.url()).href).toBe(site.origin)
    expect(complaints).toEqual([])
    await end()
    site.close()
  })

  it('is the only page of Lärkartan that other sites may frame', async () => {
    const site = await anotherSite(`<iframe title="Lärkartan" src="${inject('origin')}/"></iframe>`)
    const { page, complaints, end } = await visit(browser, site.origin)
    await expect.poll(() => complaints.join()).toContain('frame-ancestors')
    expect(await page.frameLocator('iframe').getByRole('navigation').count()).toBe(0)
    await end()
    site.close()
  })

  it('is what oEmbed answers with for the page’s address', async () => {
    const asked = `${inject('origin')}/?indikator=staffing&lan=03`
    const response = await fetch(`${inject('origin')}/oembed?url=${encodeURIComponent(asked)}`)
    const { html } = (await response.json()) as { html: string }
    const site = await anotherSite(html)
    const { page, end } = await visit(browser, site.origin)
    const frame = page.frameLocator('iframe')
    await readsMap(frame).untilShown('staffing')
    expect(await frame.locator('.embed-where').textContent()).toContain('Uppsala län')
    await end()
    site.close()
  })

  it.each(['/inbaddad/needs-inventory?lan=04', '/inbaddad/target-sector?lan=18'])(
    '%s has room for its whole table beside the map',
    async (path) => {
      const { page, end } = await visit(plain, inject('origin') + path)
      await page.locator('.embed-legend table').first().waitFor()
      for (const width of [800, 640, 560]) {
        await page.setViewportSize({ width, height: 640 })
        const out = await page.locator('.embed-legend').evaluate((legend) => {
          const { right } = legend.getBoundingClientRect()
          return [...legend.querySelectorAll('td, th')].filter((cell) => cell.getBoundingClientRect().right > right - 8).length
        })
        expect(out, String(width)).toBe(0)
      }
      await end()
    },
  )

  it.each(['/inbaddad/target-sector?lan=18', '/inbaddad/broker-maturity?stilla=ja&form=rutor', '/inbaddad/finns-inte'])(
    '%s has nothing for axe to find, wide or narrow, in light and in dark colours',
    async (path) => {
      const { page, end } = await visit(browser, inject('origin') + path)
      await page.waitForLoadState('networkidle')
      for (const [width, colorScheme] of [
        [800, 'light'],
        [400, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 640 })
        await page.emulateMedia({ colorScheme })
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      }
      await end()
    },
  )
})
