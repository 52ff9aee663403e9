import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { IndicatorReply, IndicatorsReply, IndicatorSummary, PublishedCounterpart } from '../../../api/replies/indicators.ts'
import { IndicatorDetails } from '../../../web/parts/indicator/IndicatorDetails.tsx'
import { IndicatorList } from '../../../web/parts/indicator/IndicatorList.tsx'
import { Areas } from '../../../web/views/map/MapBar.tsx'
import { aMultipleIndicator, anIndicator, someAnswers } from '../../unit/api/domain/legend/anIndicator.ts'
import { show } from './show.tsx'

const both = (text: string) => ({ sv: text, en: text })
const summaryOf = (indicator: IndicatorReply): IndicatorSummary => ({ ...indicator, base: indicator.base.count })

const figure: PublishedCounterpart = {
  id: 'cooperation-yes',
  class: 'yes',
  label: both('Kommuner som samarbetar'),
  figure: 35,
  base: { count: 52, label: both('samtliga kommuner') },
  origin: 'published',
  derived: false,
  facts: ['F20'],
  quotation: '35 av de 52 kommunerna har ett samarbete',
  status: 'holds',
  difference: 0,
}
const statement: PublishedCounterpart = {
  ...figure,
  id: 'most',
  class: null,
  label: both('De flesta har någon form av samverkan'),
  figure: null,
  base: null,
  status: 'unverifiable',
  difference: null,
}

const inventory = anIndicator(someAnswers, undefined, { publishedCounterparts: [figure, statement], supplementary: true })
const maturity = anIndicator(
  { '1880': ['2'] },
  { 0: 'Saknas', 2: 'Organiserad' },
  { id: 'broker-maturity', group: 'maturity', kind: 'level', title: both('Samlad mäklarmognad') },
)
const reply: IndicatorsReply = {
  study: 'forstudie-2008',
  snapshot: '0123456789abcdef',
  provenance: 'example',
  defaultIndicator: 'broker-maturity',
  openingFigures: [],
  groups: [
    { id: 'survey', title: both('Enkätsvar') },
    { id: 'maturity', title: both('Mäklarmognad') },
  ],
  indicators: [inventory, aMultipleIndicator(), maturity].map(summaryOf),
  links: {},
}

