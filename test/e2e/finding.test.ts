import { describe, expect, inject, it } from 'vitest'
import { plain } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

describe('an address that leads nowhere', () => {
  it('says what was not found, and leads on by the place that was meant, the views and the search', async () => {
    const { page, when, complaints, end } = await visit(plain, `${inject('origin')}/kommun/eskilstunna`)
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.textContent()).toBe('Kommunen eskilstunna finns inte i regionen')
    await page.getByRole('main').getByRole('link', { name: 'Eskilstuna' }).click()
    await page.getByRole('complementary', { name: 'Eskilstuna' }).waitFor()
    await page.goBack()
    await heading.filter({ hasText: 'eskilstunna' }).waitFor()
    await when.searchesFor('arboga')
    await page.waitForURL('**/kommun/1984')
    // The page itself is answered with 404, and the browser says so.
    expect(complaints.filter((each) => !each.includes('404'))).toEqual([])
    await end()
  })
})
