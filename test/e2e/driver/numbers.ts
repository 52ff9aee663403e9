import type { Page } from 'playwright-core'

/**
 * The texts with a number in them that are seen within `selector` and do not tell what the number rests on: neither they nor anything round
 * them has a kind (`data-kind`), nor a head of the table's column that they stand in.
 */
export const numbersWithoutKind = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((areas) => {
    /** The heads over a cell, which may span columns and rows. */
    const headsOf = (cell: HTMLTableCellElement): readonly Element[] => {
      const before = [...(cell.parentElement?.children ?? [])].slice(0, cell.cellIndex) as HTMLTableCellElement[]
      const column = before.reduce((sum, { colSpan }) => sum + colSpan, 0)
      const grid: Element[][] = []
      for (const [line, { cells }] of [...(cell.closest('table')?.tHead?.rows ?? [])].entries()) {
        let at = 0
        for (const head of cells) {
          while (grid[line]?.[at] !== undefined) at += 1
          for (let down = 0; down < head.rowSpan; down += 1)
            (grid[line + down] ??= []).splice(at, head.colSpan, ...Array<Element>(head.colSpan).fill(head))
          at += head.colSpan
        }
      }
      return grid.flatMap((line) => line[column] ?? [])
    }
    const hasKind = (element: Element): boolean => {
      if (element.closest('[data-kind]') !== null) return true
      const cell = element.closest<HTMLTableCellElement>('tbody :is(td, th)')
      return cell !== null && headsOf(cell).some((head) => head.matches('[data-kind]'))
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
