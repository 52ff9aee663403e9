import { describe, expect, it, vi } from 'vitest'
import { Legend } from '../../../web/parts/indicator/Legend.tsx'
import { aMultipleIndicator, anIndicator, someAnswers } from '../../unit/api/domain/legend/anIndicator.ts'
import { show } from './show.tsx'

const plain = { option: null, county: null, pinned: null, hovered: null, onRaise: () => undefined, onPin: () => undefined }
const squaresOf = (container: Element, key: string) => [...container.querySelectorAll(`[data-class="${key}"] [data-code]`)]

describe('the legend', () => {
  it('counts every class out in squares, one a municipality, beside its count and share of the base', async () => {
    const { screen } = await show(<Legend {...plain} indicator={anIndicator(someAnswers)} />)
    await expect.element(screen.getByText('Bas: 5 svarande kommuner')).toBeVisible()
    await expect.element(screen.getByRole('button', { name: /Ja 3 av 5, 60\s%/ })).toBeVisible()
    expect(squaresOf(screen.container, 'yes').map((square) => square.getAttribute('data-code'))).toEqual(['1880', '1885', '1980'])
    expect(screen.container.querySelectorAll('[data-class="yes"] svg:last-of-type rect[rx="1"]')).toHaveLength(6)
  })

  it('has a row for each missing reason, hatched and without a share', async () => {
    const { screen } = await show(<Legend {...plain} indicator={anIndicator({ ...someAnswers, '1981': 'uncertain' })} />)
    await expect.element(screen.getByRole('button', { name: 'Svarade inte 1 av 6' })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Osäkert 1 av 6' })).toBeVisible()
    const fills = ['missing-no-answer', 'missing-uncertain'].map((key) =>
      squaresOf(screen.container, key)[0]?.getAttribute('fill'),
    )
    expect(fills.every((fill) => fill?.startsWith('url(#'))).toBe(true)
    const patterns = fills.map((fill) =>
      screen.container.querySelector(`[id="${fill?.slice(5, -1) ?? ''}"] path`)?.getAttribute('d'),
    )
    expect(new Set(patterns).size).toBe(2)
    expect(patterns).not.toContain(undefined)
  })

  it('restates the counts for the county chosen beside the region’s', async () => {
    const { screen } = await show(<Legend {...plain} county="18" indicator={anIndicator(someAnswers)} />)
    await expect.element(screen.getByText('2 av 3 i Örebro län')).toBeVisible()
    await expect.element(screen.getByRole('button', { name: /Ja 3 av 5/ })).toBeVisible()
    await expect.element(screen.getByText('3 av 3 kommuner i Örebro län')).toBeVisible()
  })

  it('says under a filter that it counts everyone, and nothing of the kind without one', async () => {
    const { screen } = await show(<Legend {...plain} among={new Set(['1880'])} indicator={anIndicator(someAnswers)} />)
    await expect.element(screen.getByText('Antalen gäller alla, inte bara urvalet.')).toBeVisible()
    const { screen: whole } = await show(<Legend {...plain} indicator={anIndicator(someAnswers)} />)
    expect(whole.container.textContent).not.toContain('Antalen gäller')
  })

  it('offers no filter where nothing could take it away again', async () => {
    const held = { ...plain, pinned: 'yes', indicator: anIndicator(someAnswers) }
    const { screen } = await show(<Legend {...held} />)
    await expect.element(screen.getByRole('link', { name: 'Filtrera på den här klassen' })).toBeVisible()
    const { screen: framed } = await show(<Legend {...held} filters={false} />)
    expect(framed.container.querySelector('a')).toBeNull()
  })

  it('raises a class that is pointed at or reached by keyboard, and lets go of it', async () => {
    const onRaise = vi.fn()
    const { screen } = await show(<Legend {...plain} onRaise={onRaise} indicator={anIndicator(someAnswers)} />)
    await screen.getByRole('button', { name: /^Nej/ }).hover()
    expect(onRaise).toHaveBeenLastCalledWith('no')
    screen.getByRole('button', { name: /^Ja/ }).element().focus()
    expect(onRaise).toHaveBeenLastCalledWith('yes')
    screen.getByRole('button', { name: /^Ja/ }).element().blur()
    expect(onRaise).toHaveBeenLastCalledWith(null)
  })

  it('says what pressing a row does, to eye and ear', async () => {
    const { screen } = await show(<Legend {...plain} indicator={anIndicator(someAnswers)} />)
    await expect.element(screen.getByText('Klicka på en rad för att markera den på kartan.')).toBeVisible()
    const row = screen.getByRole('button', { name: /^Ja/ })
    await expect.element(row).toHaveAccessibleDescription('Klicka på en rad för att markera den på kartan.')
    expect(getComputedStyle(row.element()).cursor).toBe('pointer')
  })

  it('holds a class that is pressed, and lets go of the one held', async () => {
    const onPin = vi.fn()
    const { screen } = await show(
      <Legend {...plain} pinned="missing-no-answer" onPin={onPin} indicator={anIndicator(someAnswers)} />,
    )
    const held = screen.getByRole('button', { name: /^Svarade inte/ })
    await expect.element(held).toHaveAttribute('aria-pressed', 'true')
    await held.click()
    expect(onPin).toHaveBeenLastCalledWith(null)
    await screen.getByRole('button', { name: /^Nej/ }).click()
    expect(onPin).toHaveBeenLastCalledWith('no')
  })

  it('marks the square of the municipality pointed at on the map, and that one alone', async () => {
    const { screen } = await show(<Legend {...plain} hovered="1885" indicator={anIndicator(someAnswers)} />)
    const heavy = [...screen.container.querySelectorAll('[data-code]')].filter(
      (square) => getComputedStyle(square).strokeWidth === '2px',
    )
    expect(heavy.map((square) => square.getAttribute('data-code'))).toEqual(['1885'])
  })

  it('tells which municipality’s square is pointed at', async () => {
    const onHover = vi.fn()
    const { screen } = await show(<Legend {...plain} onHover={onHover} indicator={anIndicator(someAnswers)} />)
    screen.container.querySelector('[data-code="1980"]')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    expect(onHover).toHaveBeenLastCalledWith('1980')
  })

  it('lets one choose which option of a multiple answer the map shows', async () => {
    const { screen, history } = await show(<Legend {...plain} option="computing" indicator={aMultipleIndicator()} />, {
      address: '/?indikator=course-types&alternativ=computing&klass=chosen',
    })
    await expect.element(screen.getByRole('button', { name: /Anger datakurser 3 av 5/ })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: /Anger inte datakurser 2 av 5/ })).toBeVisible()
    await expect.element(screen.getByRole('link', { name: 'Datakurser 3 av 5' })).toHaveAttribute('aria-current', 'true')
    await expect.element(screen.getByText(/^Antal av 5 .*\. Flera svar kan ges\.$/)).toBeVisible()
    await screen.getByRole('link', { name: 'Andra områden 2 av 5' }).click()
    expect(history.at(-1)).toBe('/?indikator=course-types&alternativ=other-fields')
  })

  it('speaks English', async () => {
    const { screen } = await show(<Legend {...plain} county="19" indicator={anIndicator(someAnswers)} />, { language: 'en' })
    await expect.element(screen.getByRole('button', { name: /Ja in English 3 of 5, 60%/ })).toBeVisible()
    await expect.element(screen.getByText('1 of 2 in Västmanlands län').first()).toBeVisible()
  })
})
