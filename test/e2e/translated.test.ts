import type { Page } from 'playwright-core'
import { describe, inject, it } from 'vitest'
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

/** All that can be read on the screen; what stands between words differs with the elements round them. */
const read = (page: Page): Promise<string> =>
  page.evaluate(() => document.getElementById('root')?.innerText.replaceAll(/\s+/g, '') ?? '')

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
      ({ page }) => page.getByRole('banner').getByRole('link', { name: 'English' }).click(),
      ({ page }) => page.getByRole('banner').getByRole('link', { name: 'Svenska' }).click(),
      ({ page }) => page.getByRole('banner').getByRole('link', { name: 'Karta', exact: true }).click(),
    ],
  },
}

/** Goes the journey, and reads after each step. */
async function travel(name: string, translator: Translator | null, readStep: (page: Page, step: number) => Promise<unknown>) {
  const { from = '/', steps = [] } = journeys[name] ?? {}
  const visited = await visit(plain, inject('origin') + from)
  await visited.page.waitForLoadState('networkidle')
  if (translator !== null) await translate(visited.page, translator)
  for (const [step, take] of steps.entries()) {
    await take(visited)
    await readStep(visited.page, step)
  }
  await visited.end()
  return visited.complaints
}

/** What a journey reads without a translator: each step when nothing has been asked for and nothing changed for a while. */
const untranslated = new Map<string, Promise<{ readonly read: readonly string[]; readonly complaints: readonly string[] }>>()
function readUntranslated(name: string) {
  const known = untranslated.get(name)
  if (known !== undefined) return known
  const texts: string[] = []
  const made = travel(name, null, async (page) => {
    await page.waitForLoadState('networkidle')
    await page.locator('main h1, main h2').first().waitFor({ state: 'attached' })
    for (let [same, last] = [0, '']; same < 4;) {
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 250))))
      const now = await read(page)
      ;[same, last] = [now === last ? same + 1 : 0, now]
    }
    texts.push(await read(page))
  }).then((complaints) => ({ read: texts, complaints }))
  untranslated.set(name, made)
  return made
}

/** Where a text begins to differ from another, with what stands round it. */
function difference(text: string, other: string): string {
  if (text === other) return ''
  let at = 0
  while (at < text.length && text[at] === other[at]) at += 1
  return text.slice(Math.max(0, at - 80), at + 80)
}

const cases = Object.keys(journeys).flatMap((name) =>
  (name.includes('Karta') ? (['wraps', 'replaces', 'moves'] as const) : (['wraps'] as const)).map((how) => [name, how] as const),
)

describe.concurrent('a page that the browser translates', () => {
  it.for(cases)(
    'reads %s as it does untranslated, where the translator %s texts',
    { timeout: 120_000 },
    async ([name, how], { expect }) => {
      const plainly = await readUntranslated(name)
      const complaints = await travel(name, how, (page, step) =>
        expect
          .poll(async () => difference(await read(page), plainly.read[step] ?? ''), { message: `step ${step}`, timeout: 10_000 })
          .toBe(''),
      )
      expect(complaints).toEqual(plainly.complaints)
    },
  )
})
