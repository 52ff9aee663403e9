import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { beyond } from '../../support/beyond.ts'
import { anIndicator } from '../../unit/api/domain/legend/anIndicator.ts'
import { inventory, showMap } from './showMap.tsx'
import { extentOf } from './theBoundaries.ts'

const clickAt = (position: { x: number; y: number }) => userEvent.click(page.getByRole('application'), { position })
const hoverAt = (position: { x: number; y: number }) => userEvent.hover(page.getByRole('application'), { position })

describe('the map', () => {
  it('shades every municipality by its class, and missing ones by their reason, before it says that it is ready', async () => {
    const { untilDrawn, fills, map, onReady } = await showMap()
    await untilDrawn()
    expect(fills()).toMatchObject({
      '1880': inventory.colours['yes'],
      '1881': inventory.colours['no'],
      '1885': 'missing-not-asked',
      '0484': 'missing-not-published',
    })
    expect(Object.keys(fills())).toHaveLength(52)
    expect(map().dataset['shownIndicator']).toBe('needs-inventory')
    await vi.waitFor(() => expect(onReady).toHaveBeenCalledOnce())
  })

  it('is one stop for the keyboard, with a name, its keys and the view that tells the same', async () => {
    const { untilDrawn, screen, map } = await showMap()
    await untilDrawn()
    const drawn = screen.getByRole('application', { name: 'Karta över kommunerna: Behovsinventering' })
    await expect.element(drawn).toBeVisible()
    await expect.element(drawn).toHaveAccessibleDescription(/^Piltangenterna .*Tabell/)
    expect([...map().querySelectorAll<HTMLElement>('[tabindex="0"], button, a')]).toEqual([])
  })

  it('recolours when the indicator changes, and tells when the new one is shown', async () => {
    const { untilDrawn, change, untilFilled, map, fills } = await showMap()
    await untilDrawn()
    change({ indicator: anIndicator({ '1880': ['no'], '1885': ['yes'] }, undefined, { id: 'project-interest' }) })
    await untilFilled('1880', inventory.colours['no'] ?? '')
    expect(map().dataset['shownIndicator']).toBe('project-interest')
    expect(fills()['1885']).toBe(inventory.colours['yes'])
  })

  it('lets the others step back from a class that is held, and from one pointed at before that', async () => {
    const { untilDrawn, change, untilFilled, fills } = await showMap({ pinned: 'no' })
    await untilDrawn()
    expect(fills()['1881']).toBe(inventory.colours['no'])
    expect(fills()['1880']).toMatch(/\/back$/)
    change({ raised: 'yes' })
    await untilFilled('1880', inventory.colours['yes'] ?? '')
    expect(fills()['1881']).toMatch(/\/back$/)
  })
})

describe('pointing and pressing', () => {
  it('names the municipality, its class or why it has none, and what kind of data it is', async () => {
    const { untilDrawn, position, tooltip, onHover } = await showMap()
    await untilDrawn()
    await hoverAt(await position('1980'))
    await vi.waitFor(() => expect(onHover).toHaveBeenCalledWith('1980'))
    await vi.waitFor(() => expect(tooltip()).toBe('VästeråsVästmanlands länJaExempeldata'))
    // Nothing for a translator.
    const names = document.querySelectorAll('[data-map-tooltip] [translate="no"]')
    expect([...names].map(({ textContent }) => textContent)).toEqual(['Västerås', 'Västmanlands län'])
    await hoverAt(await position('1885'))
    const reason = inventory.missingCounts.find((each) => each.reason === 'not-asked')?.label.sv ?? 'no such reason'
    await vi.waitFor(() => expect(tooltip()).toContain(reason))
  })

  it('chooses the municipality pressed, and lets go on water', async () => {
    const { untilDrawn, position, onSelect } = await showMap()
    await untilDrawn()
    await clickAt(await position('1984'))
    expect(onSelect).toHaveBeenLastCalledWith('1984')
    await clickAt(beyond(await position('0480'), await position('0481')))
    expect(onSelect).toHaveBeenLastCalledWith(null)
  })
})

