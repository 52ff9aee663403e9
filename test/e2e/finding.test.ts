import { describe, expect, inject, it } from 'vitest'
import { plain } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

describe('an address that leads nowhere', () => {
  it('says what was not found, and leads on by the place that was meant, the views and the search', async () => {
    const { page, when, complaints, end } = await visit(plain, `${inject('origin')}/kommun/eskilstunna`)
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.textContent()).toBe('Kommunen eskilstunna finns inte i regionen')
    // The other language says the same of the same address, and so does the way back.
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/kommun/eskilstunna?sprak=en')
    await heading.filter({ hasText: 'no municipality eskilstunna' }).waitFor()
    await page.getByRole('banner').getByRole('link', { name: 'Svenska' }).click()
    await heading.filter({ hasText: 'finns inte' }).waitFor()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/kommun/eskilstunna')
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

describe('a name in the address that means nothing', () => {
  it.each(['/?foo=1&utm_source=x', '/tabell?foo=1', '/inbaddad/staffing?foo=1&fbclid=y'])('is said at %s', async (address) => {
    const { page, end } = await visit(plain, inject('origin') + address)
    const notes = page.locator('[data-notes]').filter({ hasText: 'foo' })
    await notes.waitFor()
    expect(await notes.textContent()).toBe('”foo” i adressen betyder inget här. Det är utelämnat. ')
    await end()
  })
})

describe('the search', () => {
  it('leads to a view, an answer held on the map, and a fact in the report', async () => {
    const { page, when, complaints, end } = await visit(plain, inject('origin'))
    await when.searchesFor('fristående')
    await page.waitForURL('**/?indikator=organisation&klass=*')
    await page.locator('[data-class][data-pinned], [data-class] [aria-pressed=true]').first().waitFor()
    await when.searchesFor('F43')
    await page.waitForURL('**/rapporten?*#F43')
    await page.waitForFunction(() => {
      const { top = -1 } = document.getElementById('F43')?.getBoundingClientRect() ?? {}
      return top > 0 && top < innerHeight
    })
    await when.searchesFor('korstabell')
    await page.waitForURL('**/korsa?*')
    expect(complaints).toEqual([])
    await end()
  })

  it('says what it does not know, and says its name whole on a small screen', async () => {
    const { page, end } = await visit(plain, inject('origin'), { screen: 'tablet' })
    const field = page.locator('header input[type=search]')
    expect(await field.evaluate((input: HTMLInputElement) => input.scrollWidth <= input.clientWidth)).toBe(true)
    await field.fill('Malmköping')
    await page.getByText('Sök på kommunen som orten ligger i.').waitFor()
    await end()
  })

  it.each([
    ['the header’s', '/om', 'Sök kommun', 'arb'],
    ['the comparison’s', '/jamfor?kommuner=0484,1980', 'Lägg till kommun', 'esk'],
  ])('%s list stays open beside its field on a phone when the page is scrolled', async (_name, path, label, typed) => {
    const { page, end } = await visit(plain, inject('origin') + path, { screen: 'phone' })
    const open = page.locator('header').getByRole('button', { name: /^Sök/ })
    if (path === '/om') await open.click()
    const field = page.getByRole('combobox', { name: new RegExp(`^${label}`) })
    await page
      .getByRole(path === '/om' ? 'searchbox' : 'combobox', { name: new RegExp(`^${label}`) })
      .or(field)
      .first()
      .fill(typed)
    const list = page.getByRole('listbox')
    await list.waitFor()
    const apart = async () => ((await list.boundingBox())?.y ?? NaN) - ((await field.boundingBox())?.y ?? NaN)
    const before = await apart()
    expect(before).toBeGreaterThan(0)
    const { x = NaN, width = NaN } = (await list.boundingBox()) ?? {}
    expect([x >= 0, x + width <= 390]).toEqual([true, true])
    await page.evaluate(() => scrollBy(0, 60))
    await page.waitForFunction(() => scrollY >= 60)
    expect(await list.isVisible()).toBe(true)
    expect(await apart()).toBeCloseTo(before, 0)
    await end()
  })
})
