import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { violations } from './driver/axe.ts'
import { plain } from './driver/browser.ts'
import { dialogOf, openDialog } from './driver/takeAlongDialog.ts'
import { visit } from './driver/visit.ts'

const origin = inject('origin')
const own = `${origin}/egen-presentation`
const key = 'larkartan-own-forstudie-2008'
const slide = (id: string, sentence: string, shows: object = { kind: 'text' }) => ({
  id,
  sentence: { sv: sentence, en: sentence },
  shows,
})
const arboga = slide('arboga', 'Arboga har en profil', { kind: 'maturity', municipality: '1984' })

/** Lets the browser have kept this before the page begins, as from an earlier visit. */
const hasKept = (kept: unknown) =>
  `if (!sessionStorage.getItem('begun')) { sessionStorage.setItem('begun', 'yes'); localStorage.setItem('${key}', ${JSON.stringify(typeof kept === 'string' ? kept : JSON.stringify(kept))}) }`
const sentences = (page: Page) =>
  page.getByLabel('Mening på bilden').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
const opens = (page: Page, name: string, content: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
const done = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor()

describe('an own presentation', () => {
  it('is collected in the views by keyboard, put in order, saved as a file, and shown by the player', async () => {
    const { page, complaints, end } = await visit(plain, `${origin}/?indikator=needs-inventory&lan=18`)
    await page.getByRole('button', { name: 'Dela och ladda ner', exact: true }).press('Enter')
    const tab = dialogOf(page).getByRole('tab', { name: 'Presentation' })
    await tab.focus()
    await tab.press('Enter')
    const sentence = dialogOf(page).getByLabel('Mening på bilden')
    expect(await sentence.inputValue()).toBe('30 av 50 svarande kommuner arbetar med behovsinventeringar (ur rapporten)')
    await dialogOf(page).getByText('10 ord av högst 12').waitFor()
    await sentence.fill('ett två tre fyra fem sex sju åtta nio tio elva tolv tretton')
    await dialogOf(page).getByText('13 ord är för många').waitFor()
    await dialogOf(page).getByRole('button', { name: 'Lägg till i presentation' }).click()
    await done(page, 'Bilden är inte tillagd')
    await sentence.fill('Örebro län inventerar')
    await dialogOf(page).getByLabel('Anteckning').fill('Fråga hur ofta.')
    await dialogOf(page).getByRole('button', { name: 'Lägg till i presentation' }).click()
    await done(page, 'Tillagd som bild 1.')
    expect(await violations(page)).toEqual([])

    await page.goto(`${origin}/rapporten`)
    const dialog = await openDialog(page, 'Presentation')
    await dialog.getByRole('button', { name: 'Lägg till i presentation' }).click()
    await done(page, 'Tillagd som bild 2.')
    await dialog.getByRole('link', { name: 'Öppna din presentation' }).click()
    await page.locator('[data-own="2"]').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Flytta upp bild 2' }).press('Enter')
    await done(page, 'Bild 2 är nu bild 1 av 2.')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Flytta ner bild 1')
    await page.getByRole('button', { name: 'Kopiera bild 2' }).click()
    await page.getByRole('button', { name: 'Ta bort bild 1' }).click()
    await done(page, 'Bild 1 är borttagen.')
    expect(await sentences(page)).toEqual(['Örebro län inventerar', 'Örebro län inventerar'])
    await page.keyboard.press('Enter')
    await done(page, 'Ändringen är ångrad.')
    expect((await sentences(page))[0]).toMatch(/^Rapportens tal är en trappa/)
    await page.locator('[data-own="3"]').getByLabel('Mening på bilden').fill('Kopian')

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara som fil' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^larkartan-forstudie-2008-presentation-\d{4}-\d\d-\d\d\.yaml$/)
    const file = parse(await readFile(await download.path(), 'utf8')) as { slides: unknown[] }
    expect(file.slides).toMatchObject([
      { id: 'staircase', shows: { kind: 'staircase' } },
      {
        sentence: { sv: 'Örebro län inventerar' },
        notes: { sv: 'Fråga hur ofta.' },
        shows: { kind: 'map', indicator: 'needs-inventory', county: '18' },
      },
      { id: 'needs-inventory-2', sentence: { sv: 'Kopian' } },
    ])
    await page.getByRole('link', { name: 'Visa', exact: true }).click()
    await page.locator('main[data-whole]').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'Örebro län inventerar' }).waitFor()
    await page.getByText('Påhittade svar per kommun.').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/presentera/forstudie-2008/egen/2')
    expect(complaints).toEqual([])
    await end()
  })

  it('that comes by a link is shown without a change to the reader’s own, which it takes the place of when told to', async () => {
    const sender = await visit(plain, own, { before: hasKept({ slides: [arboga, slide('b', 'Den andra')] }) })
    await sender.page.locator('[data-own="2"]').waitFor()
    await sender.page.getByRole('button', { name: 'Dela med länk' }).click()
    const link = await sender.page.getByLabel('Länk som bär hela presentationen').inputValue()
    expect(link).toMatch(/\/egen-presentation#presentation=[\w-]+$/)
    await sender.end()

    const { page, end } = await visit(plain, link, { before: hasKept({ slides: [slide('mine', 'Min egen')] }) })
    await page.getByRole('heading', { name: 'Länken bär en presentation med 2 bilder' }).waitFor()
    await page.locator('[data-own="1"]').waitFor()
    expect(await sentences(page)).toEqual(['Min egen'])
    await page.locator('[data-offered]').getByRole('link', { name: 'Visa' }).click()
    await page.getByRole('heading', { name: 'Arboga har en profil' }).waitFor()
    // Who follows on a phone has the slide by the room: no link, no file.
    await page.keyboard.press('q')
    const phone = await visit(plain, `${origin}/folj/${await page.locator('[data-room]').innerText()}`, { screen: 'phone' })
    await phone.page.getByRole('heading', { name: 'Arboga har en profil' }).waitFor()
    expect(await phone.page.locator('[data-said]').innerText()).toBe('Bild 1 av 2: Arboga har en profil')
    await page.keyboard.press('q')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    await page.getByRole('heading', { name: 'En kommun har en profil' }).waitFor()
    await phone.page.getByRole('heading', { name: 'En kommun har en profil' }).waitFor()
    await phone.end()
    expect(await page.locator('main').innerText()).not.toContain('Arboga')
    await page.keyboard.press('End')
    await page.reload()
    await page.getByRole('heading', { name: 'Den andra' }).waitFor()
    // Nobody else's words are given a source.
    expect(await page.locator('main article').innerText()).not.toContain('Källa:')
    await page.goto(link)
    await page.locator('[data-offered]').getByRole('button', { name: 'Spara som min' }).click()
    await done(page, 'Presentationen är nu din.')
    expect(await sentences(page)).toEqual(['Arboga har en profil', 'Den andra'])
    await page.locator('[data-offered]').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Ångra' }).click()
    await done(page, 'ångrad')
    expect(await sentences(page)).toEqual(['Min egen'])
    await end()
  })

  it('survives a file that is none, a broken link, and what an older version or somebody else has kept', async () => {
    const gone = slide('gone', 'En fråga som inte finns', { kind: 'map', indicator: 'gone' })
    const { page, complaints, end } = await visit(plain, `${own}#presentation=kapad`, {
      before: hasKept({ slides: [gone, slide('mine', 'Min egen')], aside: ['{'] }),
    })
    await page.getByRole('alert').filter({ hasText: 'Den har troligen kapats på vägen' }).waitFor()
    await page.locator('[data-own="1"]').getByText('shows.indicator: det finns ingen fråga ”gone” på kartan.').waitFor()
    await page.locator('[data-unreadable]').waitFor()
    expect(await sentences(page)).toEqual(['Min egen'])
    expect(await violations(page)).toEqual([])
    await opens(
      page,
      'fel.yaml',
      `slides:\n  - id: a\n    sentence: { sv: ${'ord '.repeat(13)}, en: x }\n    shows: { kind: text }`,
    )
    await done(page, 'fel.yaml går inte att öppna som presentation. Din egen är kvar som den var.')
    await page.locator('[data-problems]').getByText('Rad 3, slides.a.sentence.sv: får ha högst 12 ord, har 13.').waitFor()
    await opens(page, 'bild.yaml', JSON.stringify({ slides: [slide('mine', 'Ur filen')] }))
    await page.locator('[data-offered]').getByRole('button', { name: 'Lägg sist i min' }).click()
    await done(page, 'Bilderna ligger nu sist')
    expect(await sentences(page)).toEqual(['Min egen', 'Ur filen'])
    const kept = await page.evaluate((name) => localStorage.getItem(name), key)
    expect(JSON.parse(kept ?? '')).toMatchObject({ slides: [{ id: 'gone' }, { id: 'mine' }, { id: 'mine-2' }], aside: ['{'] })
    await page.evaluate((name) => localStorage.setItem(name, 'ingen presentation'), key)
    await page.reload()
    await page.getByText('Här finns inga bilder än.').waitFor()
    await page.locator('[data-unreadable]').waitFor()
    expect(complaints).toEqual([])
    await end()
  })
})
