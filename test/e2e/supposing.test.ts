import { describe, expect, inject, it } from 'vitest'
import type { SuppositionsReply } from '../../api/replies/suppositions.ts'
import { api } from './driver/api.ts'
import { plain } from './driver/browser.ts'
import { visit, type Visit } from './driver/visit.ts'

/** Now and supposed of each dimension and the overall level, as the panel shows them; the arrow is for the eye. */
async function outcomes({ page }: Visit): Promise<string[][]> {
  const rows = await page.locator('tr[data-outcome^="maturity-"], tr[data-outcome="broker-maturity"]').all()
  return Promise.all(rows.map(async (row) => (await row.locator('td').allTextContents()).map((text) => text.replace('→ ', ''))))
}

function expected({ now, supposed }: SuppositionsReply): string[][] {
  const words = ({ level, label }: SuppositionsReply['now']['overall']) => (level === null ? label.sv : `${level} ${label.sv}`)
  const levels = (of: SuppositionsReply['now']) => [...of.dimensions, of.overall].map((each) => words({ ...each, id: '' }))
  const after = levels(supposed)
  return levels(now).map((before, index) => [before, after[index] ?? ''])
}

/** How many lines the longest step is set on. */
const longestCell = ({ page }: Visit): Promise<number> =>
  page.locator('tr[data-outcome] td').evaluateAll((cells) =>
    Math.max(
      ...cells.map((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        const { height } = range.getBoundingClientRect()
        return Math.round(height / parseFloat(getComputedStyle(cell).lineHeight))
      }),
    ),
  )

const focused = ({ page }: Visit): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null)

describe('what if', () => {
  it('follows the answers supposed, opens the same by its address, and gives the profile back when reset', async () => {
    const visitor = await visit(plain, `${inject('origin')}/kommun/0461`)
    const { page, end, complaints } = visitor
    await page.getByRole('button', { name: 'Tänk om' }).click()
    await page.getByText('HYPOTETISKT', { exact: true }).waitFor()
    expect(await focused(visitor)).toBe('Tänk om')
    await page.getByText('Inga svar är ändrade.').waitFor()
    expect(await outcomes(visitor)).toEqual(expected(await api.suppositions('0461')))

    await visitor.when.supposes('Behovsinventering', 'Ja')
    await page.waitForURL(/tankom=needs-inventory:yes/)
    await visitor.when.supposes('Behovsinventeringens metod', 'Återkommande med dokumenterad metod')
    await page.waitForURL(/needs-inventory-method:documented/)
    await page.getByText('2 svar är ändrade.').waitFor()
    const reply = await api.suppositions('0461', '?suppose=needs-inventory:yes~needs-inventory-method:documented')
    expect(reply.supposed.dimensions[1]?.level).toBe(2)
    await expect.poll(() => outcomes(visitor)).toEqual(expected(reply))
    // Marked → 2 Organiserad too, each step stands on one line.
    expect(await longestCell(visitor)).toBe(1)

    const friend = await visit(plain, page.url())
    await friend.page.getByText('2 svar är ändrade.').waitFor()
    await friend.page.locator('tr[data-outcome="maturity-needs"][data-changed]').waitFor()
    expect(await outcomes(friend)).toEqual(expected(reply))
    await friend.end()

    // The last box unticked is none of them; an unknown answer takes the dimension's level away.
    const sector = page.locator('fieldset[data-question="target-sector"]')
    for (const answer of ['Offentlig sektor', 'Egna kommunens förvaltningar', 'Privata arbetsgivare'])
      await sector.getByRole('checkbox', { name: answer }).uncheck()
    await sector.getByRole('checkbox', { name: 'Inget av alternativen', checked: true }).waitFor()
    await page.waitForURL(/target-sector:none-of-these/)
    await page.locator('[data-question="needs-inventory"] select').selectOption({ label: 'Okänt' })
    await page.waitForURL(/needs-inventory:unknown/)
    const without = await api.suppositions('0461', '?suppose=needs-inventory:unknown~target-sector:none-of-these')
    const coverage = page.locator('tr[data-outcome="coverage"] td').last()
    await expect.poll(() => coverage.textContent()).toContain(`${without.supposed.coverage.known} av 5`)
    expect(await outcomes(visitor)).toEqual(expected(without))

    await page.getByRole('button', { name: 'Återställ' }).click()
    await page.getByText('Inga svar är ändrade.').waitFor()
    expect(new URL(page.url()).searchParams.has('tankom')).toBe(false)
    expect(await outcomes(visitor)).toEqual(expected(await api.suppositions('0461')))
    expect(complaints).toEqual([])
    await end()
  })

  it('tries what would lift a dimension, and the dimension is lifted', async () => {
    const { lifts } = await api.suppositions('0484')
    const [lift] = lifts
    const visitor = await visit(plain, `${inject('origin')}/kommun/0484`)
    const { page, end } = visitor
    await page.getByRole('button', { name: 'Tänk om' }).click()
    await page.locator(`[data-lift="${lift?.dimension}"]`).getByRole('button').first().click()
    const after = page.locator(`tr[data-outcome="${lift?.dimension}"][data-changed] td`).last()
    await after.waitFor()
    await expect.poll(() => focused(visitor)).toContain(`${lift?.level} ${lift?.label.sv}`)
    expect(await after.textContent()).toContain(`${lift?.level} ${lift?.label.sv}`)
    await visitor.when.goesBack()
    await page.getByText('Inga svar är ändrade.').waitFor()
    await end()
  })

  it('says politely what in the address can’t be supposed, and prints that it is hypothetical', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/kommun/0484?tankom=wealth:much~needs-inventory:yes`)
    await page.getByText('Det tänkta svaret ”wealth: much” finns inte', { exact: false }).waitFor()
    await page.getByText('1 svar är ändrat.').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('HYPOTETISKT', { exact: true }).isVisible()).toBe(true)
    await end()
  })
})
