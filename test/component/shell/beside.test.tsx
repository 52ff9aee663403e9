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
const beside = (place: typeof arboga | null = null) => <Beside answer={<p>Ja och nej</p>} place={place} />
const stopOf = (container: Element) => container.querySelector('[data-stop]')?.getAttribute('data-stop')
const handleOf = (container: Element) => container.querySelector('[data-stop] > button')

/** A finger put on the handle: it moves by so many px from there, up is positive, and lets go. */
function finger(container: Element) {
  const handle = handleOf(container)
  const y = handle?.getBoundingClientRect().top ?? 0
  const at = (type: string, up: number) =>
    handle?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, isPrimary: true, clientY: y - up }))
  at('pointerdown', 0)
  return { moves: (up: number) => at('pointermove', up), letsGo: (up: number) => at('pointerup', up) }
}

/** Drags the handle by so many px; up is positive. */
function drag(container: Element, up: number) {
  const { moves, letsGo } = finger(container)
  for (const step of [0.25, 0.5, 0.75, 1]) moves(up * step)
  letsGo(up)
}

describe('the phone’s sheet', () => {
  beforeAll(() => page.viewport(390, 844))
  afterAll(() => page.viewport(1280, 900))

  it('leaves the map half of the screen, and is raised and lowered by its handle, by mouse and by keyboard', async () => {
    const { screen } = await show(beside())
    const height = () => screen.container.querySelector('[data-stop]')?.getBoundingClientRect().height ?? 0
    expect(window.innerHeight - 48 - 44 - height()).toBeGreaterThanOrEqual(window.innerHeight / 2)
    await screen.getByRole('button', { name: 'Visa mer' }).click()
    expect(stopOf(screen.container)).toBe('full')
    await expect.poll(height).toBe(window.innerHeight - 48)
    screen.getByRole('button', { name: 'Visa mindre' }).element().focus()
    await userEvent.keyboard('{Enter}')
    expect(stopOf(screen.container)).toBe('low')
  })

  it('follows a finger and comes to rest where it is nearest', async () => {
    const { screen } = await show(beside())
    drag(screen.container, window.innerHeight * 0.5)
    await expect.poll(() => stopOf(screen.container)).toBe('full')
    drag(screen.container, -window.innerHeight * 0.9)
    await expect.poll(() => stopOf(screen.container)).toBe('low')
    expect(document.documentElement.style.getPropertyValue('--sheet-height')).toBe('')
  })

  it('is as high as the finger has it', async () => {
    const { screen } = await show(beside())
    const sheet = screen.container.querySelector('[data-stop]')
    const before = sheet?.getBoundingClientRect().height ?? 0
    const { moves, letsGo } = finger(screen.container)
    moves(60)
    expect(sheet?.getBoundingClientRect().height).toBeCloseTo(before + 60, 0)
    letsGo(60)
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
    await screen.getByRole('button', { name: 'Visa mer' }).click()
    await screen.getByRole('button', { name: 'Annat' }).click()
    expect(stopOf(screen.container)).toBe('full')
    await screen.getByRole('button', { name: 'Filtrera' }).click()
    await expect.poll(() => stopOf(screen.container)).toBe('low')
  })

  it('shows a place that is chosen instead of the answer, and the answer when it is let go', async () => {
    const { screen } = await show(beside())
    await screen.rerender(beside(arboga))
    await expect.element(screen.getByText('Arbogas svar')).toBeVisible()
    await expect.element(screen.getByText('Ja och nej')).not.toBeVisible()
    await screen.rerender(beside({ ...arboga, leaving: true }))
    await expect.element(screen.getByText('Arbogas svar')).not.toBeVisible()
    await expect.element(screen.getByText('Ja och nej')).toBeVisible()
  })
})

describe('what lies beside the map', () => {
  afterAll(() => page.viewport(1280, 900))

  it.each([
    [1280, 900],
    [1000, 700],
    [820, 1180],
  ])('is a card and a panel on a screen of %i × %i, both in sight', async (width, height) => {
    await page.viewport(width, height)
    const { screen } = await show(beside(arboga))
    await expect.element(screen.getByRole('complementary', { name: 'Arboga' })).toBeVisible()
    await expect.element(screen.getByRole('complementary', { name: 'Svaret' })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Visa mer' })).not.toBeInTheDocument()
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
      const handle = root.querySelector<HTMLElement>('[data-stop] > button')
      await expect
        .poll(() => {
          handle?.click()
          return stopOf(root)
        })
        .toBe('full')
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
