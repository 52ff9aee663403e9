import type { Page } from 'playwright-core'

/** What the table on the screen shows. */
export interface TableReading {
  /** Until every row is painted: those beyond the first screen come a moment later. */
  untilShown(): Promise<void>
  /** The columns that can be sorted by, in order: `name` and indicators. */
  columns(): Promise<readonly string[]>
  /** The municipalities' codes, from the top. */
  codes(): Promise<readonly string[]>
  /** The words of each municipality's cells after its name, by code, from the top. */
  cells(): Promise<ReadonlyMap<string, readonly string[]>>
  /** The headings of the groups. */
  groups(): Promise<readonly string[]>
  pressHeading(column: string): Promise<void>
  /** The words of what has the focus. */
  focused(): Promise<string>
}

export function readsTable(page: Page): TableReading {
  const rows = page.locator('tr[data-code]')
  return {
    async untilShown() {
      const table = page.locator('table[role="grid"]')
      await table.locator('tbody').first().waitFor({ state: 'attached' })
      await table.evaluate((each) => Promise.all(each.getAnimations().map(({ finished }) => finished)))
    },
    columns: () =>
      page.locator('th[data-column]').evaluateAll((all) => all.map((each) => each.getAttribute('data-column') ?? '')),
    codes: () => rows.evaluateAll((all) => all.map((each) => each.getAttribute('data-code') ?? '')),
    async cells() {
      const entries = await rows.evaluateAll((all) =>
        all.map((each): [string, string[]] => [
          each.getAttribute('data-code') ?? '',
          [...each.querySelectorAll('td')].map(({ textContent }) => textContent.trim()),
        ]),
      )
      return new Map(entries)
    },
    groups: () =>
      page.locator('th[scope="rowgroup"]').evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent ?? '')),
    pressHeading: (column) => page.locator(`th[data-column="${column}"] button`).click(),
    focused: () => page.evaluate(() => document.activeElement?.textContent ?? ''),
  }
}
