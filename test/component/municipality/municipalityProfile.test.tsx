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
  openingFigures: [],
  groups: ['survey', 'workshops', 'project', 'maturity'].map((id) => ({
    ...{ id, title: both(`Grupp ${id}`) },
    ...(id === 'project' ? { note: both('En uttryckt avsikt, inte ett mått på mognad.') } : {}),
  })),
  indicators: [],
  links: {},
}

function showProfile(more: Partial<ProfileReply> = {}, setting: Parameters<typeof show>[1] = {}) {
  const inventory = anIndicator({ '1984': ['yes'] })
  return show(<MunicipalityProfile profile={aProfile(more)} indicators={indicators} indicator={inventory} />, {
    address: '/kommun/0484?indikator=needs-inventory',
    ...setting,
  })
}

describe('the panel of a municipality', () => {
  it('says which municipality it is, whose its population is, and never parts the code from its word', async () => {
    const { screen } = await showProfile()
    await expect.element(screen.getByRole('heading', { level: 2, name: 'Eskilstuna' })).toBeVisible()
    const population = screen.getByText(/^105\s924 invånare \(SCB 2018\)$/)
    await expect.element(population).toHaveAttribute('data-kind', 'external')
    const code = document.createRange()
    code.selectNodeContents(screen.getByText('kommunkod 0484').element())
    expect(code.getClientRects()).toHaveLength(1)
  })

  it('answers the map’s question first, each figure with its kind', async () => {
    const { screen } = await showProfile()
    const first = screen.getByRole('region').first()
    await expect.element(first).toHaveAccessibleName('Behovsinventering')
    expect(
      [...first.element().querySelectorAll('strong')].map((each) => each.closest('[data-kind]')?.getAttribute('data-kind')),
    ).toContain('example')
  })

  it('has a row for the overall level and each dimension with the own step framed, and none framed where it is unknown', async () => {
    const { screen } = await showProfile()
    const rows = [...screen.container.querySelectorAll('[data-scale]')]
    const own = rows.map((row) => row.querySelector('[data-own][data-step]')?.getAttribute('data-step') ?? null)
    expect(own).toEqual(['1', '2', '1', null, '3', '0'])
    expect(rows[3]?.querySelectorAll('pattern').length).toBe(1)
    await expect.element(screen.getByRole('rowheader', { name: /^M3 Dimension M3\s+Antas inte gälla/ })).toBeVisible()
  })

  it('says on every step how many of county and region are on it, and of how many', async () => {
    const { screen } = await showProfile()
    const row = screen.getByRole('row', { name: /^M1 Dimension M1/ })
    expect([...row.element().querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
      '1 · 10',
      '4 · 20',
      '3 · 15',
      '1 · 5',
    ])
    const own = row.getByRole('cell', { name: 'Kommunens steg. 2 Organiserad: 3 av 9 i Södermanlands län, 15 av 50 i regionen' })
    await expect.element(own).toBeVisible()
    await expect.element(row.getByRole('cell', { name: /^1 Sporadisk: 4 av 9/ })).toBeVisible()
  })

  it('tells how sure the overall level is only where a dimension is unknown, and that the scale is not validated', async () => {
    const { screen } = await showProfile()
    await expect.element(screen.getByText('4 av 5 kända · steg 1–2 om okända sätts till 0 respektive 3')).toBeVisible()
    await expect.element(screen.getByText(/Bedömningsmall 0.1, ej validerad/)).toBeVisible()
    const { maturity } = aProfile()
    await screen.unmount()
    const known = await showProfile({ maturity: { ...maturity, coverage: { known: 5, of: 5 } } })
    expect(known.screen.getByText(/kända · /).elements()).toEqual([])
  })

  it('tells what the next step of each dimension demands, what is met and what is not, and leads to trying it', async () => {
    const { screen, history } = await showProfile()
    const steps = [...screen.container.querySelectorAll('[data-dimension]')].map((step) => step.getAttribute('data-dimension'))
    expect(steps).toEqual(['maturity-m1', 'maturity-m2', 'maturity-m5'])
    const step = screen.getByRole('listitem').filter({ hasText: 'M1 till 3 Etablerad' })
    const demands = [...step.element().querySelectorAll('[data-demand]')].map((each) => each.textContent)
    expect(demands).toEqual([
      '✓ Behovsinventering för M1: ja (uppfyllt)',
      '○ Metod för M1: dokumenterad (inte uppfyllt)',
      '? Grad för M1: regelbunden (går inte att säga)',
    ])
    await expect.element(screen.getByText('Utan känt steg, och därför utan nästa: M3 (Antas inte gälla).')).toBeVisible()
    await screen.getByRole('link', { name: 'Pröva i Tänk om: Dimension M1 till 3 Etablerad' }).click()
    expect(history.at(-1)).toContain('tankom=needs-inventory-method:documented')
  })

  it('has the answers folded by group, the group of the map’s question open, and leads to each on the map', async () => {
    const other = anAnswer({
      question: 'form',
      group: 'workshops',
      indicator: false,
      title: both('Kursform'),
      label: both('Annan'),
    })
    const { screen, history } = await showProfile({ answers: [anAnswer(), other] })
    await expect.element(screen.getByRole('row', { name: 'Ja 6 av 9 30 av 50' })).toBeVisible()
    await expect.element(screen.getByText('Kursform').first()).not.toBeVisible()
    await screen.getByRole('heading', { name: 'Grupp workshops' }).click()
    await expect.element(screen.getByText('Kursform').first()).toBeVisible()
    expect(screen.getByRole('link', { name: 'Kursform' }).elements()).toEqual([])
    await screen.getByRole('link', { name: 'Behovsinventering' }).click()
    expect(history.at(-1)).toBe('/kommun/0484?indikator=needs-inventory')
  })

  it('folds the questions without an answer into a line for each reason', async () => {
    const missing = {
      answer: { value: null, classes: [], missing: 'not-asked' as const },
      label: both('Antas inte gälla'),
    }
    const { screen } = await showProfile({
      answers: [
        anAnswer(),
        anAnswer({ ...missing, question: 'a', title: both('Skriftlig plan') }),
        anAnswer({ ...missing, question: 'b' }),
      ],
    })
    const line = screen.getByText('Antas inte gälla: 2 frågor')
    await expect.element(screen.getByText('Skriftlig plan').first()).not.toBeVisible()
    await line.click()
    await expect.element(screen.getByText('Skriftlig plan').first()).toBeVisible()
  })

  it('says under a group what is to be kept in mind of it', async () => {
    const level = counts({ 'level-1': ['Nivå 1', 3], outside: ['Utanför', 6] })
    const { screen } = await showProfile({
      answers: [anAnswer({ question: 'project-level', group: 'project', county: level, region: level })],
    })
    await screen.getByRole('heading', { name: 'Grupp project' }).click()
    await expect.element(screen.getByText(/uttryckt avsikt, inte ett mått på mognad/)).toBeVisible()
  })

  it('has the neighbours under its own row, in Swedish order, each with its steps; a name opens it', async () => {
    const { screen, history } = await showProfile()
    const table = screen.getByRole('table', { name: /Steget samlat och i varje dimension/ })
    const read = [...table.element().querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('th')?.textContent,
      [...row.querySelectorAll('td svg')].map((cell) => cell.textContent).join(''),
    ])
    expect(read).toEqual([
      ['Eskilstuna', '12130'],
      ['Arboga', '333333'],
      ['Strängnäs', ''],
    ])
    await expect
      .element(
        table
          .getByRole('row', { name: /Strängnäs/ })
          .getByRole('img', { name: 'Svarade inte' })
          .first(),
      )
      .toBeVisible()
    await table.getByRole('link', { name: 'Arboga', exact: true }).click()
    expect(history.at(-1)).toBe('/kommun/1984?indikator=needs-inventory')
  })

  it('adds a neighbour to the comparison beside itself, and takes it away again', async () => {
    const { screen, history } = await showProfile()
    await screen.getByRole('link', { name: 'Lägg till Arboga i jämförelsen' }).click()
    expect(history.at(-1)).toBe('/kommun/0484?indikator=needs-inventory&kommuner=0484,1984')
    await screen.getByRole('link', { name: 'Ta bort Arboga ur jämförelsen' }).click()
    expect(history.at(-1)).toBe('/kommun/0484?indikator=needs-inventory&kommuner=0484')
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
    await screen.getByRole('button', { name: 'Dela' }).click()
    await expect.element(screen.getByRole('status')).toHaveTextContent(/Länken är kopierad|Det gick inte att kopiera/)
  })

  it('leads to its own answers as a file, and says what can be corrected and where', async () => {
    const { screen } = await showProfile()
    const file = screen.getByRole('link', { name: 'Ladda ner' })
    await expect.element(file).toHaveAttribute('href', '/api/v1/studies/forstudie-2008/municipalities/0484?format=xlsx')
    await screen.getByRole('button', { name: 'Stämmer det inte?' }).click()
    await expect.element(screen.getByText(/Svaren är påhittade/)).toBeVisible()
    await expect.element(screen.getByRole('link', { name: 'källorna på sidan Om' })).toBeVisible()
  })

  it('speaks English', async () => {
    const { screen } = await showProfile({}, { language: 'en' })
    await expect.element(screen.getByText('105,924 inhabitants (SCB 2018)')).toBeVisible()
    await expect.element(screen.getByRole('row', { name: 'Ja in English 6 of 9 30 of 50' })).toBeVisible()
  })
})
