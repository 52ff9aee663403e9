import { describe, expect, it } from 'vitest'
import type { CrosstabsReply } from '../../api/replies/crosstabs.ts'
import type { ComparisonsReply } from '../../api/replies/comparisons.ts'
import type { SelectionsReply } from '../../api/replies/selections.ts'
import { parseAddress } from '../../api/domain/address/parseAddress.ts'
import { conditionsInQuery } from '../../api/domain/address/idLists.ts'
import { fullyPainted, only, wordsOf } from '../support/markup.ts'
import { pageApp, pageDataOf, readDocument, readPage } from './support/pageApp.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testDeps } from './support/testApp.ts'

const root = `/api/v1/studies/${studyId}`
const ask = async <T>(path: string): Promise<T> => (await askJson(pageApp, root + path)).body as T

const urval = 'urval=needs-inventory:yes~business-unit-cooperation:no,yes'
const conditions = 'filter=needs-inventory:yes~business-unit-cooperation:no,yes'
const selected = () => ask<SelectionsReply>(`/selections?${conditions}`)

describe('The first HTML of Korstabell', () => {
  const countsIn = (page: Document): number[] =>
    [...page.querySelectorAll('[data-cell] [data-count]')].map(({ textContent }) => Number(textContent))

  it.each([
    ['', ''],
    [`&${urval}`, `&${conditions}`],
    ['&lan=18', '&county=18'],
    [`&${urval}&lan=18`, `&county=18&${conditions}`],
  ])('counts within filter and county (%s), and says of whom', async (query, scope) => {
    const page = await readDocument(`/korsa?x=project-level&y=broker-maturity${query}`)
    const asked = await ask<CrosstabsReply>(`/crosstabs?x=project-level&y=broker-maturity${scope}`)
    expect(countsIn(page)).toEqual(asked.cells.map(({ count }) => count))
    const words = wordsOf(page.querySelector('main'))
    expect(words).toContain(`Bas: ${asked.base} av ${asked.municipalities} kommuner`)
    const { count, base } = await selected()
    const filter = `${count} av 52 kommuner , bland ${base} med svar på alla frågorna`
    if (query.includes('urval')) expect(words).toContain(filter)
    else expect(words).not.toContain('med svar på alla frågorna')
  })

  it('says which condition left nobody', async () => {
    const page = await readDocument('/korsa?urval=project-interest:no~maturity-anchoring:3')
    expect(countsIn(page).every((count) => count === 0)).toBe(true)
    expect(wordsOf(page.querySelector('main'))).toMatch(
      / 0 av 52 kommuner , bland \d+ med svar på alla frågorna .*Före ”Förankring och uppdrag: .+” fanns 8 kvar; ingen av dem uppfyller det\./,
    )
  })
})

describe('Tabell’s first HTML', () => {
  it.each([
    [urval, ''],
    [`${urval}&lan=18`, '18'],
    ['lan=03', '03'],
  ])('has the rows of those whom filter and county leave (%s), and says so', async (query, county) => {
    const page = await readDocument(`/tabell?${query}`)
    const all = query.includes('urval') ? (await selected()).codes : testDeps.geography.municipalities.map(({ code }) => code)
    const rows = [...page.querySelectorAll('tbody tr[data-code]')].map((row) => row.getAttribute('data-code') ?? '')
    expect(rows.toSorted()).toEqual(all.filter((code) => code.startsWith(county)).toSorted())
    expect(rows.length).toBeLessThan(52)
    expect(wordsOf(page.querySelector('main p[role="status"]'))).toMatch(new RegExp(`^${rows.length} av 52 kommuner`))
    if (query.includes('urval')) expect(wordsOf(page.querySelector('main'))).toMatch(/\d+ av 52 kommuner , bland /)
  })
})

describe('Jämför’s first HTML', () => {
  const headsIn = (page: Document): string[] =>
    [...page.querySelectorAll('main table thead th[scope="col"]')].map((head) => wordsOf(head))

  it('says of each municipality compared whether the filter leaves it, and how many it leaves of all', async () => {
    const { codes, count } = await selected()
    const outside = ['0484', '0480', '1980', '1880', '0580'].find((code) => !codes.includes(code)) ?? ''
    const page = await readDocument(`/jamfor?kommuner=${codes[0]},${outside}&lan=18&${urval}`)
    const said = headsIn(page).map((head) => /(Inom|Utanför) urvalet/.exec(head)?.[0])
    expect(said.filter((each) => each !== undefined)).toEqual(['Inom urvalet', 'Utanför urvalet'])
    expect(wordsOf(page.querySelector('main'))).toContain(`${count} av 52 kommuner`)
    expect(wordsOf(await readDocument(`/jamfor?kommuner=${codes[0]}`))).not.toMatch(/(Inom|Utanför) urvalet/)
  })

  it('has county and region beside the municipalities, and the learning centres', async () => {
    const reply = await ask<ComparisonsReply>('/comparisons?codes=0483,1980')
    const page = await readDocument('/jamfor?kommuner=0483,1980')
    expect(headsIn(page).join(' ')).toMatch(/Katrineholm Södermanland Västerås Västmanland Regionen exempel/)
    const words = wordsOf(page.querySelector('main table:has([data-row])'))
    const inventory = reply.answers.find(({ question }) => question === 'needs-inventory')
    expect(words).toContain(`av ${inventory?.region.base}`)
    expect(words).toMatch(/\d av \d i länet/)
    for (const { centres } of reply.centres) for (const { title } of centres) expect(words).toContain(title.sv)
    expect(words).toContain('Viadidakt')
  })
})

describe('Karta’s first HTML', () => {
  it('fades those whom the filter does not leave, counts, and tells them apart in the table', async () => {
    const { codes, count, base } = await selected()
    const page = await readDocument(`/?${urval}`)
    expect(fullyPainted(only(page, '#first-map'))).toEqual(codes)
    const said = wordsOf(page.querySelector('main'))
    expect(said).toContain(`${count} av 52 kommuner`)
    expect(said).toContain('Behovsinventering: ja')
    expect(said).toContain(`bland ${base} med svar på alla frågorna`)
    const [within, outside] = [...page.querySelectorAll('#values tbody')]
    expect(wordsOf(within ?? null)).toContain(`Inom urvalet (${count})`)
    expect(wordsOf(outside ?? null)).toContain(`Utanför urvalet (${52 - count})`)
    const linked = [...(within?.querySelectorAll('a') ?? [])].map((link) => /\d{4}/.exec(link.getAttribute('href') ?? '')?.[0])
    expect(linked.toSorted()).toEqual(codes)
  })

  it('gives the client whom the filter leaves, so that nobody is shown first who then fades', async () => {
    const { replies } = pageDataOf((await readPage(`/?${urval}`)).html) ?? { replies: [] }
    const given = replies.find(({ queryKey }) => queryKey[0] === 'selection')
    expect(given?.queryKey).toEqual(['selection', studyId, conditionsInQuery(parseAddress('/', `?${urval}`).address.selection)])
    expect(given?.data).toEqual(await selected())
  })

  it('says the filter in what search engines and links show', async () => {
    const description = only(await readDocument(`/?${urval}&sprak=en`), 'meta[name="description"]')
    expect(description.getAttribute('content')).toMatch(/Filter: .+ of 52 municipalities, among /)
  })
})
