import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { beyond } from '../../support/beyond.ts'
import { anIndicator } from '../../unit/api/domain/legend/anIndicator.ts'
import { inventory, showMap } from './showMap.tsx'

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

const apart = (one: { x: number; y: number }, other: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y)
