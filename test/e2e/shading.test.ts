import { describe, expect, inject, it } from 'vitest'
import type { IndicatorReply } from '../../api/replies/indicators.ts'
import { api } from './driver/api.ts'
import { browser, plain } from './driver/browser.ts'
import { isAlike, mostSeen, pixelsOf } from './driver/pixels.ts'
import { visit } from './driver/visit.ts'

/** What each municipality is to be painted as: its class's colour, or the hatch of why it has none. */
function expectedFills({ kind, classes, colours, values }: IndicatorReply): Record<string, string> {
  const shown = classes[0]?.id ?? ''
  return Object.fromEntries(
    values.map((value) => {
      if (value.missing !== null) return [value.code, `missing-${value.missing}`]
      if (kind !== 'multiple') return [value.code, colours[value.classes[0] ?? ''] ?? '']
      return [value.code, value.classes.includes(shown) ? 'chosen' : 'not chosen']
    }),
  )
}

/** Indicators whose colours are looked for on the screen itself, where each municipality is. */
const seenByEye = ['broker-maturity', 'needs-inventory', 'project-level']

describe('outlines', () => {
  it.each([
    ['by WebGL', browser],
    ['as SVG', plain],
  ])('end where the land does, though the boundaries run out to sea (%s)', async (_name, drawnBy) => {
    const pixels = async (more: string) => {
      const { page, map, end } = await visit(drawnBy, `${inject('origin')}/?vy=16.6,58.2,17.8,58.9${more}`)
      await map.untilDrawn()
      await page.locator('#first-map').waitFor({ state: 'hidden' })
      const seen = await pixelsOf(page)
      await end()
      return seen
    }
    const [plainly, outlined] = [await pixels(''), await pixels('&kommuner=0480,0481,0580,0582')]
    const places = Array.from({ length: 560 * 600 }, (_, index) => [330 + (index % 560), 140 + Math.floor(index / 560)] as const)
    const water = '#cfe0e6'
    const differing = places.filter(([x, y]) => !isAlike(plainly.colourAt(x, y), outlined.colourAt(x, y), 30))
    expect(differing.length).toBeGreaterThan(200)
    const surely = ([x, y]: readonly [number, number]) =>
      [-2, 0, 2].every((down) => [-2, 0, 2].every((across) => isAlike(plainly.colourAt(x + across, y + down), water)))
    // The edge of a name may have moved by a pixel.
    expect(differing.filter(surely).length).toBeLessThan(30)
  })
})

describe('the map', () => {
  it('shades the 52 municipalities by each indicator in the list, as the API answers', async () => {
    const { page, when, map, complaints, end } = await visit(browser, inject('origin'))
    await map.untilDrawn()
    const { indicators } = await api.indicators()
    expect(indicators.length).toBe(24)
    for (const { id, kind } of indicators) {
      await when.choosesIndicator(id)
      await map.untilShown(id)
      const reply = await api.indicator(id)
      const [fills, expected] = [await map.fills(), expectedFills(reply)]
      expect(Object.keys(fills).length, id).toBe(52)
      if (kind === 'multiple') {
        const painted = Object.entries(expected).filter(([, fill]) => !fill.startsWith('missing-'))
        const colourOf = (choice: string) => new Set(painted.filter(([, fill]) => fill === choice).map(([code]) => fills[code]))
        expect([...colourOf('chosen')].length, id).toBeLessThanOrEqual(1)
        expect(
          [...colourOf('chosen')].some((colour) => colourOf('not chosen').has(colour)),
          id,
        ).toBe(false)
      } else expect(fills, id).toEqual(expected)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(reply.title.sv)
      if (!seenByEye.includes(id)) continue
      const [pixels, scale] = [await pixelsOf(page), Object.values(reply.colours)]
      const wrong = await Promise.all(
        Object.entries(expected).map(async ([code, fill]) => {
          const seen = fill.startsWith('#') ? mostSeen(pixels, await map.positionOf(code), scale) : fill
          return seen === fill ? [] : [`${code}: ${seen} for ${fill}`]
        }),
      )
      expect(wrong.flat(), id).toEqual([])
    }
    expect(complaints).toEqual([])
    await end()
  }, 180_000)

  it('tells what is invented on a label that opens what is true', async () => {
    const { page, map, end } = await visit(browser, `${inject('origin')}/kommun/0484`)
    await map.untilDrawn()
    await page.getByRole('button', { name: /^Påhittade svar per kommun/ }).click()
    const truth = page.getByRole('dialog', { name: 'Vad är sant?' })
    await truth.getByText('En enskild kommuns värde är påhittat', { exact: false }).waitFor()
    await truth.getByRole('link', { name: 'Vad rapporten säger' }).click()
    await page.waitForURL('**/rapporten')
    await end()
  })

  it('raises a pinned class, lets it go again, and holds it in the address', async () => {
    const { page, when, map, end } = await visit(browser, `${inject('origin')}/?indikator=needs-inventory`)
    await map.untilDrawn()
    await when.pinsClass('yes')
    await page.waitForURL(/klass=yes/)
    await page.waitForFunction(() =>
      document.querySelector('[data-shown-fills]')?.getAttribute('data-shown-fills')?.includes('/'),
    )
    const { colours } = await api.indicator('needs-inventory')
    const pinned = Object.values(await map.fills()).filter((fill) => fill === colours.yes)
    expect(pinned.length).toBe(30)
    await when.pinsClass('yes')
    await page.waitForFunction(
      () => !document.querySelector('[data-shown-fills]')?.getAttribute('data-shown-fills')?.includes('/'),
    )
    expect(page.url()).not.toContain('klass')
    await end()
  })

  it('restates the counts of a county, and they are the API’s', async () => {
    const { page, when, map, end } = await visit(browser, `${inject('origin')}/?indikator=needs-inventory`)
    await map.untilDrawn()
    await when.choosesCounty('Örebro')
    await page.waitForURL(/lan=18/)
    const county = (await api.indicator('needs-inventory')).counties.find(({ code }) => code === '18')
    const yes = county?.classes.find(({ id }) => id === 'yes')
    await page
      .locator('#legend')
      .getByRole('row', { name: new RegExp(`^Ja .* ${yes?.count} av ${county?.base}$`) })
      .waitFor()
    await end()
  })

  it('shows the same answers as squares of equal size, and back again', async () => {
    const { page, map, end } = await visit(browser, `${inject('origin')}/?indikator=project-level`)
    await map.untilDrawn()
    const before = await map.fills()
    await page.getByRole('link', { name: 'Lika stora rutor' }).click()
    await page.waitForURL(/form=rutor/)
    await page.locator('[data-form="tiles"]').waitFor()
    expect(await map.fills()).toEqual(before)
    await page.getByRole('navigation', { name: 'Kartans form' }).getByRole('link', { name: 'Karta' }).click()
    await page.locator('[data-form="map"]').waitFor()
    expect(page.url()).not.toContain('rutor')
    await end()
  })
})
