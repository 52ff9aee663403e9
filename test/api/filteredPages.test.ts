import { describe, expect, it } from 'vitest'
import type { CrosstabsReply } from '../../api/schemas/crosstab.ts'
import type { SelectionsReply } from '../../api/schemas/selection.ts'
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
