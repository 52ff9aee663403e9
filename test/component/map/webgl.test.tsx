import { GeoJSONSource, Map } from 'maplibre-gl'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { withoutNames } from '../../../api/domain/map/region.ts'
import { beyond } from '../../support/beyond.ts'
import { anIndicator } from '../../unit/api/domain/legend/anIndicator.ts'
import { inventory, showMap } from './showMap.tsx'
import { theBoundaries } from './theBoundaries.ts'

const patience = 60_000

describe('the map by WebGL', () => {
  it(
    'is shaded, recoloured, pointed at and pressed; its canvas is no stop for the keyboard',
    async () => {
      const { untilDrawn, map, fills, change, untilFilled, position, onSelect, onHover } = await showMap({}, { webgl: true })
      await untilDrawn()
      expect(fills()).toMatchObject({ '1880': inventory.colours['yes'], '1885': 'missing-not-asked' })
      const canvas = map().querySelector('canvas')
      expect(canvas?.tabIndex).toBe(-1)
      expect(canvas?.getAttribute('aria-hidden')).toBe('true')

      change({ indicator: anIndicator({ '1880': ['no'] }, undefined, { id: 'project-interest' }) })
      await untilFilled('1880', inventory.colours['no'] ?? '')

      // Copied each time: vitest scales the position it is given in place.
      const arboga = await position('1984')
      await userEvent.hover(page.getByRole('application'), { position: { ...arboga } })
      await vi.waitFor(() => expect(onHover).toHaveBeenCalledWith('1984'), 10_000)
      await userEvent.click(page.getByRole('application'), { position: { ...arboga } })
      await vi.waitFor(() => expect(onSelect).toHaveBeenLastCalledWith('1984'), 10_000)
      await userEvent.click(page.getByRole('application'), {
        position: beyond(await position('0480'), await position('0481')),
      })
      await vi.waitFor(() => expect(onSelect).toHaveBeenLastCalledWith(null), 10_000)
    },
    patience,
  )

  it(
    'lets no name be read where names are hidden: not of the labels’ source, not of the style, not where one stood',
    async () => {
      const given = vi.spyOn(GeoJSONSource.prototype, 'setData')
      const maps = vi.spyOn(Map.prototype, 'getSource')
      onTestFinished(() => {
        given.mockRestore()
        maps.mockRestore()
      })
      const { untilDrawn, change, position } = await showMap({}, { webgl: true })
      await untilDrawn()
      const map = maps.mock.contexts.at(-1) as Map
      const orebro = await position('1880')
      await vi.waitFor(async () => expect(await inkAt(map, orebro)).toBeGreaterThan(20), 10_000)
      const words = () => JSON.stringify([map.getStyle(), given.mock.lastCall])
      expect(words()).toContain('Örebro"')

      given.mockClear()
      change({ boundaries: withoutNames(theBoundaries()) })
      await vi.waitFor(() => expect(given).toHaveBeenCalled(), 10_000)
      await vi.waitFor(async () => expect(await inkAt(map, orebro)).toBe(0), 10_000)
      const told = words()
      for (const name of municipalityNames) expect(told).not.toContain(`"${name}"`)
    },
    patience,
  )

  it(
    'gives way to the drawing without it while the graphics context is lost, says so, and comes back at the same place',
    async () => {
      const onSection = vi.fn()
      const { untilDrawn, map, fills, screen, position } = await showMap({ onSection }, { webgl: true })
      await untilDrawn()
      const failed = vi.spyOn(console, 'error')
      await page.getByRole('button', { name: 'Zooma in' }).click()
      await vi.waitFor(() => expect(onSection).toHaveBeenCalled(), 10_000)
      const before = await position('1984')
      const context = map().querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      context?.loseContext()
      await untilDrawn('static')
      expect(apart(await position('1984'), before)).toBeLessThan(3)
      await vi.waitFor(() => expect(map().querySelectorAll('[data-code]')).toHaveLength(52), 10_000)
      await expect.element(screen.getByText(/utan WebGL/)).toBeVisible()
      expect(map().querySelector('canvas')).toBeNull()
      expect(fills()['1880']).toBe(inventory.colours['yes'])
      context?.restoreContext()
      await untilDrawn('ready')
      expect(map().querySelector('canvas')).not.toBeNull()
      expect(map().querySelector('[data-code]')).toBeNull()
      expect(apart(await position('1984'), before)).toBeLessThan(3)
      expect(failed).not.toHaveBeenCalled()
    },
    patience,
  )

  it('is not drawn where what is painted on a canvas reads back as something else: names and hatches would be noise', async () => {
    const read = vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData').mockImplementation(
      (_x, _y, width, height) =>
        new ImageData(
          new Uint8ClampedArray(width * height * 4).map((_, index) => (index * 37) % 256),
          width,
          height,
        ),
    )
    onTestFinished(() => read.mockRestore())
    const { untilDrawn, map } = await showMap({}, { webgl: true })
    await untilDrawn('static')
    expect(map().querySelectorAll('[data-code]')).toHaveLength(52)
    expect(map().querySelector('canvas')).toBeNull()
  })
})

const municipalityNames = theBoundaries().objects.municipalities.geometries.map(({ properties }) => properties?.name ?? '?')

/** How many pixels round a place on the map are as dark as ink, in what is drawn next. */
const inkAt = (map: Map, { x, y }: { readonly x: number; readonly y: number }): Promise<number> =>
  new Promise((resolve) => {
    map.once('render', () => {
      const ratio = map.getPixelRatio()
      const [width, height] = [Math.round(40 * ratio), Math.round(14 * ratio)]
      const data = new Uint8Array(width * height * 4)
      const gl = map.getCanvas().getContext('webgl2')
      const [left, bottom] = [x * ratio - width / 2, map.getCanvas().height - y * ratio - height / 2]
      gl?.readPixels(Math.round(left), Math.round(bottom), width, height, gl.RGBA, gl.UNSIGNED_BYTE, data)
      const lightest = Array.from({ length: width * height }, (_, at) => Math.max(...data.slice(4 * at, 4 * at + 3)))
      resolve(lightest.filter((each) => each < 70).length)
    })
    map.triggerRepaint()
  })

const apart = (one: { x: number; y: number }, other: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y)
