import type { Page } from 'playwright-core'

/**
 * The texts with a digit that nothing says the kind of: neither something round them with a `data-kind`, nor the head of their column.
 * What is folded counts too; what is said to screen readers alone does not.
 *
 * @param selector of what is asked; everything in it
 */
export const numbersWithoutKind = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((roots) => {
    /** The heads over a cell, of tables whose heads may span columns and rows. */
    const headsOver = (cell: HTMLTableCellElement): Element[] => {
      const row = cell.parentElement
      const before = [...(row?.children ?? [])].slice(0, [...(row?.children ?? [])].indexOf(cell))
      const column = before.reduce((sum, each) => sum + ((each as HTMLTableCellElement).colSpan || 1), 0)
      const taken: Element[][] = []
      for (const [line, head] of [...(cell.closest('table')?.tHead?.rows ?? [])].entries()) {
        let at = 0
        for (const each of head.cells) {
          while (taken[line]?.[at] !== undefined) at += 1
          for (let down = 0; down < each.rowSpan; down += 1)
            for (let along = 0; along < each.colSpan; along += 1) (taken[line + down] ??= [])[at + along] = each
          at += each.colSpan
        }
      }
      return taken.flatMap((line) => line[column] ?? [])
    }
    const hasKind = (element: Element): boolean => {
      if (element.closest('[data-kind]') !== null) return true
      const cell = element.closest('td, tbody th')
      return cell instanceof HTMLTableCellElement && headsOver(cell).some((head) => head.closest('[data-kind]') !== null)
    }
    return roots.flatMap((root) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (texts.nextNode() !== null) {
        const { currentNode: text } = texts
        const element = text.parentElement
        if (element === null || !/\d/.test(text.textContent ?? '')) continue
        if (element.closest('script, style, noscript, .visually-hidden') === null && !hasKind(element))
          found.push((text.textContent ?? '').trim())
      }
      return found
    })
  })
