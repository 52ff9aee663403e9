import type { Page } from 'playwright-core'

/** What a page becomes when it is printed. */
export interface Paper {
  /** Waits until the page's version for paper has been fetched. */
  untilPrepared(): Promise<void>
  /** The printed pages' sizes, in points (1/72 inch). */
  pages(): Promise<readonly { readonly width: number; readonly height: number }[]>
}

/** Prints a page to PDF and counts its sheets. */
export function printsPage(page: Page): Paper {
  return {
    async untilPrepared() {
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => /\/print\.\w+-[^/]*\.js$/.test(name)),
      )
    },
    async pages() {
      const pdf = await page.pdf({ preferCSSPageSize: true })
      return [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
        width: Math.round(Number(width)),
        height: Math.round(Number(height)),
      }))
    },
  }
}
