import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { api } from './driver/api.ts'
import { browser, plain } from './driver/browser.ts'
import { readsMap } from './driver/mapReading.ts'
import { numbersWithoutKind } from './driver/numbers.ts'

async function at(address: string, width: number, height: number, open = plain): Promise<Page> {
  const context = await (await open()).newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'sv-SE' })
  const page = await context.newPage()
  await page.goto(`${inject('origin')}${address}`)
  await page.waitForFunction(() => document.documentElement.dataset['alive'] !== undefined)
  await readsMap(page).untilDrawn()
  return page
}

/** How many of the questions' links are seen whole, not covered and not cut. */
const questionsInSight = (page: Page): Promise<number> =>
  page.locator('#questions li a').evaluateAll(
    (links) =>
      links.filter((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect()
        return [
          [left + 2, top + 2],
          [right - 2, bottom - 2],
        ].every(([x = 0, y = 0]) => link.contains(document.elementFromPoint(x, y)))
      }).length,
  )

/** The share of the characters in sight that are smaller than the size of reading text, 15 px. */
const shareOfSmallType = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let [small, all] = [0, 0]
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement
      const letters = node.textContent?.replace(/\s/g, '').length ?? 0
      if (letters === 0 || element === null || !element.checkVisibility() || element.closest('.visually-hidden, script, title'))
        continue
      const { width, height } = element.getBoundingClientRect()
      if (width < 2 || height < 2) continue
      all += letters
      if (parseFloat(getComputedStyle(element).fontSize) < 15) small += letters
    }
    return small / all
  })

describe('at a glance', () => {
  it.each([
    [1440, 900],
    [1366, 768],
  ])('every question is wholly in sight at %i × %i', async (width, height) => {
    const page = await at('/', width, height)
    expect(await questionsInSight(page)).toBe(24)
    await page.context().close()
  })

  it('every question is one tap away on a tablet, and the list closes on the choice', async () => {
    const page = await at('/', 1024, 768)
    await page.getByRole('button', { name: /^Byt fråga/ }).click()
    await expect.poll(() => questionsInSight(page)).toBe(24)
    await page.getByRole('link', { name: 'Behovsinventering', exact: true }).click()
    await page.waitForURL(/indikator=needs-inventory/)
    await page.getByRole('navigation', { name: 'Vad kartan visar' }).waitFor({ state: 'hidden' })
    await page.context().close()
  })

  it('“does my county differ?” is answered in words with two presses on a desktop', async () => {
    const page = await at('/?indikator=staffing', 1440, 900)
    await page.getByRole('link', { name: 'Behovsinventering', exact: true }).click()
    await page.getByRole('link', { name: 'Västmanland', exact: true }).click()
    const answer = page.locator('#legend p').filter({ hasText: 'I Västmanland' })
    await answer.waitFor()
    expect(await answer.textContent()).toMatch(/ur rapporten 30 av 50 svarande kommuner .* I Västmanland exempel \d+ av \d+\./)
    await page.getByText('Rapporten redovisar inget för enskilda län.').waitFor()
    await page.context().close()
  })

  it('the first thing told are three figures of the report, each of which leads to its question', async () => {
    const page = await at('/', 1440, 900)
    const opening = page.getByRole('region', { name: 'Ur rapporten' })
    expect(await opening.getByRole('link').allInnerTexts()).toEqual([
      expect.stringMatching(/^42 av 50\s/),
      expect.stringMatching(/^30 av 50\s/),
      expect.stringMatching(/^23 av 52\s[\s\S]*, varav 13 /),
    ])
    await opening.getByRole('link').nth(2).click()
    await page.waitForURL(/indikator=project-level/)
    await opening.waitFor({ state: 'detached' })
    await page.goBack()
    await opening.waitFor()
    await page.context().close()
  })

  it('little is set smaller than reading text', async () => {
    const page = await at('/', 1440, 900, browser)
    expect(await shareOfSmallType(page)).toBeLessThanOrEqual(0.15)
    await page.context().close()
  })

  it('the names of a class held are on the screen', async () => {
    const page = await at('/?indikator=project-level&klass=level-1', 1366, 768)
    const names = page.locator('#legend ul').getByRole('link')
    expect(await names.count()).toBe(13)
    await names.first().click()
    await page.waitForURL(/\/kommun\/\d{4}/)
    await page.context().close()
  })
})

/** What a study's dimensions, steps and classes are called, inside a sentence too: "M1", "1 Sporadisk", "nivå 1", "Under 0,5 tjänst". */
async function namesWithNumbers(): Promise<readonly string[]> {
  const { indicators } = await api.indicators()
  const labels = indicators.flatMap(({ title, listTitle = title, classes }) => [
    listTitle.sv,
    ...classes.map(({ label }) => label.sv),
  ])
  const steps = indicators
    .filter(({ kind }) => kind === 'level')
    .flatMap(({ classes }) => classes.map(({ id, label }) => `${id} ${label.sv}`))
  return [...steps, ...labels].filter((name) => /\d/.test(name)).map((name) => name.toLowerCase())
}

describe('every number on Karta tells what it rests on', () => {
  it.each([
    '/',
    '/?lan=19',
    '/?indikator=target-sector&lan=19',
    '/?indikator=staffing&lan=04',
    '/?indikator=project-level&klass=level-1',
    '/?indikator=broker-maturity&lan=18',
    '/?indikator=workshop-persons',
  ])('at %s', async (address) => {
    const [page, names] = [await at(address, 1440, 900), await namesWithNumbers()]
    const nameless = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text.toLowerCase())
    const without = await numbersWithoutKind(page, '#questions, #legend, main .map-foot')
    expect(without.filter((text) => /\d/.test(nameless(text)))).toEqual([])
    await page.context().close()
  })
})
