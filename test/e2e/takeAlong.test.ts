import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { readPng } from '../api/support/readPng.ts'
import { api } from './driver/api.ts'
import { violations } from './driver/axe.ts'
import { launchBrowser } from './driver/browser.ts'
import { readsMap } from './driver/mapReading.ts'
import { visit } from './driver/visit.ts'

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser.close())

const narrowed = '/?indikator=project-level&lan=18&urval=needs-inventory:yes'
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Ta med' })

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Ta med', exact: true }).click()
  await dialogOf(page).getByRole('heading', { name: 'Data' }).waitFor()
  return dialogOf(page)
}

const hrefsIn = (page: Page, name: string | RegExp): Promise<string[]> =>
  dialogOf(page)
    .getByRole('link', { name })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))

/** Serves a page with a frame in it: another site. */
async function anotherSite(framed: string) {
  const html = `<!doctype html><html lang="sv"><title>En annan webbplats</title><h1>Vår region</h1><main>${framed}</main></html>`
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

describe('Ta med', () => {
  it('opens and closes by keyboard, copies the link and says so, and gives the focus back', async () => {
    const { page, map, complaints, end } = await visit(browser, inject('origin') + narrowed)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await map.untilDrawn()
    await page.getByRole('button', { name: 'Ta med' }).focus()
    await page.keyboard.press('Enter')
    const dialog = dialogOf(page)
    await dialog.waitFor()
    await dialog.getByRole('button', { name: 'Kopiera länken' }).press('Enter')
    await dialog.getByRole('status').filter({ hasText: 'Kopierat' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Ta med')
    expect(complaints).toEqual([])
    await end()
  })

  it('selects the text where the clipboard is refused', async () => {
    const { page, end } = await visit(browser, `${inject('origin')}/om`)
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
    })
    const dialog = await openDialog(page)
    await dialog.getByRole('button', { name: 'Kopiera länken' }).click()
    await dialog.getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor()
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement
      return field.value.slice(field.selectionStart, field.selectionEnd)
    })
    expect(selected).toBe(page.url())
    await end()
  })

  it('has the map shown as a picture at twice its size, and it is not blank', async () => {
    const { page, map, end } = await visit(browser, inject('origin') + narrowed)
    await map.untilDrawn()
    await openDialog(page)
    const [href = ''] = await hrefsIn(page, /^PNG/)
    expect(Object.fromEntries(new URL(href).searchParams)).toMatchObject({ county: '18', 'needs-inventory': 'yes', lang: 'sv' })
    const picture = readPng(new Uint8Array(await (await fetch(href)).arrayBuffer()))
    expect([picture.width, picture.height]).toEqual([2400, 1800])
    const seen = new Set<string>()
    for (let y = 0; y < picture.height; y += 10)
      for (let x = picture.width / 3; x < picture.width; x += 10) seen.add(picture.colourAt(x, y))
    const { values, colours } = await api.indicator('project-level')
    const { codes } = await api.selection('needs-inventory=yes')
    const chosen = values.filter(({ code }) => code.startsWith('18') && codes.includes(code))
    expect(chosen.length).toBeGreaterThan(0)
    for (const { classes } of chosen) if (classes[0] !== undefined) expect(seen).toContain(colours[classes[0]])
    const [svg = ''] = await hrefsIn(page, 'SVG')
    const today = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()))
    const text = (await (await fetch(svg)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    for (const part of ['Projektnivå', 'Örebro län', 'Exempeldata', 'Källa:', 'Urval: Behovsinventering: Ja', `Hämtad ${today}`])
      expect(text).toContain(part)
    await end()
  })

  it('has what is shown as data: the municipalities of county and filter, with their answers', async () => {
    const { page, map, end } = await visit(browser, inject('origin') + narrowed)
    await map.untilDrawn()
    await openDialog(page)
    const [href = ''] = await hrefsIn(page, 'CSV')
    const lines = (await (await fetch(href)).text()).trim().split('\r\n')
    const columns = lines[0]?.replace('\uFEFF', '').split(',') ?? []
    const shown = Object.entries(await map.fills()).filter(([, fill]) => !fill.includes('/'))
    expect(lines.slice(1).map((line) => line.slice(0, 4))).toEqual(shown.map(([code]) => code).toSorted())
    const { values } = await api.indicator('project-level')
    for (const line of lines.slice(1)) {
      const value = values.find(({ code }) => code === line.slice(0, 4))?.value
      if (typeof value === 'string') expect(line.split(',')[columns.indexOf('project-level')]).toBe(value)
    }
    await end()
  })

  it.each([
    ['/larcentrum/nvu', '1904,1962,1982'],
    ['/kommun/0484?lan=04', '0484'],
    ['/?lan=04', null],
  ])('%s has a picture that marks what the panel is about', async (path, codes) => {
    const { page, complaints, end } = await visit(browser, inject('origin') + path)
    await openDialog(page)
    await expect.poll(() => hrefsIn(page, /^PNG/)).toHaveLength(1)
    const [picture = ''] = await hrefsIn(page, /^PNG/)
    expect(new URL(picture).searchParams.get('codes')).toBe(codes)
    expect((await fetch(picture)).status).toBe(200)
    expect(complaints).toEqual([])
    await end()
  })

  it.each([
    ['/tabell', 0],
    ['/rapporten', 4],
    ['/om', 0],
    ['/korsa?x=project-level&y=broker-maturity&lan=18&andel=rad', 2],
    ['/jamfor?kommuner=0484,1980,9999', 2],
    ['/kommun/0484?tankom=remit:political~nope:yes', 4],
  ])('%s leads to files that are there, %i of them pictures', async (path, pictures) => {
    const { page, complaints, end } = await visit(browser, inject('origin') + path)
    await openDialog(page)
    await expect.poll(() => hrefsIn(page, / som (PNG|SVG)$/)).toHaveLength(pictures)
    const hrefs = await hrefsIn(page, /^(Excel|CSV|JSON)$| som (PNG|SVG)$/)
    expect(hrefs.length).toBeGreaterThan(pictures)
    for (const href of hrefs) expect((await fetch(href)).status, href).toBe(200)
    expect(complaints).toEqual([])
    await end()
  })

  it.each([
    ['/?lan=18&urval=needs-inventory:yes', ['answers', 'answers']],
    ['/tabell?kolumner=staffing', ['answers']],
    ['/rapporten', ['facts', 'published-totals']],
    ['/om', ['answers']],
    ['/korsa?x=staffing&y=staffing&lan=18&urval=needs-inventory:yes', ['crosstabs', 'answers']],
    ['/jamfor?kommuner=9999,0484,1980&urval=needs-inventory:yes', ['comparisons', 'answers']],
    ['/jamfor', ['answers']],
  ])('%s leads to files that are there, each in the three formats', async (path, resources) => {
    const types = {
      xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      csv: 'text/csv; charset=utf-8',
      json: 'application/json',
    }
    const { page, end } = await visit(browser, inject('origin') + path)
    await openDialog(page)
    const files = (await hrefsIn(page, /^(Excel|CSV|JSON)$/)).map((href) => new URL(href))
    const named = files.map((file) => [file.pathname.split('/').at(-1), file.searchParams.get('format')])
    expect(named).toEqual(resources.flatMap((resource) => Object.keys(types).map((format) => [resource, format])))
    for (const file of files) {
      const response = await fetch(file)
      expect([response.status, response.headers.get('content-type')], file.href).toEqual([
        200,
        types[file.searchParams.get('format') as keyof typeof types],
      ])
    }
    for (const href of await hrefsIn(page, /kodboken/)) expect((await fetch(href)).status).toBe(200)
    await end()
  })

  it.each(['desktop', 'phone'] as const)('has nothing for axe to find on a %s, preview and all', async (screen) => {
    const { page, map, end } = await visit(browser, inject('origin') + narrowed, { screen })
    await map.untilDrawn()
    const dialog = await openDialog(page)
    await dialog.getByText('Kartan på en annan webbplats').click()
    await readsMap(page.frameLocator('iframe')).untilDrawn()
    expect(await violations(page, { within: 'dialog' })).toEqual([])
    const { width, scroll } = await dialog.evaluate((each) => ({ width: each.clientWidth, scroll: each.scrollWidth }))
    expect(scroll).toBeLessThanOrEqual(width)
    await end()
  })
})

