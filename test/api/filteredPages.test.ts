import { describe, expect, it } from 'vitest'
import type { CrosstabsReply } from '../../api/replies/crosstab.ts'
import type { ComparisonsReply } from '../../api/replies/comparison.ts'
import type { SelectionsReply } from '../../api/replies/selection.ts'
import { parseAddress } from '../../api/domain/address/parseAddress.ts'
import { conditionsInQuery } from '../../api/domain/study/selection.ts'
import { pageApp, readPage } from './support/pageApp.ts'
import { askJson } from './support/replyOf.ts'
import { studyId } from './support/testApp.ts'

const root = `/api/v1/studies/${studyId}`
const ask = async <T>(path: string): Promise<T> => (await askJson(pageApp, root + path)).body as T

const urval = 'urval=needs-inventory:yes~business-unit-cooperation:no,yes'
const conditions = 'needs-inventory=yes&business-unit-cooperation=no,yes'
const selected = () => ask<SelectionsReply>(`/selections?${conditions}`)
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('Korsa’s first HTML', () => {
  const countsIn = (html: string): number[] =>
    [...(/<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '').matchAll(/<td>(\d+)<\/td>/g)].map(([, count]) => Number(count))

  it.each([
    ['', ''],
    [`&${urval}`, `&${conditions}`],
    ['&lan=18', '&county=18'],
    [`&${urval}&lan=18`, `&county=18&${conditions}`],
  ])('counts within filter and county (%s), and says of whom', async (query, scope) => {
    const { html } = await readPage(`/korsa?x=project-level&y=broker-maturity${query}`)
    const address = `${root}/crosstabs?x=project-level&y=broker-maturity${scope}`
    const { cells, base, municipalities } = await ask<CrosstabsReply>(address.slice(root.length))
    expect(countsIn(html)).toEqual(cells.map(({ count }) => count))
    expect(html).toContain(`${base} av ${municipalities}`)
    expect(html).toContain(`href="${address.replaceAll('&', '&amp;')}"`)
    const { count, base: known } = await selected()
    const text = textOf(html)
    if (query.includes('urval')) expect(text).toContain(`${count} av 52 kommuner, bland ${known} med svar på alla frågorna.`)
    else expect(text).not.toContain('Urval')
    if (query.includes('urval') && query.includes('lan')) expect(text).toContain(`Av dem ligger ${municipalities} i Örebro län.`)
    if (query === '&lan=18') expect(text).toContain(`Örebro län: ${municipalities} av 52 kommuner.`)
  })

  it('says which condition left nobody', async () => {
    const { html } = await readPage('/korsa?urval=project-interest:no~broker-maturity:3')
    expect(countsIn(html).every((count) => count === 0)).toBe(true)
    expect(textOf(html)).toMatch(
      / 0 av 52 kommuner, bland \d+ med svar på alla frågorna\. Före ”.*mognad: .+” fanns 8 kvar; ingen av dem uppfyller det\./,
    )
  })
})

