import { launch, type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findFirefox } from '../../scripts/browsers.ts'
import { readPng } from '../api/support/readPng.ts'
import { api } from './driver/api.ts'
import { pagesIn, pagesWithInk } from './driver/paper.ts'
import { mostSeen } from './driver/pixels.ts'

const [upright, across] = ['upright', 'across']

/** Views but Rapporten, which takes as long as all of them; the form of its printed pages, and how many there are, least and most. */
const views = {
  map: { path: '/?indikator=needs-inventory&lan=18', form: upright, pages: [1, 1] },
  municipality: { path: '/kommun/0484', form: upright, pages: [2, 2] },
  centre: { path: '/larcentrum/viadidakt', form: upright, pages: [1, 1] },
  compare: { path: '/jamfor?kommuner=0484,1980,0580,1880', form: across, pages: [4, 5] },
  cross: { path: '/korsa?x=project-level&y=broker-maturity&lan=18', form: upright, pages: [1, 2] },
  table: { path: '/tabell?lan=18&urval=needs-inventory:yes', form: across, pages: [3, 5] },
  about: { path: '/om', form: upright, pages: [3, 5] },
} as const

/** A colour that nothing else has, for what stands at the foot of every page. */
const ofFoot = [51, 102, 153] as const

let firefox: Browser
beforeAll(async () => {
  const executablePath = findFirefox()
  if (executablePath === null) throw new Error('No Firefox was found: run `npm test`, which finds or installs one.')
  firefox = await launch({ browser: 'firefox', executablePath, headless: true })
}, 60_000)
afterAll(() => firefox.close())

async function open(path: string): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const page = await firefox.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.setViewport({ width: 1440, height: 900 })
  await page.goto(inject('origin') + path)
  await page.waitForFunction(() => document.documentElement.dataset['paper'] === 'prepared', { timeout: 45_000 })
  return { page, complaints }
}

describe('in Firefox', () => {
  it.each(Object.entries(views))(
    '%s is drawn without complaint, no wider than the window, and printed whole on pages of its form, each with its kind of data',
    async (view, { path, form, pages }) => {
      const { page, complaints } = await open(path)
      const drawn = await page.evaluate(() => ({
        words: document.querySelector('main')?.innerText.length ?? 0,
        tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }))
      expect(drawn.words).toBeGreaterThan(20)
      expect(drawn.tooWide).toBeLessThanOrEqual(0)
      // What the page holds when Firefox, which waits for nothing, makes its copy.
      await page.evaluate((ink) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`[data-every-page], [data-every-page] * { color: rgb(${ink}) !important }`)
        document.adoptedStyleSheets = [sheet]
        addEventListener('beforeprint', () => {
          const { dataset } = document.documentElement
          dataset['printed'] = String(document.querySelector('.print-foot')?.textContent.includes(location.href) === true)
          dataset['foot'] = document.querySelector('[data-every-page]')?.textContent
        })
      }, ofFoot.join(' '))
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true }))
      const printed = pagesIn(pdf)
      const told = await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)))
      expect(told['printed']).toBe('true')
      expect(told['foot']).toContain(view === 'about' ? 'Källa: ' : 'Exempeldata – ')
      expect(pagesWithInk(pdf, ofFoot), 'pages with the foot').toBe(printed.length)
      expect(printed.length).toBeGreaterThanOrEqual(pages[0])
      expect(printed.length).toBeLessThanOrEqual(pages[1])
      expect([...new Set(printed.map(({ width, height }) => (width > height ? across : upright)))]).toEqual([form])
      expect(complaints).toEqual([])
      await page.close()
    },
  )

  it('the still map for frames has its colours, without a script', async () => {
    const page = await firefox.newPage()
    await page.setViewport({ width: 800, height: 600 })
    await page.goto(`${inject('origin')}/inbaddad/broker-maturity?stilla=ja`)
    const places = await page.evaluate(() =>
      ['0484', '0580', '0380', '0428'].map((code) => {
        const {
          x = 0,
          y = 0,
          width = 0,
          height = 0,
        } = document.querySelector(`[data-code="${code}"]`)?.getBoundingClientRect() ?? {}
        return { code, x: x + width / 2, y: y + height / 2 }
      }),
    )
    const { colours, values } = await api.indicator('broker-maturity')
    const picture = readPng(await page.screenshot())
    const seen = places.map(({ code, ...place }) => [code, mostSeen(picture, place, Object.values(colours), 6)])
    const own = places.map(({ code }) => [code, colours[values.find((value) => value.code === code)?.classes[0] ?? '']])
    expect(seen).toEqual(own)
    expect(await page.evaluate(() => document.scripts.length)).toBe(0)
    await page.close()
  })
})
