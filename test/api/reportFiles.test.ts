import { describe, expect, it } from 'vitest'
import type { FactsReply, PublishedTotalsReply } from '../../api/replies/studies.ts'
import { inCells, inText, readCsv, underNames } from './support/readFiles.ts'
import { askJson } from './support/replyOf.ts'
import { app, ask, filesOf, isExplained, root } from './support/viewFiles.ts'

describe('what the source states as files', () => {
  it('is every fact, one a row, cell by cell', async () => {
    const { facts } = await ask<FactsReply>('/facts?limit=200')
    const { workbook, csv } = await filesOf('/facts')
    const columns = ['title-sv', 'title-en', 'statement-sv', 'statement-en', 'quotation', 'certainty-sv', 'certainty-en']
    expect(workbook['Fakta']).toEqual([
      ['id', 'kind', 'level', ...columns],
      ...inCells(
        facts.map(({ id, kind, level, title, statement, quotation, certainty }) => [
          ...[id, kind, level, title.sv, title.en, statement.sv, statement.en, quotation, certainty?.sv, certainty?.en],
        ]),
      ),
    ])
    expect(csv).toEqual(inText(workbook['Fakta'] ?? []))
    isExplained(workbook)
    expect(underNames(workbook['Proveniens'] ?? [])).toMatchObject({
      'Ursprung / Provenance': ['Publicerat / Published', expect.any(String), expect.any(String)],
      'Källa / Source': [expect.stringContaining('Johansson')],
      'Hämtad / Taken': ['2026-11-25'],
    })
  })

  it('comes in JSON in parts that join to the whole, twenty unless asked otherwise', async () => {
    const whole = await ask<FactsReply>('/facts?limit=200')
    expect(whole.facts).toHaveLength(whole.total)
    const joined: unknown[] = []
    let address: string | undefined = `${root}/facts`
    while (address !== undefined) {
      const { facts, total, links } = (await askJson(app, address)).body as unknown as FactsReply
      expect(total).toBe(whole.total)
      expect(facts.length).toBeLessThanOrEqual(20)
      joined.push(...facts)
      address = links['next']
    }
    expect(joined).toEqual(whole.facts)
    expect(await readCsv(app, `${root}/facts?format=csv&limit=1`)).toHaveLength(whole.total + 1)
  })
})

describe('published totals as files', () => {
  it('are figures, statements and bounds, each with base, quotation and what the answers say, cell by cell', async () => {
    const { totals, statements, jointBounds } = await ask<PublishedTotalsReply>('/published-totals')
    const { workbook, csv } = await filesOf('/published-totals')
    const held = ({ status, observed, expected, difference }: PublishedTotalsReply['totals'][number]['comparison']) => [
      ...[status, observed, expected?.minimum, expected?.maximum, difference],
    ]
    const nothing = (count: number) => Array.from({ length: count }, () => null)
    const both = (id: string) => [`${id}-sv`, `${id}-en`]
    expect(workbook['Publicerat']).toEqual([
      [
        ...['kind', 'id', 'question', 'class', ...both('label'), 'figure', ...both('unit'), 'base', ...both('base-label')],
        ...['origin', ...both('reading'), 'status', 'observed', 'expected-minimum', 'expected-maximum', 'difference'],
        ...['facts', 'quotation'],
      ],
      ...inCells([
        ...totals.map(({ id, question, class: of, label, figure, unit, base, origin, comparison, facts, quotation }) => [
          ...['total', id, question, of, label.sv, label.en, figure, unit?.sv, unit?.en],
          ...[base?.count, base?.label.sv, base?.label.en, origin, null, null],
          ...[...held(comparison), facts.join(';'), quotation],
        ]),
        ...statements.map(({ id, question, text, origin, reading, comparison, facts, quotation }) => [
          ...['statement', id, question, null, text.sv, text.en, ...nothing(6), origin, reading?.sv, reading?.en],
          ...[...held(comparison), facts.join(';'), quotation],
        ]),
        ...jointBounds.map(({ id, label, assumes, comparison }) => [
          ...['bound', id, null, null, label.sv, label.en, ...nothing(6), 'computed', assumes?.sv, assumes?.en],
          ...[...held(comparison), null, null],
        ]),
      ]),
    ])
    expect(csv).toEqual(inText(workbook['Publicerat'] ?? []))
    isExplained(workbook)
    expect(underNames(workbook['Proveniens'] ?? [])).toMatchObject({
      'Ursprung / Provenance': ['Publicerat / Published', expect.any(String), expect.any(String)],
      'Svaren de prövas mot / Answers they are held against': [
        ...['Exempeldata / Example data', expect.stringContaining('Påhittade'), expect.any(String)],
      ],
    })
  })
})
