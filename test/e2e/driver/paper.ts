import { constants, inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** What a page becomes when it is printed. */
export interface Paper {
  /** Waits until what the page says on paper alone has been fetched. */
  untilPrepared(): Promise<void>
  /** The words of the page printed as it stands, and those that lie over others or over the map. */
  asItStands(): Promise<{ readonly words: string; readonly covered: readonly string[] }>
  /** What is in the document when the browser's word of printing has been heard, and nothing has been waited for. */
  atOnce(): Promise<{ readonly address: boolean; readonly map: boolean; readonly tables: number; readonly cells: boolean }>
  /** The printed pages' sizes, in points (1/72 inch). */
  pages(): Promise<readonly { readonly width: number; readonly height: number }[]>
  /** The page as it is printed, laid out as wide as A4 has room for: its words, its colours, and what sticks out at the right. */
  looks(form: 'upright' | 'across'): Promise<PaperLooks>
}

export interface PaperLooks {
  readonly words: string
  /** Of the text, and of the ground it lies on. */
  readonly ink: string
  readonly ground: string
  /** What stands at the foot of every page. */
  readonly foot: string
  /** px by which the page is wider than the paper. */
  readonly tooWide: number
}

/** Width of A4 within its margins of 12 mm, in CSS px. */
const room = { upright: 703, across: 1031 }

/** The sizes of a PDF's pages, which Firefox packs. */
export function pagesIn(pdf: Buffer) {
  const plain = pdf.toString('latin1')
  const packed = [...plain.matchAll(/\/ObjStm[^]*?stream\r?\n([^]*?)endstream/g)].map(([, data = '']) =>
    inflateSync(Buffer.from(data, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'),
  )
  return [plain, ...packed].flatMap((part) =>
    [...part.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => ({
      width: Math.round(Number(width)),
      height: Math.round(Number(height)),
    })),
  )
}

/** How many of a PDF's pages have something in a colour, given as its parts of 255. Firefox draws the letters of a variable font as shapes: there are no words in its pages to be read. */
export function pagesWithInk(pdf: Buffer, [red, green, blue]: readonly [number, number, number]): number {
  const ink = `${[red, green, blue].map((part) => part / 255).join(' ')} rg`
  const packed = pdf.toString('latin1').matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)endstream/g)
  return [...packed].filter(([, data = '']) =>
    inflateSync(Buffer.from(data, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).includes(ink),
  ).length
}

/** Prints a page to PDF and counts its sheets. */
export function printsPage(page: Page): Paper {
  return {
    async untilPrepared() {
      await page.waitForFunction(() => document.documentElement.dataset['paper'] === 'prepared')
    },
    async asItStands() {
      const before = page.viewportSize()
      await page.setViewportSize({ width: room.upright, height: 900 })
      await page.emulateMedia({ media: 'print' })
      const words = await page.locator('body').innerText()
      const covered = await page.evaluate(linesCovered)
      await page.emulateMedia({ media: null })
      if (before) await page.setViewportSize(before)
      return { words, covered }
    },
    atOnce: () =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'))
        const has = (selector: string) => document.querySelector(selector) !== null
        const seen = {
          address: document.querySelector('.print-foot')?.textContent.includes(location.href) === true,
          map: has('[data-sheet] figure [data-code]'),
          tables: document.querySelectorAll('main table').length,
          cells: has('[data-printed="cells"]'),
        }
        dispatchEvent(new Event('afterprint'))
        return {
          ...seen,
          address: seen.address && document.querySelector('.print-foot')?.textContent.includes(location.href) === false,
        }
      }),
    async pages() {
      // Heard after the page's own listeners have drawn what is for paper.
      await page.evaluate(() => {
        const tell = () =>
          void (document.documentElement.dataset['printed'] = String(
            document.querySelector('.print-foot')?.textContent.includes(location.href),
          ))
        addEventListener('beforeprint', tell, { once: true })
      })
      const pdf = await page.pdf({ preferCSSPageSize: true })
      if ((await page.locator('html').getAttribute('data-printed')) !== 'true')
        throw new Error('It was printed as it is on the screen.')
      return pagesIn(pdf)
    },
    async looks(form) {
      const before = page.viewportSize()
      await page.setViewportSize({ width: room[form], height: 900 })
      await page.emulateMedia({ media: 'print' })
      await page.locator('.print-foot', { hasText: page.url() }).waitFor()
      const looks = await page.evaluate(() => {
        const { documentElement: root, body } = document
        return {
          words: body.innerText,
          ink: getComputedStyle(body).color,
          ground: getComputedStyle(body).backgroundColor,
          foot: document.querySelector<HTMLElement>('[data-every-page]')?.innerText ?? '',
          tooWide: root.scrollWidth - root.clientWidth,
        }
      })
      await page.emulateMedia({ media: 'screen' })
      await page.locator('.print-head').waitFor({ state: 'hidden' })
      if (before) await page.setViewportSize(before)
      return looks
    },
  }
}

/** The lines of text that lie over another, or over the map: in the page, where nothing from here is known. */
function linesCovered(): readonly string[] {
  const seen = (element: Element | null) => element?.checkVisibility({ checkVisibilityCSS: true, opacityProperty: true }) === true
  const texts = document.createTreeWalker(document.getElementById('root') ?? document.body, NodeFilter.SHOW_TEXT)
  const lines: { readonly node: Node; readonly text: string; readonly box: DOMRect }[] = []
  while (texts.nextNode()) {
    const { currentNode: node } = texts
    const text = node.textContent?.trim() ?? ''
    // What is on every page has room of its own at the foot of each, which the screen has not.
    if (text === '' || !seen(node.parentElement) || node.parentElement?.closest('svg, [data-every-page]')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    lines.push(...[...range.getClientRects()].map((box) => ({ node, text, box })))
  }
  const map = document.querySelector('#first-map, [data-sheet] figure')
  if (map !== null && seen(map)) lines.push({ node: map, text: 'the map', box: map.getBoundingClientRect() })
  // A letter's box is higher than its line where lines are close.
  const slack = 4
  const over = (a: DOMRect, b: DOMRect) =>
    a.left + slack < b.right && b.left + slack < a.right && a.top + slack < b.bottom && b.top + slack < a.bottom
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .flatMap((other) => (one.node !== other.node && over(one.box, other.box) ? [`${one.text} | ${other.text}`] : [])),
  )
}
