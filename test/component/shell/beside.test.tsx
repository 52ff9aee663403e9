import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Router } from 'wouter'
import { StudiesContext } from '../../../web/state/studies.ts'
import { loadTexts } from '../../../web/i18n/loadTexts.ts'
import { TextsContext } from '../../../web/i18n/useTexts.ts'
import { Beside } from '../../../web/parts/shell/Beside.tsx'
import { MovedContext } from '../../../web/ui/focus.ts'
import { aStudy, show } from '../indicator/show.tsx'

const arboga = { label: 'Arboga', leaving: false, content: <p>Arbogas svar</p> }
const beside = (place: typeof arboga | null = null) => (
  <Beside questions={<p>Tjugofem frågor</p>} legend={<p>Ja och nej</p>} place={place} />
)
const stopOf = (container: Element) => container.querySelector('[data-stop]')?.getAttribute('data-stop')

/** A finger put on the bar: it moves by so many px from there, up is positive, and lets go. */
function finger(container: Element) {
  const bar = container.querySelector('[role=slider]')
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
  beforeAll(() => page.viewport(390, 844))
  afterAll(() => page.viewport(1280, 900))

  it('is raised and lowered by its buttons, stop by stop', async () => {
    const { screen } = await show(beside())
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
    const { screen } = await show(beside())
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
    const { screen } = await show(beside())
    drag(screen.container, window.innerHeight * 0.28)
    await expect.poll(() => stopOf(screen.container)).not.toBe('low')
    drag(screen.container, -window.innerHeight * 0.9)
    await expect.poll(() => stopOf(screen.container)).toBe('low')
    expect(document.documentElement.style.getPropertyValue('--sheet-height')).toBe('')
  })

  it('has what follows its top edge move with the finger', async () => {
    const { screen } = await show(
      <>
        {beside()}
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
        <button type="button" data-map-filter>
          Filtrera
        </button>
        <button type="button">Annat</button>
        {beside()}
      </>,
    )
    await screen.getByRole('button', { name: 'Dra upp panelen' }).click()
    await screen.getByRole('button', { name: 'Annat' }).click()
    expect(stopOf(screen.container)).toBe('half')
    await screen.getByRole('button', { name: 'Filtrera' }).click()
    expect(stopOf(screen.container)).toBe('low')
  })

  it('shows one tab at a time, and rises for the one that needs room', async () => {
    const { screen } = await show(beside())
    await screen.getByRole('tab', { name: 'Frågor' }).click()
    await expect.element(screen.getByText('Tjugofem frågor')).toBeVisible()
    await expect.element(screen.getByText('Ja och nej')).not.toBeVisible()
    expect(stopOf(screen.container)).toBe('half')
  })

  it('goes from tab to tab by the arrow keys', async () => {
    const { screen } = await show(beside())
    screen.getByRole('tab', { name: 'Teckenförklaring' }).element().focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(screen.getByRole('tab', { name: 'Frågor' })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(screen.getByRole('tab', { name: 'Teckenförklaring' })).toHaveAttribute('aria-selected', 'true')
  })

  it('brings up a place that is chosen, and the legend when it is let go', async () => {
    const { screen } = await show(beside())
    await screen.getByRole('tab', { name: 'Frågor' }).click()
    await screen.rerender(beside(arboga))
    await expect.element(screen.getByText('Arbogas svar')).toBeVisible()
    await screen.rerender(beside({ ...arboga, leaving: true }))
    await expect.element(screen.getByText('Arbogas svar')).not.toBeVisible()
    expect(screen.getByRole('tab').elements()).toHaveLength(2)
    await expect.element(screen.getByText('Ja och nej')).toBeVisible()
  })

  it('has a panel for each tab, named by it', async () => {
    const { screen } = await show(beside(arboga))
    for (const [name, words] of [
      ['Teckenförklaring', 'Ja och nej'],
      ['Frågor', 'Tjugofem frågor'],
      ['Arboga', 'Arbogas svar'],
    ] as const) {
      await screen.getByRole('tab', { name }).click()
      await expect.element(screen.getByRole('tabpanel', { name })).toHaveTextContent(words)
    }
  })

  it('has nothing smaller than a thumb', async () => {
    const { screen } = await show(beside())
    for (const tab of screen.getByRole('tab').elements()) expect(tab.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
    expect(screen.getByRole('slider').element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  })
})

describe('what lies beside the map', () => {
  afterAll(() => page.viewport(1280, 900))

  it('is a column and a panel on a desktop, all of it in sight', async () => {
    await page.viewport(1280, 900)
    const { screen } = await show(beside(arboga))
    for (const words of ['Ja och nej', 'Tjugofem frågor', 'Arbogas svar'])
      await expect.element(screen.getByText(words)).toBeVisible()
    await expect.element(screen.getByRole('complementary', { name: 'Arboga' })).toBeVisible()
    expect(screen.getByRole('tab').elements()).toEqual([])
  })

  it('is a drawer and a card on a tablet; the card folds where a panel takes its room, not where there is room below', async () => {
    await page.viewport(1000, 700)
    const { screen } = await show(beside())
    await expect.element(screen.getByText('Tjugofem frågor')).not.toBeVisible()
    await expect.element(screen.getByText('Ja och nej')).toBeVisible()
    await screen.rerender(beside(arboga))
    await expect.element(screen.getByText('Ja och nej')).not.toBeVisible()
    await page.viewport(820, 1180)
    await expect.element(screen.getByText('Ja och nej')).toBeVisible()
  })

  it('folded on a tablet, the legend is there when the window grows to a desktop’s', async () => {
    await page.viewport(820, 1180)
    const { screen } = await show(beside())
    await screen.getByText('Teckenförklaring').last().click()
    await expect.element(screen.getByText('Ja och nej')).not.toBeVisible()
    await page.viewport(1280, 900)
    await expect.element(screen.getByText('Ja och nej')).toBeVisible()
  })

  it.each([390, 820, 1280])(
    'drawn by a server that knows no width shows a place’s panel, and is made alive as it is, %i px wide',
    async (width) => {
      await page.viewport(width, 800)
      const texts = await loadTexts('sv')
      const part = (
        <Router ssrPath="/kommun/1984">
          <StudiesContext value={[aStudy]}>
            <TextsContext value={texts}>{beside(arboga)}</TextsContext>
          </StudiesContext>
        </Router>
      )
      const root = document.body.appendChild(document.createElement('div'))
      root.innerHTML = renderToString(part)
      const panel = root.querySelector('#place')
      expect(panel?.textContent).toContain('Arbogas svar')
      expect(panel?.checkVisibility()).toBe(true)
      const complaints = vi.spyOn(console, 'error')
      const onRecoverableError = vi.fn()
      const alive = hydrateRoot(root, part, { onRecoverableError })
      await expect.poll(() => panel?.getAttribute('role')).toBe(width < 768 ? 'tabpanel' : 'complementary')
      await expect.poll(() => root.querySelector('details')?.hasAttribute('data-settled')).toBe(true)
      expect(onRecoverableError).not.toHaveBeenCalled()
      expect(complaints).not.toHaveBeenCalled()
      expect(root.querySelector('#place')).toBe(panel)
      alive.unmount()
      root.remove()
    },
  )

  it('has a panel slide in when it is opened, not when the page came with it', async () => {
    await page.viewport(1280, 900)
    const came = await show(<MovedContext value={false}>{beside(arboga)}</MovedContext>)
    const motion = () => getComputedStyle(came.screen.container.querySelector('#place') ?? document.body).animationName
    expect(motion()).toBe('none')
    await came.screen.rerender(<MovedContext value>{beside(arboga)}</MovedContext>)
    expect(motion()).toBe('none')
    await came.screen.rerender(<MovedContext value>{beside()}</MovedContext>)
    await came.screen.rerender(<MovedContext value>{beside(arboga)}</MovedContext>)
    expect(motion()).toMatch(/panel-in/)
  })
})
