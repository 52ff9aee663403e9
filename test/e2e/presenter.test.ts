import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { violations } from './driver/axe.ts'
import { plain } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

const talk = `${inject('origin')}/presentera/forstudie-2008`

const alive = (page: Page) => page.locator('html[data-alive]').waitFor({ state: 'attached' })
const at = (page: Page, slide: number) =>
  page
    .locator(`main h1`)
    .and(page.locator(`[data-slide="${slide}"] h1`))
    .waitFor()
const told = (page: Page, what: 'blank' | 'names' | 'alone') => page.locator(`[data-told="${what}"]`)
const black = (page: Page) => page.locator('[data-blank]')

/** What is opened by what is done in a window. */
async function opens(page: Page, act: () => Promise<unknown>): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), act()])
  await alive(opened)
  return opened
}
const opensPresenter = async (page: Page, act: () => Promise<unknown>): Promise<Page> => {
  const presenter = await opens(page, act)
  await presenter.locator('main[data-presenter]').waitFor()
  return presenter
}

/** How many seconds the presenter's window says. */
async function seconds(presenter: Page, name: 'elapsed' | 'onSlide'): Promise<number> {
  const text = await presenter.locator(`[data-time="${name}"]`).innerText()
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

describe('the presenter’s window', () => {
  it('is in step with the audience’s: either drives, and closing or loading either anew harms nothing', async () => {
    const { page, complaints, end } = await visit(plain, `${talk}/3`)
    const context = page.context()
    await context.addInitScript(() => {
      Object.assign(window, { locks: 0 })
      navigator.wakeLock.request = () => {
        Object.assign(window, { locks: (window as unknown as { locks: number }).locks + 1 })
        return Promise.reject(new Error('none'))
      }
    })
    let presenter = await opensPresenter(page, () => page.keyboard.press('p'))
    await at(presenter, 3)
    await presenter.locator('[data-next="4"]').waitFor()
    await presenter.getByRole('region', { name: 'Anteckningar' }).getByText(/\p{L}/u).waitFor()
    expect(await violations(presenter)).toEqual([])
    await told(presenter, 'alone').waitFor({ state: 'detached' })
    // From here on each slide that the audience sees is noted.
    const seen = async (): Promise<readonly number[]> => page.evaluate(() => (window as unknown as { seen: number[] }).seen)
    await page.evaluate(() => {
      const seen: number[] = []
      Object.assign(window, { seen })
      new MutationObserver(() => {
        const slide = Number(document.querySelector('main [data-slide]')?.getAttribute('data-slide'))
        if (seen.at(-1) !== slide) seen.push(slide)
      }).observe(document.body, { attributes: true, childList: true, subtree: true })
    })
    await presenter.keyboard.press('PageDown')
    await at(page, 4)
    await page.keyboard.press('PageDown')
    await at(presenter, 5)

    // Looking through the overview is the presenter's own.
    await presenter.keyboard.press('g')
    const overview = presenter.getByRole('dialog', { name: 'Översikt' })
    for (let step = 0; step < 4; step += 1) await presenter.keyboard.press('ArrowRight')
    await overview.getByRole('button', { name: /^9\./ }).and(presenter.locator(':focus')).waitFor()
    await presenter.keyboard.press('Escape')
    await overview.waitFor({ state: 'detached' })
    await presenter.keyboard.press('ArrowLeft')
    await at(page, 4)
    await presenter.keyboard.press('g')
    await overview.getByRole('button', { name: /^12\./ }).click()
    await at(page, 12)
    expect((await seen()).filter((slide) => slide > 3)).toEqual([4, 5, 4, 12])

    await presenter.keyboard.press('n')
    await page.locator('main[data-names-hidden]').waitFor()
    await told(presenter, 'names').waitFor()
    await page.keyboard.press('b')
    await told(presenter, 'blank').waitFor()
    await presenter.keyboard.press('t')
    await page.locator('html[data-theme="projector"]').waitFor({ state: 'attached' })
    expect(await presenter.locator('html').getAttribute('data-theme')).toBe(null)

    // The time runs on each slide, whoever steps, and outlives its window.
    await context.clock.install()
    await presenter.keyboard.press('s')
    await context.clock.fastForward(65_000)
    await page.keyboard.press('ArrowRight')
    await at(presenter, 13)
    await expect.poll(() => seconds(presenter, 'elapsed')).toBeGreaterThanOrEqual(65)
    expect(await seconds(presenter, 'onSlide')).toBeLessThan(30)
    await presenter.reload()
    await at(presenter, 13)
    await told(presenter, 'blank').waitFor()
    await expect.poll(() => seconds(presenter, 'elapsed')).toBeGreaterThanOrEqual(65)
    expect(await presenter.evaluate(() => (window as unknown as { locks: number }).locks)).toBe(1)
    await presenter.close()
    await page.keyboard.press('ArrowRight')
    await at(page, 14)
    await page.reload()
    await at(page, 14)
    await black(page).waitFor()
    expect(await page.evaluate(() => (window as unknown as { locks: number }).locks)).toBe(1)
    presenter = await opensPresenter(page, () => page.keyboard.press('p'))
    await at(presenter, 14)
    await expect.poll(() => seconds(presenter, 'elapsed')).toBeGreaterThanOrEqual(65)
    await presenter.keyboard.press('Escape')
    await black(page).waitFor({ state: 'detached' })

    await page.close()
    await told(presenter, 'alone').waitFor()
    await presenter.keyboard.press('ArrowRight')
    const again = await opens(presenter, () => presenter.getByRole('link', { name: 'Öppna publikens fönster' }).click())
    await at(again, 15)
    await told(presenter, 'alone').waitFor({ state: 'detached' })
    await presenter.keyboard.press('ArrowRight')
    await at(again, 16)
    expect(complaints).toEqual([])
    await end()
  }, 90_000)

  it('is opened by a link where the browser stops it; a talk says too where it gets no full screen', async () => {
    const { page, end } = await visit(plain, `${talk}/4`)
    await page.evaluate(() => {
      window.open = () => null
      document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'))
    })
    await page.keyboard.press('f')
    await page.getByRole('status').filter({ hasText: 'släppte inte fram helskärm' }).waitFor()
    await page.keyboard.press('p')
    const way = page.getByRole('alert').getByRole('link', { name: 'Öppna talarvyn' })
    const presenter = await opensPresenter(page, () => way.click())
    await way.waitFor({ state: 'detached' })
    await presenter.keyboard.press('End')
    await at(page, 16)
    await presenter.getByText('Det här är sista bilden.').waitFor()
    await presenter.close()

    // A finger's swipe is a step; one along the slide is none.
    const session = await page.context().newCDPSession(page)
    const swipe = async (across: number, along: number) => {
      const from = { x: 700, y: 300 }
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
      const to = { x: from.x + across, y: from.y + along }
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] })
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await swipe(200, 10)
    await at(page, 15)
    await page.keyboard.press('Home')
    await swipe(-50, 0)
    await swipe(-100, 180)
    await swipe(-200, 10)
    await at(page, 2)

    // The controls are there while the pointer moves, and lie over nothing that is to be read.
    await page.keyboard.press('End')
    for (const [width, height] of [
      [1024, 768],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.mouse.move(300, 200)
      await page.mouse.move(310, 210)
      const top = async (name: string) => page.locator(name).evaluate((each) => each.getBoundingClientRect().top)
      const bottom = async (name: string) => page.locator(name).evaluate((each) => each.getBoundingClientRect().bottom)
      expect(await bottom('main article footer'), `${width}`).toBeLessThanOrEqual(await top('main nav'))
    }
    await page.keyboard.press('l')
    await page.mouse.move(500, 400)
    const spot = await page.locator('[data-spot]').boundingBox()
    expect([spot && spot.x + spot.width / 2, spot && spot.y + spot.height / 2].map((each) => Math.round(each ?? 0))).toEqual([
      500, 400,
    ])
    await page.keyboard.press('l')
    await page.locator('main[data-idle]').waitFor()
    const shown = () =>
      page.evaluate(() =>
        (['main', 'main nav'] as const).map((part) => {
          const { cursor, opacity } = getComputedStyle(document.querySelector(part) ?? document.body)
          return part === 'main' ? cursor : opacity
        }),
      )
    await expect.poll(shown).toEqual(['none', '0'])
    await page.mouse.move(520, 420)
    await expect.poll(shown).toEqual(['auto', '1'])
    await end()
  }, 60_000)
})
