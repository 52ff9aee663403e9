import type { Page } from 'playwright-core'
import { beyond } from '../../support/beyond.ts'
import { readsMap } from './mapReading.ts'

/** What a visitor does, in the words of the dashboard. */
export interface UserActions {
  /** Chooses in the list what the map shows, and sees the list follow. */
  choosesIndicator(id: string): Promise<void>
  /** Presses the next question while the list has yet to follow the choice of one, and lets go when it has. */
  pressesNext(chosen: string, next: string): Promise<void>
  /** Clicks a municipality on the map. */
  clicksOnMap(code: string): Promise<void>
  /** Clicks a municipality on the map with Shift held: beside those already gathered. */
  clicksBeside(code: string): Promise<void>
  /** Finds a municipality by the comparison's search and takes the first hit. */
  addsToComparison(text: string): Promise<void>
  /** Supposes an answer in the panel's what if. */
  supposes(question: string, answer: string): Promise<void>
  /** Clicks open water. */
  clicksOnWater(): Promise<void>
  /** Types into the search and takes the first hit. */
  searchesFor(text: string): Promise<void>
  choosesCounty(name: string): Promise<void>
  pinsClass(id: string): Promise<void>
  /** Adds a condition to the filter: an indicator, and a class of it. */
  filtersBy(indicator: string, classId: string): Promise<void>
  followsLink(name: string | RegExp): Promise<void>
  presses(...keys: string[]): Promise<void>
  goesToMapByKeyboard(): Promise<void>
  goesBack(): Promise<void>
}

/** The actions, on a page of the dashboard. */
export function userActions(page: Page): UserActions {
  const press = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const question = (id: string) => page.locator(`li > a[href*="indikator=${id}"]:not(.header *)`).first()
  return {
    async choosesIndicator(id) {
      await question(id).click()
      await page.locator(`li > a[aria-current="true"][href*="indikator=${id}"]`).first().waitFor()
    },
    async pressesNext(chosen, next) {
      await question(next).hover()
      await Promise.all([question(chosen).evaluate((link: HTMLElement) => link.click()), page.mouse.down()])
      await page.locator(`li > a[aria-current="true"][href*="indikator=${chosen}"]`).first().waitFor()
      await page.mouse.up()
    },
    async clicksOnMap(code) {
      const { x, y } = await readsMap(page).positionOf(code)
      await page.mouse.click(x, y)
    },
    async clicksBeside(code) {
      const { x, y } = await readsMap(page).positionOf(code)
      await page.keyboard.down('Shift')
      await page.mouse.click(x, y)
      await page.keyboard.up('Shift')
    },
    async addsToComparison(text) {
      await page.getByRole('combobox', { name: 'Lägg till kommun' }).fill(text)
      await page.getByRole('option').first().waitFor()
      await press(['Enter'])
    },
    async supposes(question, answer) {
      const choice = page.getByRole('combobox', { name: question, exact: true })
      await choice.selectOption({ label: answer })
    },
    async clicksOnWater() {
      const [nykoping, oxelosund] = [await readsMap(page).positionOf('0480'), await readsMap(page).positionOf('0481')]
      const { x, y } = beyond(nykoping, oxelosund)
      await page.mouse.click(x, y)
    },
    async searchesFor(text) {
      await page.keyboard.press('/')
      const field = page.getByRole('search').getByRole('combobox')
      await field.waitFor()
      await field.fill(text)
      await page.getByRole('option').first().waitFor()
      await press(['ArrowDown', 'Enter'])
    },
    async choosesCounty(name) {
      const areas = page.getByRole('navigation', { name: 'Område' })
      if (!(await areas.isVisible())) await page.locator('[popovertarget="areas"]').click()
      await areas.getByRole('link', { name, exact: true }).click()
    },
    async pinsClass(id) {
      await page.locator(`[data-class="${id}"] button`).click()
      // Pointing at a class raises it too: what stays raised without the pointer is pinned.
      await page.mouse.move(0, 0)
    },
    async filtersBy(indicator, classId) {
      // Once there is a filter, it stands after the button that asks for it.
      await page
        .getByRole('button', { name: /^Filtrera$|Lägg till villkor$/ })
        .last()
        .click()
      await page.getByLabel('Fråga', { exact: true }).selectOption(indicator)
      await page.locator(`input[type="checkbox"][value="${classId}"]`).check()
      await page.waitForURL((url) => url.searchParams.get('urval')?.includes(`${indicator}:${classId}`) ?? false)
    },
    async followsLink(name) {
      await page.getByRole('complementary').getByRole('link', { name }).first().click()
    },
    presses: (...keys) => press(keys),
    async goesToMapByKeyboard() {
      await page.getByRole('application').focus()
    },
    async goesBack() {
      await page.goBack()
    },
  }
}
