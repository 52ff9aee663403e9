import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { violations } from './driver/axe.ts'
import { browser, plain } from './driver/browser.ts'
import { printsPage } from './driver/paper.ts'
import { visit } from './driver/visit.ts'

const talk = `${inject('origin')}/presentera/forstudie-2008`
const slides = 16
const projectors = [
  [1024, 768],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
] as const

const whole = (page: Page) => page.locator('main[data-whole]').waitFor()
const at = (page: Page, slide: number) => page.locator(`main [data-slide="${slide}"]`).waitFor()

/** What of the slide is outside the screen, over another part of it, or can be scrolled; and how large the sentence is. */
function layout() {
  const slide = document.querySelector('main article')
  const [words, foot] = [slide?.firstElementChild, slide?.lastElementChild]
  if (!slide || !words || !foot) throw new Error('There is no slide')
  const faults: string[] = []
  const footTop = foot.getBoundingClientRect().top
  for (const element of slide.querySelectorAll('*')) {
    const isInDrawing = element.closest('svg') !== null && element.tagName !== 'svg'
    if (isInDrawing || !element.checkVisibility() || element.closest('.visually-hidden') !== null) continue
    const { left, top, right, bottom, width } = element.getBoundingClientRect()
    if (width === 0) continue
    const isOut = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
    const isOver = words.contains(element) && bottom > footTop + 1
    const scrolls = getComputedStyle(element).overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2
    if (isOut || isOver || scrolls) faults.push(`${element.tagName} ${element.textContent.slice(0, 40)}`)
  }
  const sentence = slide.querySelector('h1')
  return { faults, size: sentence === null ? 0 : parseFloat(getComputedStyle(sentence).fontSize) }
}

describe('a talk', () => {
  it(
    'has every slide whole on every projector in both languages; nothing is cut, nothing scrolls',
    { timeout: 120_000 },
    async () => {
      const { page, complaints, end } = await visit(plain, `${talk}/1`)
      await whole(page)
      for (const language of ['sv', 'en'] as const) {
        if (language === 'en') {
          await page.goto(`${talk}/1?sprak=en`)
          await whole(page)
        }
        for (let slide = 1; slide <= slides; slide += 1) {
          await at(page, slide)
          for (const [width, height] of projectors) {
            await page.setViewportSize({ width, height })
            await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))))
            const { faults, size } = await page.evaluate(layout)
            expect(faults, `${language} ${slide} ${width}`).toEqual([])
            expect(size, `${language} ${slide} ${width}`).toBeGreaterThanOrEqual(48)
          }
          await page.keyboard.press('PageDown')
        }
      }
      expect(complaints).toEqual([])
      await end()
    },
  )

  it('is driven by keys and leaves one step in the history; Esc leads to the same place on Karta', async () => {
    const { page, end } = await visit(plain, inject('origin'))
    await page.getByRole('banner').getByRole('link', { name: 'Presentera', exact: true }).click()
    await whole(page)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press(' ')
    await at(page, 3)
    await page.keyboard.press('Shift+ ')
    await at(page, 2)
    await page.keyboard.press('End')
    await at(page, slides)
    await page.keyboard.press('ArrowRight')
    await at(page, slides)
    await page.keyboard.type('15')
    await page.keyboard.press('Enter')
    await at(page, 15)
    expect(new URL(page.url()).pathname).toBe('/presentera/forstudie-2008/15')
    await page.keyboard.type('99')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Det finns ingen bild 99. Föredraget har 16 bilder.' }).waitFor()
    await at(page, 15)

    await page.keyboard.press('b')
    await page.locator('[data-blank]').waitFor()
    await page.keyboard.press('.')
    await page.locator('[data-blank]').waitFor({ state: 'detached' })
    await page.keyboard.press('g')
    await page
      .getByRole('dialog', { name: 'Översikt' })
      .getByRole('button', { name: /^4\. 42 av 50/ })
      .click()
    await at(page, 4)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Hjälp' }).getByText('föregående bild').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('t')
    await page.locator('html[data-theme="projector"]').waitFor({ state: 'attached' })
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('t')
    await page.locator('html:not([data-theme])').waitFor({ state: 'attached' })

    await page.keyboard.press('Escape')
    await page.getByRole('banner').waitFor()
    expect(new URL(page.url()).searchParams.get('indikator')).toBe('competence-development')
    await page.goBack()
    await at(page, 4)
    await page.goBack()
    await page.getByRole('banner').waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
    await end()
  })

  it('hides every name on the map, in the drawing and at the pointer, and lets the map be explored and come back', async () => {
    const { page, complaints, end } = await visit(browser, `${talk}/15`)
    await whole(page)
    const map = page.getByRole('application')
    await map.and(page.locator('[data-map="ready"]')).waitFor()
    expect(await map.textContent()).toContain('Arboga')
    await page.keyboard.press('n')
    await page.locator('main[data-names-hidden]').waitFor()
    await map.locator('[data-tile="1984"] rect').hover()
    await map.locator('[data-map-tooltip]').getByText('En kommun').waitFor()
    expect(await page.locator('main').textContent()).not.toMatch(/Arboga|Eskilstuna|Norrköping/)
    await page.keyboard.press('u')
    await page.getByLabel('Fråga').selectOption({ label: 'Behovsinventering' })
    await map.locator('[data-tile="1984"]').click()
    await page.getByRole('heading', { level: 1 }).getByText('En kommun').waitFor()
    await page.locator('main').press('Escape')
    await page.getByRole('heading', { level: 1, name: 'Att prata om i ert län' }).waitFor()
    // Nothing more is asked of the network: it may go.
    await page.context().setOffline(true)
    for (let slide = 14; slide >= 12; slide -= 1) {
      await page.keyboard.press('PageUp')
      await at(page, slide)
    }
    expect(complaints).toEqual([])
    await end()
  })

  it('is printed a slide a page, lying down, and with its notes a slide above them', async () => {
    const { page, end } = await visit(plain, `${talk}/1`)
    const paper = printsPage(page)
    await paper.untilPrepared()
    const isWide = ({ width, height }: { readonly width: number; readonly height: number }) => width > height
    // A browser that is short of time may print before the talk is laid out for paper; the next time it is.
    await expect.poll(async () => (await paper.pages()).filter(isWide).length, { timeout: 10_000 }).toBe(slides)
    await page.keyboard.press('a')
    await page.getByRole('complementary', { name: 'Anteckningar' }).getByText('Hälsa välkommen').waitFor()
    expect(new URL(page.url()).search).toBe('?anteckningar=ja')
    const withNotes = await paper.pages()
    expect(withNotes).toHaveLength(slides)
    expect(withNotes.every(({ width, height }) => width < height)).toBe(true)
    await end()
  })
})
