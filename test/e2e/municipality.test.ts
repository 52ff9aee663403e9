import { describe, expect, inject, it } from 'vitest'
import { plain } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

describe('a municipality’s panel at 1366 × 768', () => {
  it('has in view its answer to the map’s question, the overall step, the five dimensions and the first next step', async () => {
    const { page, end, complaints } = await visit(plain, `${inject('origin')}/kommun/1984?indikator=needs-inventory`, {
      again: true,
    })
    await page.setViewportSize({ width: 1366, height: 768 })
    const panel = page.locator('#place')
    const wanted = [
      panel.locator('[aria-labelledby="shown-heading"] p'),
      ...(await panel.locator('[data-scale]').all()),
      panel.locator('[data-dimension]').first().locator('p'),
    ]
    expect(wanted.length).toBe(1 + 6 + 1)
    for (const part of wanted) {
      const box = await part.boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0), await part.innerText()).toBeLessThanOrEqual(768)
    }
    expect(complaints).toEqual([])
    await end()
  })

  it('leads from a next step to trying it, and back', async () => {
    const visitor = await visit(plain, `${inject('origin')}/kommun/1984`, { again: true })
    const { page, end } = visitor
    await page.getByRole('link', { name: /^Pröva i Tänk om: Förankring/ }).click()
    await page.getByText('1 svar är ändrat.').waitFor()
    await page.locator('tr[data-outcome="maturity-anchoring"][data-changed]').waitFor()
    await visitor.when.goesBack()
    await page.getByText('Inga svar är ändrade.').waitFor()
    await end()
  })

  it('gathers neighbours for the comparison with itself', async () => {
    const visitor = await visit(plain, `${inject('origin')}/kommun/1984`, { again: true })
    const { page, end } = visitor
    await page.getByRole('link', { name: 'Lägg till Köping i jämförelsen' }).click()
    await page.getByRole('link', { name: 'Ta bort Köping ur jämförelsen' }).waitFor()
    expect(new URL(page.url()).searchParams.get('kommuner')).toBe('1984,1983')
    await visitor.when.followsLink('Jämför')
    await page.locator('main th[data-code="1983"]').waitFor()
    await end()
  })
})
