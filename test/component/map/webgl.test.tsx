import { describe, expect, it, vi } from 'vitest'
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
    'gives way to the drawing without it when the graphics context is lost, and says so',
    async () => {
      const { untilDrawn, map, fills, screen } = await showMap({}, { webgl: true })
      await untilDrawn()
      map().querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
      await untilDrawn('static')
      await vi.waitFor(() => expect(map().querySelectorAll('[data-code]')).toHaveLength(52), 10_000)
      await expect.element(screen.getByText(/utan WebGL/)).toBeVisible()
      expect(map().querySelector('canvas')).toBeNull()
      expect(fills()['1880']).toBe(inventory.colours['yes'])
    },
    patience,
  )
})