describe('Tabell’s first HTML', () => {
  it.each([
    [urval, ''],
    [`${urval}&lan=18`, '18'],
    ['lan=03', '03'],
  ])('has the rows of those whom filter and county leave (%s), and says so', async (query, county) => {
    const { html } = await readPage(`/tabell?${query}`)
    const all = query.includes('urval') ? (await selected()).codes : [...new Set(html.match(/(?<=\/kommun\/)\d{4}/g))]
    const wanted = all.filter((code) => code.startsWith(county))
    const rows = [...html.matchAll(/<th scope="row"><a href="\/kommun\/(\d{4})/g)].map(([, code]) => code)
    expect(rows.toSorted()).toEqual(wanted.toSorted())
    expect(rows.length).toBeLessThan(52)
    expect(textOf(html)).toMatch(
      query.includes('urval') ? /Urval: .+ av 52 kommuner, bland / : /Uppsala län: \d+ av 52 kommuner\./,
    )
  })
})

describe('Jämför’s first HTML', () => {
  it('says of each municipality compared whether the filter leaves it, and how many it leaves of all', async () => {
    const { codes, count } = await selected()
    const outside = ['0484', '0480', '1980', '1880', '0580'].find((code) => !codes.includes(code)) ?? ''
    const { html } = await readPage(`/jamfor?kommuner=${codes[0]},${outside}&lan=18&${urval}`)
    // A county each or one for both, and the region.
    const areas = ['region', ...new Set([codes[0], outside].map((code) => code?.slice(0, 2)))]
    const heads = [...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head = '']) => textOf(head))
    expect(heads.map((head) => /(Inom|Utanför) urvalet/.exec(head)?.[0])).toEqual([
      'Inom urvalet',
      'Utanför urvalet',
      ...areas.map(() => undefined),
    ])
    expect(textOf(html)).toContain(`${count} av 52 kommuner`)
    expect(textOf(html)).not.toContain('Av dem ligger')
    expect((await readPage(`/jamfor?kommuner=${codes[0]}`)).html).not.toContain('urvalet')
  })

  it('has county and region beside the municipalities, and the learning centres', async () => {
    const reply = await ask<ComparisonsReply>('/comparisons?codes=0483,1980')
    const { html } = await readPage('/jamfor?kommuner=0483,1980')
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*?(?:\/>|>(.*?)<\/t[hd]>)/g)].map(([, cell = '']) => textOf(cell).trim()),
    )
    const row = (title: string) => rows.find(([first]) => first === title) ?? []
    expect(rows[0]?.slice(1)).toEqual(['Katrineholm', 'Västerås', 'Södermanlands län', 'Västmanlands län', 'Östra Mellansverige'])
    const inventory = reply.answers.find(({ question }) => question === 'needs-inventory')
    const [yes, no] = inventory?.region.classes ?? []
    expect(row('Behovsinventering').at(-1)).toBe(`Av ${inventory?.region.base}: ja ${yes?.count}, nej ${no?.count}`)
    expect(rows.filter((cells) => cells.length === 6)).toHaveLength(rows.length)
    const titles = reply.centres.map(({ centres }) => centres.map(({ title }) => title.sv).join(', '))
    expect(row('Lärcentrum').slice(1, 3)).toEqual(titles.map((title) => title || 'Ingen verifierad uppgift.'))
    expect(titles[0]).toContain('Viadidakt')
  })
})

describe('Karta’s first HTML', () => {
  it('fades those whom the filter does not leave, counts, and tells them apart in the table', async () => {
    const { codes, count, base } = await selected()
    const { html } = await readPage(`/?${urval}`)
    const full = [...html.matchAll(/<g data-key="[^"]+" fill="[^"]+">(.*?)<\/g>/g)].map(([, members]) => members).join('')
    expect([...full.matchAll(/data-code="(\d{4})"/g)].map(([, code]) => code).toSorted()).toEqual(codes)
    const [, note = ''] = /<section class="first-selection"[^>]*>(.*?)<\/section>/.exec(html) ?? []
    expect(textOf(note)).toContain(`Urval: ${count} av 52 kommuner`)
    expect(textOf(note)).toContain(`Behovsinventering: ja; `)
    expect(textOf(note)).toContain(`bland ${base} med svar på alla frågorna.`)
    const [within = '', outside = ''] = [...html.matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, body = '']) => body)
    expect(textOf(within)).toContain(`Inom urvalet (${count})`)
    expect(textOf(outside)).toContain(`Utanför urvalet (${52 - count})`)
    expect([...within.matchAll(/\/kommun\/(\d{4})/g)].map(([, code]) => code).toSorted()).toEqual(codes)
  })

  it('gives the client whom the filter leaves, so that nobody is shown first who then fades', async () => {
    const { html } = await readPage(`/?${urval}`)
    const [, json = '[]'] = /id="first-data">(.*?)<\/script>/s.exec(html) ?? []
    const replies = JSON.parse(json) as { queryKey: string[]; data: unknown }[]
    const given = replies.find(({ queryKey }) => queryKey[0] === 'selection')
    expect(given?.queryKey).toEqual(['selection', studyId, conditionsInQuery(parseAddress('/', `?${urval}`).address.selection)])
    expect(given?.data).toEqual(await selected())
  })

  it('says the filter in what search engines and links show', async () => {
    const { html } = await readPage(`/?${urval}&sprak=en`)
    expect(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]).toMatch(/Filter: .+ of 52 municipalities, among /)
  })
})
