import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Header } from '../../../web/parts/shell/Header.tsx'
import { chooseTheme } from '../../../web/parts/shell/theme.ts'
import { show } from '../indicator/show.tsx'

afterEach(async () => {
  chooseTheme('auto')
  await page.viewport(1440, 900)
})

describe('the header', () => {
  it('leads to the views by real links that carry what is chosen', async () => {
    const { screen } = await show(<Header />, { address: '/kommun/1984?indikator=needs-inventory&lan=19' })
    const link = (name: string) => screen.getByRole('navigation', { name: 'Vyer' }).first().getByRole('link', { name })
    await expect.element(link('Om')).toHaveAttribute('href', '/om?indikator=needs-inventory&lan=19')
    await expect.element(link('Karta')).toHaveAttribute('href', '/?indikator=needs-inventory&lan=19')
    await expect.element(link('Karta')).toHaveAttribute('aria-current', 'page')
  })

  it('changes language by a link to the same place', async () => {
    const { screen, history } = await show(<Header />, { address: '/kommun/1984?lan=19' })
    const english = screen.getByRole('link', { name: 'English' }).first()
    await expect.element(english).toHaveAttribute('lang', 'en')
    await english.click()
    expect(history.at(-1)).toBe('/kommun/1984?lan=19&sprak=en')
  })

  it('speaks English when asked to', async () => {
    const { screen } = await show(<Header />, { address: '/?sprak=en', language: 'en' })
    await expect.element(screen.getByRole('link', { name: 'About' }).first()).toBeVisible()
  })

  it.each([320, 390, 767, 768, 820, 900, 1023, 1024, 1100, 1279, 1280, 1440])(
    'has all of itself within a screen %i px wide',
    async (width) => {
      for (const language of ['sv', 'en'] as const) {
        await page.viewport(width, 900)
        const { screen } = await show(<Header />, { language, address: language === 'en' ? '/?sprak=en' : '/' })
        const seen = [...screen.container.querySelectorAll('header :is(a, button, input)')].filter((each) =>
          each.checkVisibility(),
        )
        expect(seen.length).toBeGreaterThan(3)
        for (const each of seen) {
          const { left, right } = each.getBoundingClientRect()
          expect(left, each.outerHTML).toBeGreaterThanOrEqual(0)
          expect(right, each.outerHTML).toBeLessThanOrEqual(width)
        }
        await screen.unmount()
      }
    },
  )

  it('has the views in a menu, by that name, where they would not find room', async () => {
    await page.viewport(820, 1180)
    const { screen } = await show(<Header />)
    await expect.element(screen.getByRole('link', { name: 'Tabell', exact: true })).not.toBeInTheDocument()
    await screen.getByRole('button', { name: 'Meny' }).click()
    await expect.element(screen.getByRole('link', { name: 'Tabell', exact: true })).toBeVisible()
  })

  it('sets the theme for the page, and keeps it for the next visit', async () => {
    await page.viewport(1440, 900)
    const { screen } = await show(<Header />)
    await screen.getByRole('button', { name: 'Utseende' }).click()
    await screen.getByRole('radio', { name: 'Mörkt' }).click()
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(20, 25, 28)')
    expect(localStorage.getItem('larkartan-theme')).toBe('dark')
    await screen.getByRole('radio', { name: 'Följ systemet' }).click()
    expect(document.documentElement.dataset['theme']).toBeUndefined()
    expect(localStorage.getItem('larkartan-theme')).toBeNull()
  })

  it('turns the key / off, and keeps that for the next visit', async () => {
    await page.viewport(1440, 900)
    const { screen } = await show(<Header />)
    await screen.getByRole('button', { name: 'Utseende' }).click()
    const box = screen.getByRole('checkbox', { name: /^Kortkommandon med en tangent/ })
    await expect.element(box).toBeChecked()
    await box.click()
    await expect.element(box).not.toBeChecked()
    expect(localStorage.getItem('larkartan-shortcut')).toBe('off')
    await box.click()
    expect(localStorage.getItem('larkartan-shortcut')).toBeNull()
  })
})
