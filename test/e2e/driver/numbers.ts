import type { Page } from 'playwright-core'

/**
 * The texts with a number in them that are seen within `selector` and do not tell what the number rests on: neither they nor anything round
 * them has a kind (`data-kind`), nor the head of the table's column that they stand in.
 */
export const numbersWithoutKind = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((areas) => {
    const headOf = (cell: HTMLTableCellElement): Element | undefined => {
      const before = [...(cell.parentElement?.children ?? [])].slice(0, cell.cellIndex) as HTMLTableCellElement[]
      const column = before.reduce((sum, { colSpan }) => sum + colSpan, 0)
      return [...(cell.closest('table')?.querySelectorAll('thead tr:last-child > *') ?? [])][column]
    }
    const hasKind = (element: Element): boolean => {
      if (element.closest('[data-kind]') !== null) return true
      const cell = element.closest('td')
      return cell !== null && headOf(cell)?.matches('[data-kind]') === true
    }
    return areas.flatMap((area) => {
      const texts = document.createTreeWalker(area, NodeFilter.SHOW_TEXT)
      const without: string[] = []
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const [text, element] = [node.textContent?.trim() ?? '', node.parentElement]
        if (element === null || !/\d/.test(text) || !element.checkVisibility() || element.closest('noscript, script') !== null)
          continue
        if (!hasKind(element)) without.push(text)
      }
      return without
    })
  })
