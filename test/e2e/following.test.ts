import { describe, expect, inject, it } from 'vitest'
import { startLarkartan } from '../support/startLarkartan.ts'
import { violations } from './driver/axe.ts'
import { plain } from './driver/browser.ts'
import { visit, type Visit } from './driver/visit.ts'

const talk = '/presentera/forstudie-2008'

/** Somebody who gives the talk, at a slide, with a room open; its code. */
async function presents(origin: string, slide: number): Promise<Visit & { readonly code: string }> {
  const presenter = await visit(plain, `${origin}${talk}/${slide}`)
  await presenter.page.keyboard.press('q')
  const code = await presenter.page.locator('[data-room]').innerText()
  return Object.assign(presenter, { code })
}

const shows = ({ page }: Visit, slide: number): Promise<void> => page.locator(`main [data-slide="${slide}"] h1`).waitFor()
const said = ({ page }: Visit): Promise<string> => page.locator('[data-said]').innerText()

describe.concurrent('who follows a talk on a phone', () => {
  it('types the code, sees each slide in words too, looks around and is led back, and outlives a restart of the server', async ({
    onTestFinished,
  }) => {
    const first = await startLarkartan()
    let server = first
    onTestFinished(() => server.stop())
    const presenter = await presents(first.origin, 3)
    const { code } = presenter
    expect(await presenter.page.locator('[data-qr]').getAttribute('data-qr')).toBe(`${first.origin}/folj/${code}`)

    const phone = await visit(plain, `${first.origin}/folj`, { screen: 'phone' })
    await phone.page.getByLabel('Kod').fill('hej')
    await phone.page.getByRole('button', { name: 'Följ' }).click()
    await phone.page.getByText('Det där är ingen kod').waitFor()
    await phone.page.getByLabel('Kod').fill(code.toLowerCase().replace('-', ''))
    await phone.page.getByRole('button', { name: 'Följ' }).click()
    await shows(phone, 3)
    await presenter.page.locator('[data-followers="1"]').waitFor()
    expect(await violations(presenter.page)).toEqual([])
    await presenter.page.keyboard.press('q')
    await presenter.page.getByRole('dialog').waitFor({ state: 'detached' })

    await presenter.page.keyboard.press('ArrowRight')
    await shows(phone, 4)
    expect(await said(phone)).toMatch(/^Bild 4 av \d+: 42 av 50/)
    // The last slides have the map, with every municipality's name in it.
    await presenter.page.keyboard.press('End')
    await presenter.page.keyboard.press('ArrowLeft')
    const map = phone.page.locator('[data-shows="map"]')
    await map.getByText('Arboga').first().waitFor()
    expect(await violations(phone.page)).toEqual([])
    await presenter.page.keyboard.press('n')
    await map.getByText('Arboga').first().waitFor({ state: 'detached' })
    // By hand: a sign soon after another is taken for dictated.
    await presenter.page.mouse.move(700, 400)
    await presenter.page.getByRole('button', { name: 'Svart skärm' }).click()
    await map.waitFor({ state: 'detached' })
    expect(await said(phone)).toContain('Skärmen är svart')
    await presenter.page.locator('[data-blank]').click()
    await map.waitFor()

    await phone.page.getByRole('link', { name: 'Se dig omkring' }).click()
    await phone.page.waitForURL(/indikator=|\/\?|\/$/)
    await phone.page.getByRole('link', { name: 'Tillbaka till föredraget' }).click()
    await map.waitFor()
    const late = await visit(plain, `${first.origin}/folj/${code}?sprak=en`, { screen: 'phone' })
    await late.page.locator('main [data-shows="map"] h1').waitFor()
    expect(await said(late)).toMatch(/^Slide \d+ of \d+: /)

    await first.stop()
    await phone.page.getByText('Anslutningen bröts').waitFor()
    expect(await map.count()).toBe(1)
    server = await startLarkartan(first.port)
    await presenter.page.keyboard.press('Home')
    for (const follower of [phone, late]) await follower.page.locator('main [data-slide="1"]').waitFor({ timeout: 40_000 })
    await phone.page.getByText('Anslutningen bröts').waitFor({ state: 'detached' })

    await presenter.page.reload()
    await presenter.page.locator('html[data-alive]').waitFor({ state: 'attached' })
    await presenter.page.keyboard.press('ArrowRight')
    await shows(phone, 2)
    await presenter.page.keyboard.press('q')
    await presenter.page.getByRole('button', { name: 'Avsluta för publiken' }).click()
    await phone.page.getByText('Föredraget är slut').waitFor()
    for (const each of [presenter, phone, late]) await each.end()
  }, 150_000)

  it('hears what to do where the code is of no open room, and where it is no code', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/folj/0000-0000`, { screen: 'phone' })
    await page.getByText('Det finns inget öppet rum med koden').waitFor()
    await page.getByRole('link', { name: 'Skriv en annan kod' }).click()
    await page.getByLabel('Kod').waitFor()
    await page.goto(`${inject('origin')}/folj/hej`)
    await page.getByRole('heading', { level: 1, name: 'hej är ingen kod till ett föredrag' }).waitFor()
    await page.getByRole('link', { name: 'Skriv koden igen' }).click()
    await page.getByLabel('Kod').waitFor()
    await end()
  }, 60_000)
})
