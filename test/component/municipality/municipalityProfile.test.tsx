import { describe, expect, it } from 'vitest'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import { MunicipalityProfile } from '../../../web/views/municipality/MunicipalityPanel.tsx'
import { anIndicator } from '../../unit/api/domain/legend/anIndicator.ts'
import { aProfile, anAnswer, counts } from '../../unit/web/views/municipality/aProfile.ts'
import { show } from '../indicator/show.tsx'
import { aCentre } from '../centre/aCentre.ts'

const both = (text: string) => ({ sv: text, en: `${text} in English` })
const indicators: IndicatorsReply = {
  study: 'forstudie-2008',
  snapshot: '0123456789abcdef',
  provenance: 'example',
  defaultIndicator: 'broker-maturity',
  opening: [],
  groups: ['survey', 'workshops', 'project', 'maturity'].map((id) => ({
    ...{ id, title: both(`Grupp ${id}`) },
    ...(id === 'project' ? { note: both('En uttryckt avsikt, inte ett mått på mognad.') } : {}),
  })),
  indicators: [],
  links: {},
}

function showProfile(more: Partial<ProfileReply> = {}, setting: Parameters<typeof show>[1] = {}) {
  const inventory = anIndicator({ '1984': ['yes'] })
  return show(<MunicipalityProfile profile={aProfile(more)} indicators={indicators} indicator={inventory} option={null} />, {
    address: '/kommun/0484?indikator=needs-inventory',
    ...setting,
  })
}