describe('travel by keyboard', () => {
  it('goes to neighbours, says what was reached, opens and lets go', async () => {
    const { untilDrawn, map, says, onSelect, tooltip } = await showMap({ selected: '1984' })
    await untilDrawn()
    map().focus()
    await userEvent.keyboard('{ArrowRight}')
    await vi.waitFor(() => expect(says()).toBe('Kungsör, Västmanlands län: behovsinventering, ej publicerat'))
    await vi.waitFor(() => expect(tooltip()).toContain('Kungsör'))
    await userEvent.keyboard('{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith('1960')
    await userEvent.keyboard('{Escape}')
    expect(onSelect).toHaveBeenLastCalledWith(null)
    await vi.waitFor(() => expect(says()).toBe('Ingen kommun vald'))
  })

  it('says so where there is nothing that way', async () => {
    const { untilDrawn, map, says } = await showMap({ selected: '0319' })
    await untilDrawn()
    map().focus()
    await userEvent.keyboard('{ArrowUp}')
    await vi.waitFor(() => expect(says()).toBe('Ingen kommun åt det hållet'))
  })

  it('says again what a key does again, and nothing when another question is asked', async () => {
    const { untilDrawn, map, says, change } = await showMap({ selected: '0319' })
    await untilDrawn()
    map().focus()
    const region = document.querySelector('[data-map-says]') as HTMLElement
    for (const key of ['{ArrowUp}', '{ArrowUp}', '{Escape}', '{Escape}', '{Home}', '{Home}', '+', '+', '-']) {
      const changed = vi.fn()
      const observer = new MutationObserver(changed)
      observer.observe(region, { childList: true, subtree: true, characterData: true })
      await userEvent.keyboard(key)
      await vi.waitFor(() => expect(changed, key).toHaveBeenCalled())
      expect(says()).not.toBe('')
      observer.disconnect()
    }
    const said = says()
    change({ indicator: anIndicator({ '1880': ['no'] }, undefined, { id: 'project-interest' }) })
    await vi.waitFor(() => expect(map().dataset['shownIndicator']).toBe('project-interest'))
    expect(says()).toBe(said)
  })
})

describe('the camera', () => {
  const apart = (one: { x: number; y: number }, other: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y)

  it('goes to the chosen county, and home to the region', async () => {
    const { untilDrawn, change, position, screen } = await showMap()
    await untilDrawn()
    const [orebro, kumla] = [await position('1880'), await position('1881')]
    change({ county: '18', extent: extentOf('18') })
    await vi.waitFor(async () => {
      expect(apart(await position('1880'), await position('1881'))).toBeGreaterThan(apart(orebro, kumla) * 1.5)
    }, 10_000)
    await screen.getByRole('button', { name: 'Visa hela regionen' }).click()
    await vi.waitFor(async () => expect(apart(await position('1880'), orebro)).toBeLessThan(2), 10_000)
  })

  it('zooms by buttons, a step doubling', async () => {
    const { untilDrawn, position, screen } = await showMap()
    await untilDrawn()
    const before = apart(await position('1880'), await position('1980'))
    await screen.getByRole('button', { name: 'Zooma in' }).click()
    await vi.waitFor(async () => {
      expect(apart(await position('1880'), await position('1980')) / before).toBeCloseTo(2, 1)
    }, 10_000)
  })
})

describe('the squares', () => {
  it('are one a municipality, chosen and pointed at like the map', async () => {
    const { untilDrawn, map, position, onSelect, tooltip } = await showMap({ form: 'tiles' })
    await untilDrawn()
    expect(map().querySelectorAll('[data-tile]')).toHaveLength(52)
    await hoverAt(await position('1981'))
    await vi.waitFor(() => expect(tooltip()).toContain('Sala'))
    await clickAt(await position('1984'))
    expect(onSelect).toHaveBeenLastCalledWith('1984')
    await vi.waitFor(() => expect(map().querySelector('[data-outline="selected"]')).not.toBeNull())
  })

  it('fly from the map to their grid and back', async () => {
    const { untilDrawn, map, change, position } = await showMap()
    await untilDrawn()
    const onMap = await position('0484')
    change({ form: 'tiles' })
    await vi.waitFor(() => expect(map().querySelector('svg[data-settled]')).not.toBeNull(), 10_000)
    await vi.waitFor(async () => expect(await position('0484')).not.toEqual(onMap), 10_000)
    change({ form: 'map' })
    await vi.waitFor(() => expect(map().querySelectorAll('[data-tile]')).toHaveLength(0), 10_000)
    await vi.waitFor(async () => expect(await position('0484')).toEqual(onMap), 10_000)
  })

  it('have nothing to zoom', async () => {
    const { untilDrawn, screen } = await showMap({ form: 'tiles' })
    await untilDrawn()
    await expect.element(screen.getByRole('button', { name: 'Zooma in' })).not.toBeInTheDocument()
  })
})
