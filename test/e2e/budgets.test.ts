import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { browser } from './driver/browser.ts'
import { visit } from './driver/visit.ts'

const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets')
const sizeOf = (file: string): number => gzipSync(readFileSync(join(assets, file)), { level: 9 }).length
const kilo = (bytes: number): number => bytes / 1000

/** The program files that a first visit to Karta loads, in the order asked for, and the API's addresses that a second one asks the server for. */
async function loadedAtFirst(): Promise<{ files: string[]; names: string[]; askedAgain: string[] }> {
  const { page, map, end } = await visit(browser, inject('origin'))
  await map.untilDrawn()
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  await page.reload()
  await map.untilDrawn()
  const askedAgain = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).flatMap(({ name, transferSize }) =>
      name.includes('/api/') && transferSize > 0 ? [name] : [],
    ),
  )
  await end()
  const files = names.flatMap((name) => /\/assets\/([^?]+\.(?:m?js|css))$/.exec(name)?.[1] ?? [])
  return { files, names: [...new Set(names)], askedAgain }
}

/** The program files that a page has asked for by the time it is alive, and what the server sent of each. */
async function scriptUntilAlive(path: string): Promise<Record<string, number>> {
  const page = await (await browser()).newPage({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.documentElement.dataset['alive'] === undefined) return
      performance.mark('alive')
      observer.disconnect()
    })
    observer.observe(document, { attributes: true, attributeFilter: ['data-alive'], subtree: true })
  })
  await page.goto(`${inject('origin')}${path}`, { waitUntil: 'networkidle' })
  await page.locator('html[data-alive]').waitFor({ state: 'attached' })
  const asked = await page.evaluate(() => {
    const alive = performance.getEntriesByName('alive')[0]?.startTime ?? NaN
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return resources.flatMap(({ name, startTime, encodedBodySize }) =>
      /\.m?js$/.test(name) && startTime < alive ? [[name.replace(/.*\//, ''), encodedBodySize] as const] : [],
    )
  })
  await page.close()
  return Object.fromEntries(asked)
}

/** Bytes of what an address answers with, gzipped; a font is packed already. */
async function packed(address: string): Promise<number> {
  const bytes = Buffer.from(await (await fetch(address)).arrayBuffer())
  return address.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
}

describe('what Karta weighs', () => {
  it('keeps to the budgets: 600 kB in all, 130 kB of script before the map’s, 40 kB of first HTML, of the API nothing twice', async () => {
    const { files: first, names, askedAgain } = await loadedAtFirst()
    // What it draws came with the page, or may be kept for good.
    expect(askedAgain).toEqual([])
    const loaded = new Set(first)
    const worker = readdirSync(assets).find((file) => /^maplibre-worker-[^.]*\.js$/.test(file))
    expect(worker).toBeDefined()
    if (worker) loaded.add(worker)
    const files = [...loaded]
    expect(files.some((file) => file.startsWith('RegionMap'))).toBe(true)
    const everything = new Set([...names, ...files.map((file) => `${inject('origin')}/assets/${file}`), `${inject('origin')}/`])
    const weights = await Promise.all([...everything].map(packed))
    expect(kilo(weights.reduce((sum, weight) => sum + weight, 0))).toBeLessThanOrEqual(600)

    // What follows a translator, and what keeps the program, are asked for after the map's, when the page has nothing left to do.
    const ofTheMap =
      /^(RegionMap|region|PlaceTooltip|tile_cache|maplibre|textWidth|translated|OfflineNotes|useKept|offline|tabMemory)/
    const before = files.filter((file) => file.endsWith('.js') && !ofTheMap.test(file))
    const sizes = before
      .map((file) => `${file} ${sizeOf(file)}`)
      .toSorted()
      .join(', ')
    expect(kilo(before.reduce((sum, file) => sum + sizeOf(file), 0)), sizes).toBeLessThanOrEqual(130)
    expect(files.some((file) => file.startsWith('SearchField'))).toBe(false)

    const html = await fetch(inject('origin'))
    const sent = brotliCompressSync(Buffer.from(await html.arrayBuffer()), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    expect(kilo(sent.length)).toBeLessThanOrEqual(40)
  })
})

describe('a view', () => {
  it.each(['/', '/kommun/0484', '/tabell'])('%s has asked for at most 130 kB of script by the time it is alive', async (path) => {
    const script = await scriptUntilAlive(path)
    expect(Object.keys(script)).toContainEqual(expect.stringMatching(/^client/))
    const sent = Object.values(script).reduce((sum, size) => sum + size, 0)
    expect(kilo(sent), JSON.stringify(script)).toBeLessThanOrEqual(130)
  })
})