describe('the list of indicators', () => {
  it('has the groups in the study’s order, each row a link that keeps the rest of the address', async () => {
    const { screen, history } = await show(<IndicatorList indicators={reply} shown="broker-maturity" />, {
      address: '/kommun/1880?lan=18',
    })
    const found = screen.getByRole('heading').elements()
    expect(found.map((each) => each.textContent)).toEqual(['Enkätsvar', 'Mäklarmognad'])
    await screen.getByRole('link', { name: 'Behovsinventering' }).click()
    expect(history.at(-1)).toBe('/kommun/1880?indikator=needs-inventory&lan=18')
  })

  it('draws each distribution in small, missing hatched, and the options of a multiple answer side by side', async () => {
    const { screen } = await show(<IndicatorList indicators={reply} shown="broker-maturity" />)
    const bars = (name: string) => [...screen.getByRole('link', { name }).element().querySelectorAll('rect[data-key]')]
    expect(bars('Behovsinventering').map((bar) => bar.getAttribute('data-key'))).toEqual(['yes', 'no', 'missing-no-answer'])
    expect(bars('Behovsinventering').at(-1)?.getAttribute('fill')).toMatch(/^url\(#/)
    expect(new Set(bars('Kurstyper').map((bar) => bar.getAttribute('x')))).toEqual(new Set(['0']))
  })

  it('is stepped through with the arrow keys: the one reached is shown', async () => {
    const { screen, history } = await show(<IndicatorList indicators={reply} shown="needs-inventory" />)
    screen.getByRole('link', { name: 'Behovsinventering' }).element().focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(screen.getByRole('link', { name: 'Kurstyper' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowUp}')
    expect(history.slice(-3)).toEqual(['/?indikator=course-types', '/?indikator=broker-maturity', '/?indikator=course-types'])
  })
})

describe('about an indicator', () => {
  it('is told its question, base, provenance and what the report says on its own base', async () => {
    const { screen } = await show(<IndicatorDetails indicator={inventory} />)
    for (const text of [
      'Arbetar ni med behovsinventeringar?',
      'Bas: 5 svarande kommuner',
      'Rapporten: 35 av 52 (samtliga kommuner)',
    ]) {
      await expect.element(screen.getByText(text)).toBeVisible()
    }
    await expect.element(screen.getByText('Exempeldata: 3 av 5 svarande kommuner')).toBeVisible()
    await expect.element(screen.getByText(/Exempeldata – påhittade svar/)).toBeVisible()
    await expect.element(screen.getByText(/Rapporten redovisar ingen sådan fråga/)).toBeVisible()
    await expect.element(screen.getByText('Rapporten anger inget tal')).toBeVisible()
  })

  it('tells where a number comes from when asked', async () => {
    const { screen } = await show(<IndicatorDetails indicator={inventory} />)
    const quotation = screen.getByText('”35 av de 52 kommunerna har ett samarbete”').first()
    await expect.element(quotation).not.toBeVisible()
    await screen.getByLabelText('Källa till Kommuner som samarbetar').click()
    await expect.element(quotation).toBeVisible()
  })

  it('tells what the report states from what we have computed, each with a link to where it stands', async () => {
    const both = { ...figure, facts: ['F20', 'D05'] }
    const { screen } = await show(
      <IndicatorDetails indicator={anIndicator(someAnswers, undefined, { publishedCounterparts: [both] })} />,
      {
        address: '/?sprak=en',
        language: 'sv',
      },
    )
    await screen.getByLabelText('Källa till Kommuner som samarbetar').click()
    await expect.element(screen.getByText('Källa i rapporten (vår numrering): F20')).toBeVisible()
    await expect.element(screen.getByText('Uträknat eller tolkat av oss: D05')).toBeVisible()
    await expect.element(screen.getByRole('link', { name: 'F20' })).toHaveAttribute('href', '/rapporten?sprak=en#F20')
    await expect.element(screen.getByRole('link', { name: 'D05' })).toHaveAttribute('href', '/rapporten?sprak=en#D05')
  })

  it('marks a question whose wording is ours, and no other', async () => {
    const details = (reconstructed: boolean) => (
      <IndicatorDetails indicator={anIndicator(someAnswers, undefined, { reconstructed, facts: [] })} />
    )
    const { screen } = await show(details(true))
    await expect.element(screen.getByText('Frågan, återskapad av oss')).toBeVisible()
    const asked = await show(details(false))
    await expect.element(asked.screen.getByText('Frågan', { exact: true })).toBeVisible()
  })

  it('gives a figure without a base its own unit, not the answers’, and says when we have computed it', async () => {
    const each = {
      ...figure,
      class: null,
      figure: 1.07,
      unit: both('personer per kommun'),
      base: null,
      origin: 'computed' as const,
    }
    const persons = anIndicator({}, {}, { kind: 'quantity', unit: both('personer'), publishedCounterparts: [each] })
    const { screen } = await show(<IndicatorDetails indicator={persons} />)
    await expect.element(screen.getByText('Uträknat av oss: 1,07 personer per kommun', { exact: true })).toBeVisible()
  })

  it('says of a statement that we have computed that it is, not that the report makes it', async () => {
    const several = anIndicator({}, {}, { publishedCounterparts: [{ ...statement, origin: 'computed' }] })
    const { screen } = await show(<IndicatorDetails indicator={several} />)
    await expect.element(screen.getByText('Uträknat av oss', { exact: true })).toBeVisible()
    expect(screen.getByText('Rapporten anger inget tal').elements()).toEqual([])
  })
})

describe('the choice of county', () => {
  const counties = {
    region: {
      name: 'Östra Mellansverige',
      title: { sv: 'Östra Mellansverige', en: 'East Middle Sweden' },
      municipalities: 52,
      bbox: [14, 57, 19, 61],
      mapBounds: [14, 57, 19, 61],
    },
    counties: [
      {
        code: '18',
        name: 'Örebro län',
        aliases: ['Närke'],
        municipalities: 12,
        links: {},
        bbox: [14, 58, 16, 60],
        mapBounds: [14, 58, 16, 60],
      },
      {
        code: '19',
        name: 'Västmanlands län',
        aliases: [],
        municipalities: 10,
        links: {},
        bbox: [15, 59, 17, 60],
        mapBounds: [15, 59, 17, 60],
      },
    ],
  }

  it('has the region and each county as one says it, as links; the one chosen lets go of itself', async () => {
    const { screen, history } = await show(<Areas counties={counties} chosen="18" />, { address: '/?lan=18' })
    await expect.element(screen.getByRole('link', { name: 'Örebro' })).toHaveAttribute('aria-current', 'true')
    await screen.getByRole('link', { name: 'Västmanland' }).click()
    await screen.getByRole('link', { name: 'Örebro' }).click()
    await screen.getByRole('link', { name: 'Hela regionen' }).click()
    expect(history.slice(-3)).toEqual(['/?lan=19', '/', '/'])
  })
})