describe('a map on another site', () => {
  it('is the code that Ta med gives: alive in the frame, with the way to what it shows', async () => {
    const first = await visit(browser, inject('origin') + narrowed)
    await first.map.untilDrawn()
    const dialog = await openDialog(first.page)
    await dialog.getByText('Kartan på en annan webbplats').click()
    const code = await dialog.getByLabel('Kod', { exact: true }).inputValue()
    await first.end()
    const site = await anotherSite(code)
    const { page, complaints, end } = await visit(browser, site.origin)
    const frame = page.frameLocator('iframe')
    const map = readsMap(frame)
    await map.untilDrawn()
    expect(Object.keys(await map.fills())).toHaveLength(52)
    await frame.locator('button[data-class="level-1"]').click()
    await expect.poll(() => frame.locator('#open').getAttribute('href')).toContain('klass=level-1')
    expect(await frame.locator('#open').getAttribute('target')).toBe('_blank')
    await frame.getByText('Exempeldata').first().waitFor()
    expect(new URL(page.url()).href).toBe(site.origin)
    expect(complaints).toEqual([])
    await end()
    site.close()
  })

  it('is a still picture of 52 shapes where it is asked to be, without a script', async () => {
    const site = await anotherSite(
      `<iframe title="Karta" src="${inject('origin')}/inbaddad/staffing?stilla=ja" width="800" height="640"></iframe>`,
    )
    const { page, complaints, end } = await visit(browser, site.origin)
    const frame = page.frameLocator('iframe')
    await frame.locator('path[data-code="0484"]').waitFor()
    const codes = await frame.locator('[data-code]').evaluateAll((all) => all.map((each) => each.getAttribute('data-code')))
    expect(new Set(codes).size).toBe(52)
    expect(await frame.locator('script').count()).toBe(0)
    expect(complaints).toEqual([])
    await end()
    site.close()
  })

  it('is the only page of Lärkartan that other sites may frame', async () => {
    const site = await anotherSite(`<iframe title="Lärkartan" src="${inject('origin')}/"></iframe>`)
    const { page, complaints, end } = await visit(browser, site.origin)
    await expect.poll(() => complaints.join()).toContain('frame-ancestors')
    expect(await page.frameLocator('iframe').locator('.header').count()).toBe(0)
    await end()
    site.close()
  })

  it('is what oEmbed answers with for the page’s address', async () => {
    const asked = `${inject('origin')}/?indikator=staffing&lan=03`
    const response = await fetch(`${inject('origin')}/oembed?url=${encodeURIComponent(asked)}`)
    const { html } = (await response.json()) as { html: string }
    const site = await anotherSite(html)
    const { page, end } = await visit(browser, site.origin)
    const frame = page.frameLocator('iframe')
    await readsMap(frame).untilShown('staffing')
    expect(await frame.locator('.embed-where').textContent()).toContain('Uppsala län')
    await end()
    site.close()
  })

  it.each(['/inbaddad/target-sector?lan=18', '/inbaddad/broker-maturity?stilla=ja&form=rutor', '/inbaddad/finns-inte'])(
    '%s has nothing for axe to find, wide or narrow, in light and in dark colours',
    async (path) => {
      const { page, end } = await visit(browser, inject('origin') + path)
      await page.waitForLoadState('networkidle')
      for (const [width, colorScheme] of [
        [800, 'light'],
        [400, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 640 })
        await page.emulateMedia({ colorScheme })
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      }
      await end()
    },
  )
})
