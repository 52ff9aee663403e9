import { parse } from 'csv-parse/sync'
import { describe, expect, inject, it } from 'vitest'
import { readPng } from '../api/support/readPng.ts'
import { api } from './driver/api.ts'
import { violations } from './driver/axe.ts'
import { plain } from './driver/browser.ts'
import { readsMap } from './driver/mapReading.ts'
import { visit } from './driver/visit.ts'
import { dialogOf, hrefsIn, narrowed, openDialog } from './driver/takeAlongDialog.ts'

describe('Dela och ladda ner', () => {
  it('opens and closes by keyboard, copies the link and says so, and gives the focus back', async () => {
    const { page, map, complaints, end } = await visit(plain, inject('origin') + narrowed, { again: true })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await map.untilDrawn()
    await page.getByRole('button', { name: 'Dela och ladda ner' }).focus()
    await page.keyboard.press('Enter')
    const dialog = dialogOf(page)
    await dialog.getByRole('tab', { name: 'Bild' }).waitFor()
    await page.keyboard.press('Tab')
    // From the first tab backwards is the last one.
    for (const [key, tab] of [
      ['ArrowRight', 'Data'],
      ['ArrowLeft', 'Bild'],
      ['ArrowLeft', 'Presentation'],
      ['ArrowLeft', 'Länk och inbäddning'],
    ] as const) {
      await page.keyboard.press(key)
      await dialog.getByRole('tabpanel', { name: tab }).waitFor()
    }
    await dialog.getByRole('button', { name: 'Kopiera länken' }).press('Enter')
    await dialog.getByRole('status').filter({ hasText: 'Kopierat' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Dela och ladda ner')
    expect(complaints).toEqual([])
    await end()
  })

  it('selects the text where the clipboard is refused', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/om`, { again: true })
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
    })
    const dialog = await openDialog(page, 'Länk och inbäddning')
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
    const { page, map, end } = await visit(plain, inject('origin') + narrowed, { again: true })
    await map.untilDrawn()
    await openDialog(page, 'Bild')
    const [href = ''] = await hrefsIn(page, /^PNG/)
    expect(Object.fromEntries(new URL(href).searchParams)).toMatchObject({
      county: '18',
      filter: 'needs-inventory:yes',
      lang: 'sv',
    })
    const picture = readPng(new Uint8Array(await (await fetch(href)).arrayBuffer()))
    expect([picture.width, picture.height]).toEqual([2400, 1800])
    const seen = new Set<string>()
    for (let y = 0; y < picture.height; y += 10)
      for (let x = picture.width / 3; x < picture.width; x += 10) seen.add(picture.colourAt(x, y))
    const { values, colours } = await api.indicator('project-level')
    const { codes } = await api.selection('filter=needs-inventory:yes')
    const chosen = values.filter(({ code }) => code.startsWith('18') && codes.includes(code))
    expect(chosen.length).toBeGreaterThan(0)
    for (const { classes } of chosen) if (classes[0] !== undefined) expect(seen).toContain(colours[classes[0]])
    const [svg = ''] = await hrefsIn(page, 'SVG')
    const today = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()))
    const text = (await (await fetch(svg)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    for (const part of ['Projektnivå', 'Örebro län', 'Exempeldata', 'Källa:', 'Urval: Behovsinventering: ja', `Hämtad ${today}`])
      expect(text).toContain(part)
    await end()
  })

  it('has what is shown as data: the municipalities of county and filter, with their answers', async () => {
    const { page, map, end } = await visit(plain, inject('origin') + narrowed, { again: true })
    await map.untilDrawn()
    await openDialog(page, 'Data')
    const [href = ''] = await hrefsIn(page, 'CSV för program')
    const rows: Record<string, string>[] = parse(await (await fetch(href)).text(), { columns: true })
    const shown = Object.entries(await map.fills()).filter(([, fill]) => !fill.includes('/'))
    expect(rows.map((row) => row['code'])).toEqual(shown.map(([code]) => code).toSorted())
    const { values } = await api.indicator('project-level')
    for (const row of rows) {
      const value = values.find(({ code }) => code === row['code'])?.value
      if (typeof value === 'string') expect(row['project-level']).toBe(value)
    }
    await end()
  })

  it.each([
    ['/larcentrum/nvu', '1904,1962,1982'],
    ['/kommun/0484?lan=04', '0484'],
  ])('%s has a picture that marks what the panel is about', async (path, codes) => {
    const { page, complaints, end } = await visit(plain, inject('origin') + path, { again: true })
    await openDialog(page, 'Bild')
    await expect.poll(() => hrefsIn(page, /^PNG/)).toHaveLength(1)
    const [picture = ''] = await hrefsIn(page, /^PNG/)
    expect(new URL(picture).searchParams.get('codes')).toBe(codes)
    expect((await fetch(picture)).status).toBe(200)
    expect(complaints).toEqual([])
    await end()
  })

  it('pictures what is seen of a map that has been moved, or all of it', async () => {
    const { page, complaints, end } = await visit(plain, `${inject('origin')}/?lan=04&vy=16.2,59.2,17,59.6`, { again: true })
    const dialog = await openDialog(page, 'Bild')
    const asked = async () => {
      const [picture = ''] = await hrefsIn(page, /^PNG/)
      expect((await fetch(picture)).status).toBe(200)
      const { searchParams } = new URL(picture)
      return ['county', 'bbox', 'codes'].map((name) => searchParams.get(name))
    }
    expect(await asked()).toEqual(['04', '16.2,59.2,17,59.6', null])
    await dialog.getByLabel('Bilden visar').selectOption('Hela länet')
    expect(await asked()).toEqual(['04', null, null])
    expect(complaints).toEqual([])
    await end()
  })

  it.each([
    ['/rapporten', 4],
    ['/korsa?x=project-level&y=broker-maturity&lan=18&andel=rad', 2],
    ['/jamfor?kommuner=0484,1980,9999', 2],
    ['/kommun/0484?tankom=remit:political~nope:yes', 4],
  ])('%s leads to %i pictures that are there', async (path, pictures) => {
    const { page, complaints, end } = await visit(plain, inject('origin') + path, { again: true })
    await openDialog(page, 'Bild')
    await expect.poll(() => hrefsIn(page, / som (PNG|SVG)$/)).toHaveLength(pictures)
    const hrefs = await hrefsIn(page, / som (PNG|SVG)$/)
    for (const href of hrefs) expect((await fetch(href)).status, href).toBe(200)
    expect(complaints).toEqual([])
    await end()
  })

  it.each(['/tabell', '/om', '/jamfor'])('%s has no picture, and no tab for one', async (path) => {
    const { page, end } = await visit(plain, inject('origin') + path, { again: true })
    const dialog = await openDialog(page, 'Data')
    const slide = path === '/om' ? [] : ['Presentation']
    expect(await dialog.getByRole('tab').allTextContents()).toEqual(['Data', 'Länk och inbäddning', ...slide])
    await end()
  })

  it.each([
    ['/kommun/1984', ['1984', 'answers', 'answers']],
    ['/?lan=18&urval=needs-inventory:yes', ['answers', 'answers']],
    ['/tabell?kolumner=staffing', ['answers']],
    ['/rapporten', ['facts', 'published-totals']],
    ['/om', ['answers']],
    ['/korsa?x=staffing&y=staffing&lan=18&urval=needs-inventory:yes', ['crosstabs', 'answers']],
    ['/jamfor?kommuner=9999,0484,1980&urval=needs-inventory:yes', ['comparisons', 'answers']],
    ['/jamfor', ['answers']],
  ])('%s leads to files that are there, each for Excel first, in two ways, then for programs', async (path, resources) => {
    const types = {
      xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'excel-sv': 'text/csv; charset=utf-8',
      csv: 'text/csv; charset=utf-8',
      json: 'application/json',
    }
    const formOf = ({ searchParams }: URL) => searchParams.get('dialect') ?? searchParams.get('format')
    const { page, end } = await visit(plain, inject('origin') + path, { again: true })
    await openDialog(page, 'Data')
    const files = (await hrefsIn(page, /^(Excel|CSV för (Excel|program)|JSON)$/)).map((href) => new URL(href))
    const named = files.map((file) => [file.pathname.split('/').at(-1), formOf(file)])
    expect(named).toEqual(resources.flatMap((resource) => Object.keys(types).map((format) => [resource, format])))
    for (const file of files) {
      const response = await fetch(file)
      expect([response.status, response.headers.get('content-type')], file.href).toEqual([
        200,
        types[formOf(file) as keyof typeof types],
      ])
    }
    for (const href of await hrefsIn(page, /kodboken/)) expect((await fetch(href)).status).toBe(200)
    await end()
  })

  it('stays where it is whichever tab is chosen, and on the screen with text twice as large', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/kommun/1984`, { again: true })
    await page.setViewportSize({ width: 640, height: 900 })
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    const dialog = await openDialog(page, 'Bild')
    const tops = new Set<number>()
    for (const tab of ['Bild', 'Data', 'Länk och inbäddning']) {
      await dialog.getByRole('tab', { name: tab }).click()
      await dialog.getByRole('tabpanel', { name: tab }).waitFor()
      const { top, sideways, below } = await dialog.evaluate((each) => ({
        top: each.getBoundingClientRect().top,
        sideways: each.scrollWidth - each.clientWidth,
        below: each.getBoundingClientRect().bottom - innerHeight,
      }))
      tops.add(top)
      expect(sideways, tab).toBeLessThanOrEqual(0)
      expect(below, tab).toBeLessThanOrEqual(0)
    }
    expect(tops.size).toBe(1)
    await end()
  })

  it.each(['desktop', 'phone'] as const)('has nothing for axe to find on a %s, preview and all', async (screen) => {
    const { page, map, end } = await visit(plain, inject('origin') + narrowed, { screen })
    await map.untilDrawn()
    const dialog = await openDialog(page, 'Bild')
    for (const tab of ['Bild', 'Data', 'Länk och inbäddning']) {
      await dialog.getByRole('tab', { name: tab }).click()
      await dialog.getByRole('tabpanel', { name: tab }).waitFor()
      if (tab === 'Länk och inbäddning') await readsMap(page.frameLocator('iframe')).untilDrawn()
      expect(await violations(page, { within: 'dialog' }), tab).toEqual([])
      const { width, scroll } = await dialog.evaluate((each) => ({ width: each.clientWidth, scroll: each.scrollWidth }))
      expect(scroll, tab).toBeLessThanOrEqual(width)
    }
    await end()
  })
})
