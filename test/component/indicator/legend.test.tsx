import { describe, expect, it, vi } from 'vitest'
import { Legend } from '../../../web/parts/indicator/Legend.tsx'
import { aMultipleIndicator, anIndicator, someAnswers } from '../../unit/api/domain/legend/anIndicator.ts'
import { show } from './show.tsx'

const plain = {
  option: null,
  county: null,
  filtered: false,
  pinned: null,
  hovered: null,
  onRaise: () => undefined,
  onPin: () => undefined,
}
const places = [
  { code: '1880', name: 'Örebro' },
  { code: '1885', name: 'Lindesberg' },
  { code: '1980', name: 'Västerås' },
]
const both = (text: string) => ({ sv: text, en: text })
const asked = anIndicator(someAnswers, undefined, {
  publishedCounterparts: (['yes', 'no'] as const).map((id) => ({
    id,
    class: id,
    label: both(id),
    figure: id === 'yes' ? 3 : 2,
    base: { count: 5, label: both('svarande kommuner') },
    origin: id === 'yes' ? 'published' : 'computed',
    derived: id === 'no',
    facts: ['F43'],
    status: 'holds',
    difference: 0,
  })),
})

describe('the legend', () => {
  it('is a table: each class with its count of the base, under what the numbers rest on', async () => {
    const { screen } = await show(<Legend {...plain} indicator={anIndicator(someAnswers)} />)
    await expect.element(screen.getByRole('columnheader', { name: 'Regionen exempel' })).toBeVisible()
    await expect.element(screen.getByRole('row', { name: 'Ja 3 av 5' })).toBeVisible()
    await expect.element(screen.getByRole('row', { name: 'Nej 2 av 5' })).toBeVisible()
  })

  it('never has the source’s figures and invented answers in one column', async () => {
    const { screen } = await show(<Legend {...plain} county="18" indicator={asked} />)
    await expect.element(screen.getByRole('columnheader', { name: 'Regionen ur rapporten' })).toBeVisible()
    await expect.element(screen.getByRole('columnheader', { name: 'Örebro exempel' }).first()).toBeVisible()
    await expect.element(screen.getByRole('row', { name: 'Ja 3 av 5 2 av 3' })).toBeVisible()
    await expect.element(screen.getByText('* vår slutsats')).toBeVisible()
    for (const table of screen.container.querySelectorAll('table')) {
      const heads = [...table.querySelectorAll('thead th[data-kind]')].map((each) => each.getAttribute('data-kind'))
      for (const row of table.querySelectorAll('tr[data-class]'))
        [...row.querySelectorAll('td')].forEach(({ dataset: { kind } }, index) =>
          expect(kind === 'example').toBe(heads[index] === 'example'),
        )
    }
  })

  it('leads to where in the report its figures are, but in a frame', async () => {
    const { screen } = await show(<Legend {...plain} indicator={asked} places={places} />)
    await expect.element(screen.getByRole('link', { name: 'F43' })).toHaveAttribute('href', '/rapporten#F43')
    expect(screen.getByRole('link').elements()).toHaveLength(1)
    const framed = await show(<Legend {...plain} indicator={asked} />)
    expect(framed.screen.container.querySelectorAll('a')).toHaveLength(0)
  })

  it('takes who did not answer from the source too, where it says how many', async () => {
    const told = { ...asked, notTakingPart: { figure: 1, base: 6, origin: 'computed' } as const }
    const { screen } = await show(<Legend {...plain} indicator={told} />)
    expect(screen.container.querySelectorAll('table')).toHaveLength(1)
    await expect.element(screen.getByRole('row', { name: /^Svarade inte 1 av 6/ })).toBeVisible()
    expect(screen.getByText('exempel').elements()).toEqual([])
  })

  it('has a row for each missing reason, hatched in its own way', async () => {
    const { screen } = await show(<Legend {...plain} indicator={anIndicator({ ...someAnswers, '1981': 'uncertain' })} />)
    await expect.element(screen.getByRole('row', { name: 'Svarade inte 1 av 6' })).toBeVisible()
    await expect.element(screen.getByRole('row', { name: 'Osäkert 1 av 6' })).toBeVisible()
    const patterns = ['missing-no-answer', 'missing-uncertain'].map((key) =>
      screen.container.querySelector(`[data-class="${key}"] pattern path`)?.getAttribute('d'),
    )
    expect(new Set(patterns).size).toBe(2)
    expect(patterns).not.toContain(undefined)
  })

  it('says under a filter that it counts everyone, and nothing of the kind without one', async () => {
    const { screen } = await show(<Legend {...plain} filtered indicator={anIndicator(someAnswers)} />)
    await expect.element(screen.getByText('Antalen gäller alla, inte bara urvalet.')).toBeVisible()
    const { screen: whole } = await show(<Legend {...plain} indicator={anIndicator(someAnswers)} />)
    expect(whole.container.textContent).not.toContain('Antalen gäller')
  })

  it('unfolds the class held: its municipalities as links, and the way to a filter', async () => {
    const held = { ...plain, pinned: 'yes', indicator: anIndicator(someAnswers) }
    const { screen, history } = await show(<Legend {...held} places={places} />)
    expect(
      screen
        .getByRole('list')
        .getByRole('link')
        .elements()
        .map((each) => each.textContent),
    ).toEqual(['Lindesberg', 'Västerås', 'Örebro'])
    await expect.element(screen.getByRole('link', { name: 'Filtrera på den här klassen' })).toBeVisible()
    await screen.getByRole('link', { name: 'Västerås' }).click()
    expect(history.at(-1)).toBe('/kommun/1980')
    const { screen: framed } = await show(<Legend {...held} />)
    expect(framed.container.querySelector('a')).toBeNull()
  })

  it('names only those of the county chosen', async () => {
    const held = { ...plain, pinned: 'yes', county: '18', indicator: anIndicator(someAnswers) }
    const { screen } = await show(<Legend {...held} places={places} />)
    await expect.element(screen.getByRole('link', { name: 'Lindesberg' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Västerås' }).elements()).toEqual([])
  })

  it('raises a class that is pointed at or reached by keyboard, and lets go of it', async () => {
    const onRaise = vi.fn()
    const { screen } = await show(<Legend {...plain} onRaise={onRaise} indicator={anIndicator(someAnswers)} />)
    await screen.getByRole('row', { name: /^Nej/ }).hover()
    expect(onRaise).toHaveBeenLastCalledWith('no')
    screen.getByRole('button', { name: /^Ja/ }).element().focus()
    expect(onRaise).toHaveBeenLastCalledWith('yes')
    screen.getByRole('button', { name: /^Ja/ }).element().blur()
    expect(onRaise).toHaveBeenLastCalledWith(null)
  })

  it('holds a class that is pressed anywhere in its row, and lets go of the one held', async () => {
    const onPin = vi.fn()
    const { screen } = await show(
      <Legend {...plain} pinned="missing-no-answer" onPin={onPin} indicator={anIndicator(someAnswers)} />,
    )
    const held = screen.getByRole('button', { name: /^Svarade inte/ })
    await expect.element(held).toHaveAttribute('aria-pressed', 'true')
    await held.click()
    expect(onPin).toHaveBeenLastCalledWith(null)
    const { left, top, width, height } = screen.getByText('2 av 5').element().getBoundingClientRect()
    document.elementFromPoint(left + width / 2, top + height / 2)?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(onPin).toHaveBeenLastCalledWith('no')
  })

  it('marks the class of the municipality pointed at on the map, and that one alone', async () => {
    const { screen } = await show(<Legend {...plain} hovered="1885" indicator={anIndicator(someAnswers)} />)
    expect([...screen.container.querySelectorAll('[data-pointed]')].map((each) => each.getAttribute('data-class'))).toEqual([
      'yes',
    ])
  })

  it('lets one choose which option of a multiple answer the map shows', async () => {
    const { screen, history } = await show(<Legend {...plain} option="computing" indicator={aMultipleIndicator()} />, {
      address: '/?indikator=course-types&alternativ=computing&klass=chosen',
    })
    await expect.element(screen.getByRole('row', { name: 'Anger datakurser 3 av 5' })).toBeVisible()
    await expect.element(screen.getByRole('row', { name: 'Anger inte datakurser 2 av 5' })).toBeVisible()
    await expect.element(screen.getByRole('link', { name: 'Datakurser 3 av 5' })).toHaveAttribute('aria-current', 'true')
    await screen.getByRole('link', { name: 'Andra områden 2 av 5' }).click()
    expect(history.at(-1)).toBe('/?indikator=course-types&alternativ=other-fields')
  })

  it('speaks English', async () => {
    const { screen } = await show(<Legend {...plain} county="19" indicator={anIndicator(someAnswers)} />, { language: 'en' })
    await expect.element(screen.getByRole('row', { name: 'Ja in English 3 of 5 1 of 2' })).toBeVisible()
    await expect.element(screen.getByRole('columnheader', { name: 'The region example' })).toBeVisible()
  })
})