describe('the panel of a municipality', () => {
  it('says which municipality it is, where its numbers are from, and never parts the code from its word', async () => {
    const { screen } = await showProfile()
    await expect.element(screen.getByRole('heading', { level: 2, name: 'Eskilstuna' })).toBeVisible()
    await expect.element(screen.getByText(/^105\s924 invånare \(2018\)$/)).toBeVisible()
    await expect.element(screen.getByText(/Exempeldata – påhittade svar/)).toBeVisible()
    expect(getComputedStyle(screen.getByText('kommunkod 0484').element()).whiteSpace).toBe('nowrap')
  })

  it('draws five scales with the own level outlined, and none outlined where it is unknown', async () => {
    const { screen } = await showProfile()
    const scales = [...screen.container.querySelectorAll('[data-dimension]')]
    const own = scales.map((scale) => scale.querySelector('[data-own][data-step]')?.getAttribute('data-step') ?? null)
    expect(own).toEqual(['2', '1', null, '3', '0'])
    expect(scales[2]?.querySelectorAll('pattern').length).toBeGreaterThan(0)
    await expect
      .element(screen.getByRole('heading', { name: 'M3 Dimension M3 Frågan gäller inte (vårt antagande)' }))
      .toBeVisible()
  })

  it('says below every step how many of county and region are on it, and of how many', async () => {
    const { screen } = await showProfile()
    const [first] = screen.container.querySelectorAll('[data-dimension]')
    expect([...(first?.querySelectorAll('svg > text') ?? [])].map((text) => text.textContent)).toEqual([
      'Regionen, av 50',
      'Länet, av 9',
    ])
    const numbers = [...(first?.querySelectorAll('[data-step]') ?? [])].map((step) =>
      [...step.querySelectorAll('text')].slice(-2).map((text) => Number(text.textContent)),
    )
    expect(numbers).toEqual([
      [10, 1],
      [20, 4],
      [15, 3],
      [5, 1],
    ])
    await expect.element(screen.getByText(/bland dem vars steg är känt/)).toBeVisible()
  })

  it('has a table of the same for those who listen', async () => {
    const { screen } = await showProfile()
    const row = screen.getByRole('row', { name: /M1 Dimension M1/ })
    await expect.element(row.getByRole('cell', { name: '2 Organiserad', exact: true })).toBeInTheDocument()
    await expect.element(row.getByRole('cell', { name: '4 av 9 i Södermanlands län, 20 av 50 i regionen' })).toBeInTheDocument()
  })

  it('sets the overall level against county and region, a missing one among all municipalities', async () => {
    const known = await showProfile()
    await expect.element(known.screen.getByRole('row', { name: '1 Sporadisk 4 av 9 20 av 50' })).toBeVisible()
    await known.screen.unmount()
    const { maturity } = aProfile()
    const lacking = { level: null, label: both('Otillräckligt underlag'), missing: 'insufficient' as const }
    const { screen } = await showProfile({ maturity: { ...maturity, overall: { ...maturity.overall, ...lacking } } })
    const row = screen.getByRole('row', { name: 'Otillräckligt underlag (av alla kommuner) 0 av 9 0 av 50' })
    await expect.element(row).toBeVisible()
  })

  it('names once of whom the numbers beside an answer are', async () => {
    const { screen } = await showProfile()
    const heads = screen.getByText('Så många svarar likadant')
    await expect.element(heads.first()).toBeVisible()
  })

  it('sets the overall level beside its coverage and span, and the rubric as not validated', async () => {
    const { screen } = await showProfile()
    await expect.element(screen.getByRole('columnheader', { name: 'Samlad mäklarmognad' })).toBeVisible()
    await expect.element(screen.getByText('4 av 5 kända · steg 1–2 om okända sätts till 0 respektive 3')).toBeVisible()
    await expect.element(screen.getByText(/Bedömningsmall 0.1 · ej validerad/)).toBeVisible()
  })

  it('tells what the next step of a dimension demands when asked', async () => {
    const { screen } = await showProfile()
    const demand = screen.getByText('Kravet för M1')
    await expect.element(demand).not.toBeVisible()
    await screen.getByText('Vad 3 Etablerad kräver enligt vår bedömningsmall (M1)').click()
    await expect.element(demand).toBeVisible()
    await expect.element(screen.getByText('Högsta steget; vad stegen står för (M4)')).toBeVisible()
    await expect.element(screen.getByText('Vad stegen står för (M3)')).toBeVisible()
  })

  it('sets each answer against county and region, and leads to it on the map', async () => {
    const { screen, history } = await showProfile()
    await expect.element(screen.getByRole('row', { name: 'Ja 6 av 9 30 av 50' })).toBeVisible()
    await screen.getByRole('link', { name: 'Behovsinventering' }).click()
    expect(history.at(-1)).toBe('/kommun/0484?indikator=needs-inventory')
  })

  it('gives a missing answer in words with its hatch', async () => {
    const { screen } = await showProfile({
      answers: [anAnswer({ answer: { value: null, classes: [], missing: 'no-answer' }, label: both('Svarade inte') })],
    })
    const row = screen.getByRole('row', { name: 'Svarade inte (av alla kommuner) 0 av 9 2 av 52' })
    await expect.element(row).toBeVisible()
    expect(row.element().querySelectorAll('pattern')).toHaveLength(1)
  })

  it('keeps answers that the map can’t show behind a heading', async () => {
    const { screen } = await showProfile({
      answers: [anAnswer(), anAnswer({ question: 'form', indicator: false, title: both('Kursform'), label: both('Annan') })],
    })
    await expect.element(screen.getByText('Kursform')).not.toBeVisible()
    await screen.getByText('Fler svar (1)').click()
    await expect.element(screen.getByText('Kursform').first()).toBeVisible()
    expect(screen.getByRole('link', { name: 'Kursform' }).elements()).toEqual([])
  })

  it('says under a group what is to be kept in mind of it', async () => {
    const level = counts({ 'level-1': ['Nivå 1', 3], outside: ['Utanför', 6] })
    const { screen } = await showProfile({
      answers: [anAnswer({ question: 'project-level', group: 'project', county: level, region: level })],
    })
    await expect.element(screen.getByText(/uttryckt avsikt, inte ett mått på mognad/)).toBeVisible()
  })

  it('leads to the neighbours, in Swedish order, each with its class of what the map shows', async () => {
    const { screen, history } = await showProfile()
    const names = screen
      .getByRole('link', { name: /^(Arboga|Strängnäs)$/ })
      .elements()
      .map((each) => each.textContent)
    expect(names).toEqual(['Arboga', 'Strängnäs'])
    await expect.element(screen.getByRole('listitem').filter({ hasText: 'Arboga' })).toHaveTextContent('ArbogaJa')
    await screen.getByRole('link', { name: 'Arboga' }).click()
    expect(history.at(-1)).toBe('/kommun/1984?indikator=needs-inventory')
  })

  it('says plainly that nothing is known of a learning centre, or leads to those that are', async () => {
    const none = await showProfile()
    await expect.element(none.screen.getByText('Ingen verifierad uppgift.')).toBeVisible()
    await none.screen.unmount()
    const { screen, history } = await showProfile({ centres: [aCentre()] })
    await screen.getByRole('link', { name: 'Viadidakt' }).click()
    expect(history.at(-1)).toBe('/larcentrum/viadidakt?indikator=needs-inventory')
    await expect.element(screen.getByText(/gemensam huvudman för 2 kommuner/)).toBeVisible()
  })

  it('names every source of a note by where it leads', async () => {
    const sources = ['https://www.example.se/ett/', 'https://example.org/två?id=2', 'muntligt']
    const { screen } = await showProfile({
      centreNote: { note: 'En motion.', period: '2018', sources, verificationNote: 'VERIFIERAD.' },
    })
    await expect.element(screen.getByRole('link', { name: 'example.se/ett' })).toHaveAttribute('href', sources[0])
    await expect.element(screen.getByRole('link', { name: /^example\.org/ })).toHaveAttribute('href', sources[1])
    expect(screen.getByRole('link', { name: 'muntligt' }).elements()).toEqual([])
  })

  it('copies the link, and says so', async () => {
    const { screen } = await showProfile()
    await screen.getByRole('button', { name: 'Kopiera länk' }).click()
    await expect.element(screen.getByRole('status')).toHaveTextContent(/Länken är kopierad|Det gick inte att kopiera/)
  })

  it('speaks English', async () => {
    const { screen } = await showProfile({}, { language: 'en' })
    await expect.element(screen.getByText('105,924 inhabitants (2018)')).toBeVisible()
    await expect.element(screen.getByRole('row', { name: 'Ja in English 6 of 9 30 of 50' })).toBeVisible()
  })
})
