import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { plain } from './driver/browser.ts'
import { visit, type Visit } from './driver/visit.ts'

type Translator = 'wraps' | 'replaces' | 'moves'

/**
 * Does to the page what a browser's translator does, now and as it changes, but leaves the words as they are: whatever then reads otherwise
 * than without it is stale. Chrome and Edge put `font` elements in the place of a text; others another text, or wrap the one that is there.
 */
async function translate(page: Page, translator: Translator): Promise<void> {
  await page.evaluate((how) => {
    const done = new WeakSet<Node>()
    const take = (root: Node): void => {
      const texts: Text[] = []
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.currentNode as Node | null; node !== null; node = walker.nextNode())
        if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text)
      for (const text of texts) {
        if (
          done.has(text) ||
          text.data.trim() === '' ||
          text.parentElement?.closest('script, style, textarea, svg, font') !== null
        )
          continue
        if (how === 'replaces') {
          const other = document.createTextNode(text.data)
          done.add(other)
          text.replaceWith(other)
          continue
        }
        const [outer, inner] = [document.createElement('FONT'.toLowerCase()), document.createElement('FONT'.toLowerCase())]
        outer.append(inner)
        if (how === 'wraps') inner.append(text.data)
        text.replaceWith(outer)
        if (how === 'moves') inner.append(text)
      }
    }
    take(document.body)
    new MutationObserver((records) => {
      for (const { addedNodes, target, type } of records)
        if (type === 'characterData') take(target)
        else for (const node of addedNodes) if (node.isConnected) take(node)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, translator)
}

/** All that can be read on the screen, but what the map says of itself. */
const read = (page: Page): Promise<string> =>
  page.evaluate(() => document.getElementById('root')?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '')

/** A journey: each step with what shows that it is done. */
const journeys: Readonly<Record<string, { from: string; steps: readonly ((visit: Visit) => Promise<unknown>)[] }>> = {
  'through Karta: questions, counties, a class, a filter': {
    from: '/?indikator=needs-inventory&lan=18',
    steps: [
      ({ when }) => when.choosesCounty('Uppsala'),
      ({ when }) => when.choosesCounty('Västmanland'),
      ({ when }) => when.choosesCounty('Hela regionen'),
      ({ when }) => when.choosesIndicator('staffing'),
      ({ when }) => when.choosesIndicator('broker-maturity'),
      ({ when }) => when.choosesIndicator('needs-inventory'),
      ({ when }) => when.filtersBy('needs-inventory', 'yes'),
      ({ when }) => when.filtersBy('business-unit-cooperation', 'no'),
      ({ when }) => when.choosesCounty('Uppsala'),
      ({ when }) => when.goesBack(),
      ({ when }) => when.goesBack(),
    ],
  },
  'from municipality to municipality, with what if': {
    from: '/kommun/0484',
    steps: [
      ({ page }) => page.getByRole('button', { name: 'Tänk om' }).click(),
      ({ when }) => when.supposes('Behovsinventering', 'Nej'),
      ({ when }) => when.searchesFor('arboga'),
      ({ when }) => when.choosesIndicator('staffing'),
      ({ when }) => when.searchesFor('viadidakt'),
      ({ when }) => when.goesBack(),
      ({ when }) => when.goesBack(),
    ],
  },
  'through Jämför and Korstabell': {
    from: '/jamfor?kommuner=0484,1980',
    steps: [
      ({ when }) => when.addsToComparison('flen'),
      ({ page }) =>
        page
          .getByRole('button', { name: /^Ta bort/ })
          .or(page.getByRole('link', { name: /^Ta bort/ }))
          .first()
          .click(),
      ({ page }) => page.getByRole('banner').getByRole('link', { name: 'Korstabell' }).click(),
      ({ page }) => page.locator('main select').first().selectOption('staffing'),
      ({ page }) => page.locator('main select').nth(1).selectOption('needs-inventory'),
      ({ page }) => page.locator('main table button').first().click(),
      ({ when }) => when.goesBack(),
    ],
  },
  'through Tabell, Rapporten and Om': {
    from: '/tabell',
    steps: [
      ({ when }) => when.filtersBy('needs-inventory', 'yes'),
      ({ page }) => page.getByRole('banner').getByRole('link', { name: 'Rapporten' }).click(),
      ({ page }) => page.getByRole('banner').getByRole('link', { name: 'Om', exact: true }).click(),
      ({ page }) => page.getByRole('banner').getByRole('link', { name: 'Tabell', exact: true }).click(),
      ({ page }) => page.getByRole('banner').getByRole('link', { name: 'en', exact: true }).click(),
      ({ page }) => page.getByRole('banner').getByRole('link', { name: 'sv', exact: true }).click(),
      ({ page }) => page.getByRole('banner').getByRole('link', { name: 'Karta', exact: true }).click(),
    ],
  },
}

/** What is read after each step, once it has come to rest. */
async function travel(name: string, translator: Translator | null): Promise<{ read: string[]; complaints: readonly string[] }> {
  const { from = '/', steps = [] } = journeys[name] ?? {}
  const visited = await visit(plain, inject('origin') + from)
  await visited.page.waitForLoadState('networkidle')
  if (translator !== null) await translate(visited.page, translator)
  const texts: string[] = []
  for (const step of steps) {
    await step(visited)
    await visited.page.waitForLoadState('networkidle')
    let [before, now] = ['', await read(visited.page)]
    while (before !== now) {
      await visited.page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 250))))
      ;[before, now] = [now, await read(visited.page)]
    }
    texts.push(now)
  }
  await visited.end()
  return { read: texts, complaints: visited.complaints }
}

describe('a page that the browser translates', () => {
  it.each(Object.keys(journeys).flatMap((name) => (['wraps', 'replaces', 'moves'] as const).map((how) => [name, how] as const)))(
    'reads %s as it does untranslated, where the translator %s texts',
    async (name, how) => {
      const plainly = await travel(name, null)
      const translated = await travel(name, how)
      for (const [step, words] of plainly.read.entries()) expect(translated.read[step], `step ${step}`).toBe(words)
      expect(translated.complaints).toEqual(plainly.complaints)
    },
    120_000,
  )
})
