import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { violations } from './driver/axe.ts'
import { browser, plain } from './driver/browser.ts'
import { printsPage } from './driver/paper.ts'
import { pixelsOf } from './driver/pixels.ts'
import { visit } from './driver/visit.ts'

const talk = `${inject('origin')}/presentera/forstudie-2008`
const slides = 16
const projectors = [
  [1024, 768],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
  // A phone held upright, read from near by.
  [390, 844],
] as const

const whole = (page: Page) => page.locator('main[data-whole]').waitFor()
const at = (page: Page, slide: number) => page.locator(`main [data-slide="${slide}"]`).waitFor()

/** What of the slide is outside the screen, over another part of it, can be scrolled, or is a line thinner than 2 px; and how large the sentence is. */
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
  const isProjector = innerWidth >= 1_000
  for (const drawn of document.querySelectorAll<SVGGraphicsElement>('main :is(article, [data-map]) :is(path, rect)')) {
    const { stroke, strokeWidth, vectorEffect } = getComputedStyle(drawn)
    if (stroke === 'none' || drawn.closest('pattern, button') !== null || !drawn.checkVisibility({ visibilityProperty: true }))
      continue
    const { a = 1, b = 0 } = vectorEffect === 'non-scaling-stroke' ? {} : (drawn.getScreenCTM() ?? {})
    const width = parseFloat(strokeWidth) * Math.hypot(a, b)
    if (isProjector && width > 0 && width < 1.95) faults.push(`${drawn.outerHTML.slice(0, 80)} is ${width} px`)
  }
  for (const element of slide.querySelectorAll('*')) {
    const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle(element)
    const widths = [borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth].map(parseFloat)
    if (isProjector && widths.some((width) => width > 0 && width < 2))
      faults.push(`${element.outerHTML.slice(0, 80)} has a border of ${widths.join()} px`)
  }
  const sentence = slide.querySelector('h1')
  return { faults, size: sentence === null ? 0 : parseFloat(getComputedStyle(sentence).fontSize) }
}

describe('a talk', () => {
  it(
    'has every slide whole on every projector in both languages; nothing is cut, nothing scrolls, and no line is thin in the projector’s theme',
    { timeout: 120_000 },
    async () => {
      const { page, complaints, end } = await visit(plain, `${talk}/1`)
      await whole(page)
      await page.keyboard.press('t')
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
            expect(size, `${language} ${slide} ${width}`).toBeGreaterThanOrEqual(width < 1_000 ? 32 : 48)
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
    // The sentence asks the room; what the colours answer is said beside it.
    await page.getByRole('article').getByText('Samlad mäklarmognad', { exact: true }).waitFor()
    await page.keyboard.type('99')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Det finns ingen bild 99. Föredraget har 16 bilder.' }).waitFor()
    await at(page, 15)

    await page.keyboard.press('b')
    await page.locator('[data-blank]').waitFor()
    await page.keyboard.press('.')
    await page.locator('[data-blank]').waitFor({ state: 'detached' })
    await page.keyboard.press('g')
    const overview = page.getByRole('dialog', { name: 'Översikt' })
    expect(await overview.getByRole('link', { name: 'PNG' }).getAttribute('href')).toBe(
      '/pictures/forstudie-2008/slide-15.png?width=2400&lang=sv',
    )
    await overview.getByRole('button', { name: /^4\. 42 av 50/ }).click()
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
    // Where names stand on squares of one colour.
    const stood = await map.locator('[data-tile]:has(rect[fill^="#"]) text').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, top, width, height } = text.getBoundingClientRect()
        return { left, top, width, height }
      }),
    )
    expect(stood.length).toBeGreaterThan(40)
    await page.keyboard.press('n')
    await page.locator('main[data-names-hidden]').waitFor()
    await map.locator('[data-tile="1984"] rect').hover()
    await map.locator('[data-map-tooltip]').getByText('En kommun').waitFor()
    await page.mouse.move(1_400, 20)
    await map.locator('[data-map-tooltip]').waitFor({ state: 'detached' })
    const { colourAt } = await pixelsOf(page)
    for (const { left, top, width, height } of stood) {
      const across = Array.from({ length: Math.floor(width) }, (_, at) =>
        colourAt(Math.round(left + at), Math.round(top + height / 2)),
      )
      expect(new Set(across).size, `${left},${top}`).toBe(1)
    }
    expect(await page.locator('main').textContent()).not.toMatch(/Arboga|Eskilstuna|Norrköping/)
    await page.keyboard.press('u')
    await page.getByLabel('Fråga').selectOption({ label: 'Behovsinventering' })
    await map.locator('[data-tile="1984"]').click()
    await page.getByRole('heading', { level: 1 }).getByText('En kommun').waitFor()
    await page.locator('main').press('Escape')
    await page.getByRole('heading', { level: 1, name: 'Att prata om i ert län' }).waitFor()
    expect(complaints).toEqual([])
    // Nothing more is asked of the network, but for what keeps the program: it may go.
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (/^\/api\/v1\/.+\/|\.(js|css)$/.test(pathname) && !/OfflineNotes|useKept|offline/.test(pathname)) asked.push(pathname)
    })
    await page.context().setOffline(true)
    for (let slide = 14; slide >= 12; slide -= 1) {
      await page.keyboard.press('PageUp')
      await at(page, slide)
    }
    expect(asked).toEqual([])
    await end()
  })

  it('is printed a slide a page, lying down, and with its notes a slide above them', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/om`)
    const paper = printsPage(page)
    const allWide = async () => {
      const sizes = await paper.pages()
      expect(sizes).toHaveLength(slides + 1)
      expect(sizes.every(({ width, height }) => width > height)).toBe(true)
    }
    // One more slide, whose words don't come until they are let through.
    let letThrough: () => void = () => undefined
    const held = new Promise<void>((resolve) => (letThrough = resolve))
    await page.context().route(/\/assets\/cross\.sv/, async (route) => {
      await held
      await route.continue()
    })
    await page.context().route('**/slides', async (route) => {
      const response = await route.fetch()
      const reply = (await response.json()) as { slides: object[] }
      const shows = { kind: 'crosstab', x: 'project-level', y: 'broker-maturity' }
      await route.fulfill({
        response,
        json: { ...reply, slides: [...reply.slides, { ...reply.slides[0], id: 'crossed', shows }] },
      })
    })
    await page.getByRole('banner').getByRole('link', { name: 'Presentera', exact: true }).click()
    await at(page, 1)
    await page.locator('[data-map="static"]').waitFor({ state: 'attached' })
    await allWide()
    expect(await page.locator('main').isVisible()).toBe(true)
    letThrough()
    await paper.untilPrepared()
    await allWide()
    await page.keyboard.press('a')
    await page.getByRole('complementary', { name: 'Anteckningar' }).getByText('Hälsa välkommen').waitFor()
    expect(new URL(page.url()).search).toBe('?anteckningar=ja')
    const withNotes = await paper.pages()
    expect(withNotes).toHaveLength(slides + 1)
    expect(withNotes.every(({ width, height }) => width < height)).toBe(true)
    await end()
  })
})
