import { describe, expect, inject, it } from 'vitest'
import { browser, plain } from './driver/browser.ts'
import { visit, type Visit } from './driver/visit.ts'

const panelOf = ({ page }: Visit, name: string) => page.getByRole('complementary').getByRole('heading', { name, exact: true })

describe('a municipality', () => {
  it('is opened by a click on the map, and let go by a click on water', async () => {
    const visitor = await visit(browser, inject('origin'))
    await visitor.map.untilDrawn()
    await visitor.when.clicksOnMap('1984')
    await panelOf(visitor, 'Arboga').waitFor()
    expect(new URL(visitor.page.url()).pathname).toBe('/kommun/1984')
    await visitor.when.clicksOnWater()
    await panelOf(visitor, 'Arboga').waitFor({ state: 'detached' })
    expect(new URL(visitor.page.url()).pathname).toBe('/')
    await visitor.end()
  })

  it('is reached and opened by keyboard alone, politely told, and let go with Escape', async () => {
    const visitor = await visit(browser, inject('origin'))
    await visitor.map.untilDrawn()
    await visitor.when.goesToMapByKeyboard()
    await visitor.when.presses('ArrowRight')
    const told = visitor.page.locator('[aria-live="polite"]').filter({ hasText: 'län' }).first()
    await told.waitFor({ state: 'attached' })
    const name = (await told.textContent())?.split(',')[0] ?? ''
    await visitor.when.presses('Enter')
    await panelOf(visitor, name).waitFor()
    await visitor.when.presses('Escape')
    await panelOf(visitor, name).waitFor({ state: 'detached' })
    await visitor.end()
  })

  it('is found by searching, forgiving of marks and of “kommun”', async () => {
    const visitor = await visit(plain, inject('origin'))
    await visitor.map.untilDrawn()
    for (const [text, name, path] of [
      ['vasteras kommun', 'Västerås', '/kommun/1980'],
      ['odeshog', 'Ödeshög', '/kommun/0509'],
      ['arboga', 'Arboga', '/kommun/1984'],
    ] as const) {
      await visitor.when.searchesFor(text)
      await panelOf(visitor, name).waitFor()
      expect(new URL(visitor.page.url()).pathname).toBe(path)
    }
    await visitor.end()
  })

  it('shares a learning centre with another, which is reached through it', async () => {
    const visitor = await visit(plain, `${inject('origin')}/kommun/0483`)
    await visitor.map.untilDrawn()
    await visitor.when.followsLink(/Viadidakt/)
    await panelOf(visitor, 'Viadidakt (Campus Viadidakt)').waitFor()
    expect(new URL(visitor.page.url()).pathname).toBe('/larcentrum/viadidakt')
    await visitor.when.followsLink('Vingåker')
    await panelOf(visitor, 'Vingåker').waitFor()
    expect(new URL(visitor.page.url()).pathname).toBe('/kommun/0428')
    await visitor.end()
  })
})

describe('the address', () => {
  it('undoes every choice with the back button', async () => {
    const { page, when, map, end } = await visit(browser, inject('origin'))
    await map.untilDrawn()
    await when.choosesIndicator('project-level')
    await map.untilShown('project-level')
    await when.choosesCounty('Södermanland')
    await page.waitForURL(/lan=04/)
    await when.searchesFor('flen')
    await page.waitForURL(/kommun\/0482/)
    await when.goesBack()
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('lan') === '04')
    await when.goesBack()
    await page.waitForURL((url) => !url.searchParams.has('lan'))
    await when.goesBack()
    await map.untilShown('needs-inventory')
    await end()
  })

  it('follows the last of two quick choices, though the list followed the first meanwhile', async () => {
    const { page, when, map, end } = await visit(browser, `${inject('origin')}/?indikator=project-level`)
    await map.untilDrawn()
    await when.pressesNext('maturity-needs', 'maturity-anchoring')
    await map.untilShown('maturity-anchoring')
    expect(new URL(page.url()).searchParams.get('indikator')).toBe('maturity-anchoring')
    await when.goesBack()
    await map.untilShown('maturity-needs')
    await end()
  })

  it('opens the very view it names', async () => {
    const visitor = await visit(plain, `${inject('origin')}/kommun/0331?indikator=project-interest&lan=03&klass=yes&sprak=en`)
    await visitor.map.untilDrawn()
    await visitor.map.untilShown('project-interest')
    await panelOf(visitor, 'Heby').waitFor()
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe('en')
    expect(await visitor.page.locator('[data-class="yes"] button').getAttribute('aria-pressed')).toBe('true')
    await visitor.end()
  })

  it('says politely what in it could not be used', async () => {
    const { page, map, end } = await visit(plain, `${inject('origin')}/?indikator=finns-inte&lan=99`)
    await map.untilDrawn()
    await page.getByText('Frågan ”finns-inte” finns inte i studien', { exact: false }).waitFor()
    await page.getByText('Länskoden ”99” hör inte till regionen', { exact: false }).waitFor()
    await end()
  })

  it('of a municipality that is not here answers 404 with a way on', async () => {
    const response = await fetch(`${inject('origin')}/kommun/0180`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('href="/')
  })
})
