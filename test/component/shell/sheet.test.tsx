import { userEvent } from 'vitest/browser'
import { describe, expect, it } from 'vitest'
import { Sheet, type SheetTab } from '../../../web/shell/Sheet.tsx'
import { show } from '../indicator/show.tsx'

const tabs: SheetTab[] = [
  { id: 'legend', label: 'Teckenförklaring', rise: 'low', content: <p>Ja och nej</p> },
  { id: 'list', label: 'Frågor', rise: 'half', content: <p>Tjugofem frågor</p> },
]
const place: SheetTab = { id: 'place', label: 'Arboga', rise: 'low', content: <p>Arbogas svar</p> }
const stopOf = (container: Element) => container.querySelector('.sheet')?.getAttribute('data-stop')

/** A finger put on the bar: it moves by so many px from there, up is positive, and lets go. */
function finger(container: Element) {
  const bar = container.querySelector('.sheet-handle')
  const y = bar?.getBoundingClientRect().top ?? 0
  const at = (type: string, up: number) =>
    bar?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, isPrimary: true, clientY: y - up }))
  at('pointerdown', 0)
  return { moves: (up: number) => at('pointermove', up), letsGo: (up: number) => at('pointerup', up) }
}

/** Drags the bar by so many px; up is positive. */
function drag(container: Element, up: number) {
  const { moves, letsGo } = finger(container)
  for (const step of [0.25, 0.5, 0.75, 1]) moves(up * step)
  letsGo(up)
}

describe('the phone’s sheet', () => {
  it('is raised and lowered by its buttons, stop by stop', async () => {
    const { screen } = await show(<Sheet tabs={tabs} first="legend" />)
    const [raise, lower] = [
      screen.getByRole('button', { name: 'Dra upp panelen' }),
      screen.getByRole('button', { name: 'Dra ner panelen' }),
    ]
    await expect.element(lower).toBeDisabled()
    await raise.click()
    expect(stopOf(screen.container)).toBe('half')
    await raise.click()
    expect(stopOf(screen.container)).toBe('full')
    await expect.element(raise).toBeDisabled()
    await lower.click()
    expect(stopOf(screen.container)).toBe('half')
  })

  it('is moved by the arrow keys on its handle, which says how high it is', async () => {
    const { screen } = await show(<Sheet tabs={tabs} first="legend" />)
    const handle = screen.getByRole('slider', { name: 'Panelens höjd' })
    handle.element().focus()
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(handle).toHaveAttribute('aria-valuetext', 'halv')
    await userEvent.keyboard('{End}')
    await expect.element(handle).toHaveAttribute('aria-valuetext', 'hel')
    await userEvent.keyboard('{Home}')
    await expect.element(handle).toHaveAttribute('aria-valuetext', 'låg')
  })

  it('follows a finger and comes to rest at the stop nearest', async () => {
    const { screen } = await show(<Sheet tabs={tabs} first="legend" />)
    drag(screen.container, window.innerHeight * 0.28)
    await expect.poll(() => stopOf(screen.container)).not.toBe('low')
    drag(screen.container, -window.innerHeight * 0.9)
    await expect.poll(() => stopOf(screen.container)).toBe('low')
    expect(document.documentElement.style.getPropertyValue('--sheet-height')).toBe('')
  })

  it('has what follows its top edge move with the finger', async () => {
    const { screen } = await show(
      <>
        <Sheet tabs={tabs} first="legend" />
        <p style={{ position: 'fixed', bottom: 'var(--sheet-height)', margin: 0, transition: 'none' }}>Exempeldata</p>
      </>,
    )
    const sheet = screen.getByRole('complementary').element()
    const label = screen.getByText('Exempeldata').element()
    const gap = () => Math.abs(label.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top)
    const { moves, letsGo } = finger(screen.container)
    moves(60)
    expect(sheet.getBoundingClientRect().height).toBeCloseTo(window.innerHeight * 0.42 + 60, 0)
    expect(gap()).toBeLessThan(1)
    letsGo(60)
    await expect.poll(gap).toBeLessThan(1)
  })

  it('goes down for what is opened on the map', async () => {
    const { screen } = await show(
      <>
        <button type="button" className="on-map">
          Filtrera
        </button>
        <button type="button">Annat</button>
        <Sheet tabs={tabs} first="list" yieldsTo=".on-map" />
      </>,
    )
    await screen.getByRole('button', { name: 'Dra upp panelen' }).click()
    await screen.getByRole('button', { name: 'Annat' }).click()
    expect(stopOf(screen.container)).toBe('half')
    await screen.getByRole('button', { name: 'Filtrera' }).click()
    expect(stopOf(screen.container)).toBe('low')
  })

  it('shows one tab at a time, and rises for the one that needs room', async () => {
    const { screen } = await show(<Sheet tabs={tabs} first="legend" />)
    await screen.getByRole('tab', { name: 'Frågor' }).click()
    await expect.element(screen.getByText('Tjugofem frågor')).toBeVisible()
    await expect.element(screen.getByText('Ja och nej')).not.toBeInTheDocument()
    expect(stopOf(screen.container)).toBe('half')
  })

  it('goes from tab to tab by the arrow keys', async () => {
    const { screen } = await show(<Sheet tabs={tabs} first="legend" />)
    screen.getByRole('tab', { name: 'Teckenförklaring' }).element().focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(screen.getByRole('tab', { name: 'Frågor' })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(screen.getByRole('tab', { name: 'Teckenförklaring' })).toHaveAttribute('aria-selected', 'true')
  })

  it('brings up a place that is chosen, and the legend when it is let go', async () => {
    const { screen } = await show(<Sheet tabs={tabs} first="legend" />)
    await screen.getByRole('tab', { name: 'Frågor' }).click()
    await screen.rerender(<Sheet tabs={[...tabs, place]} first="place" />)
    await expect.element(screen.getByText('Arbogas svar')).toBeVisible()
    await screen.rerender(<Sheet tabs={tabs} first="legend" />)
    await expect.element(screen.getByText('Ja och nej')).toBeVisible()
  })

  it('has nothing smaller than a thumb', async () => {
    const { screen } = await show(<Sheet tabs={tabs} first="legend" />)
    for (const tab of screen.getByRole('tab').elements()) expect(tab.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    expect(screen.getByRole('slider').element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  })
})
