import { describe, expect, it } from 'vitest'
import type { ComparisonsReply } from '../../api/replies/comparisons.ts'
import { inCells, inText, underNames, type Cells } from './support/readFiles.ts'
import { testDeps } from './support/testApp.ts'
import { ask, filesOf, isExplained, nameOf, yes } from './support/viewFiles.ts'

describe('a comparison as files', () => {
  const codes = ['1980', '0484', '0319']
  const path = `/comparisons?codes=${codes.join(',')}`

  it('has a row for everything compared, a column for each municipality, county and the region, cell by cell', async () => {
    const reply = await ask<ComparisonsReply>(path)
    const { workbook, csv } = await filesOf(path)
    expect(Object.keys(workbook)).toEqual(['Jämförelse', 'Fördelningar', 'Likhet', 'Kodbok', 'Proveniens'])
    const [header = [], ...rows] = workbook['Jämförelse'] ?? []
    expect(csv).toEqual(inText([header, ...rows]))
    const counties = [...new Set(codes.map((code) => code.slice(0, 2)))].toSorted()
    const countyNames = counties.map((code) => {
      const county = testDeps.geography.counties.find((each) => each.code === code)
      return `${code} ${county?.name ?? ''}`
    })
    expect(header).toEqual([
      ...['variable', 'title-sv', 'title-en', 'differs'],
      ...codes.flatMap((code) => [
        `${code} ${nameOf(code)}`,
        `${code} ${nameOf(code)} label-sv`,
        `${code} ${nameOf(code)} label-en`,
      ]),
      ...[...countyNames, 'region'].flatMap((name) => [`${name} base`, name]),
    ])
    const counted = ({ base, classes, missingCounts: missing }: ComparisonsReply['maturity']['overall']['region']) => [
      base,
      [...classes.map(({ id, count }) => `${id}: ${count}`), ...missing.map(({ reason, count }) => `!${reason}: ${count}`)].join(
        '; ',
      ),
    ]
    const besides = ({ counties: around, region }: Pick<ComparisonsReply['maturity']['overall'], 'counties' | 'region'>) =>
      [...around.map(({ distribution }) => distribution), region].flatMap(counted)
    const rowOf = (id: string) => rows.find(([variable]) => variable === id)
    for (const { question, title, differs, cells, ...around } of reply.answers) {
      const expected = cells.flatMap(({ answer: { value, missing }, label }) => [
        missing !== null ? `!${missing}` : Array.isArray(value) ? value.join(';') : value,
        label.sv,
        label.en,
      ])
      expect(rowOf(question)).toEqual([question, title.sv, title.en, yes(differs), ...expected, ...besides(around)])
    }
    const { dimensions, overall, coverages } = reply.maturity
    for (const { id, title, differs, levels, ...around } of [...dimensions, overall]) {
      const expected = levels.flatMap(({ level, missing, label }) => [
        missing !== null ? `!${missing}` : String(level),
        label.sv,
        label.en,
      ])
      expect(rowOf(id)).toEqual([id, title.sv, title.en, yes(differs), ...expected, ...besides(around)])
    }
    expect(rowOf('coverage')?.slice(4, 13)).toEqual(
      coverages.flatMap(({ known, of }) => [known, `${known} av ${of}`, `${known} of ${of}`]),
    )
    for (const end of ['low', 'high'] as const)
      expect(rowOf(end)?.slice(4, 13)).toEqual(coverages.flatMap((each) => [each[end], null, null]))
    expect(rowOf('centres')?.slice(4, 13)).toEqual(
      reply.centres.flatMap(({ centres }) =>
        centres.length === 0
          ? [null, null, null]
          : [
              centres.map(({ id }) => id).join(';'),
              centres.map(({ label }) => label.sv).join(', '),
              centres.map(({ label }) => label.en).join(', '),
            ],
      ),
    )
    expect(rows).toHaveLength(reply.answers.length + dimensions.length + 1 + 3 + 1)
    isExplained(workbook)
  })

  it('has the distributions with base and share as numbers, and how alike each two are', async () => {
    const reply = await ask<ComparisonsReply>(path)
    const { workbook } = await filesOf(path)
    const [, ...lines] = workbook['Fördelningar'] ?? []
    const all = [
      ...reply.maturity.dimensions,
      reply.maturity.overall,
      ...reply.answers.map(({ question, ...rest }) => ({ id: question, ...rest })),
    ]
    const expected = all.flatMap(({ id, title, counties, region }) =>
      [...counties, { code: 'region', name: 'Östra Mellansverige', distribution: region }].flatMap(
        ({ code, name, distribution: { base, classes, missingCounts: missing } }) => [
          ...classes.map((each) => [
            id,
            title.sv,
            title.en,
            each.id,
            each.label.sv,
            each.label.en,
            code,
            name,
            each.count,
            base,
            each.share,
          ]),
          ...missing.map((each) => [
            ...[id, title.sv, title.en, `!${each.reason}`, each.label.sv, each.label.en, code, name, each.count, base, null],
          ]),
        ],
      ),
    )
    const inOrder = (rows: Cells) => rows.map((row) => JSON.stringify(row)).toSorted()
    expect(inOrder(lines)).toEqual(inOrder(expected))
    expect(workbook['Likhet']?.slice(1)).toEqual(
      inCells(
        reply.pairs.map(
          ({ one, other, similarity, comparableQuestions: comparable, alikeQuestions: alike, unlikeQuestions: unlike }) => [
            ...[one, nameOf(one), other, nameOf(other), similarity, comparable.length, alike.join(';'), unlike.join(';')],
          ],
        ),
      ),
    )
  })

  it('says where it comes from, and of a filter who is within it, of which base', async () => {
    const { workbook } = await filesOf(`${path}&filter=needs-inventory:yes`)
    const { selectedCodes: within } = await ask<ComparisonsReply>(`${path}&filter=needs-inventory:yes`)
    const { codes: selected } = await ask<{ codes: string[] }>('/selections?filter=needs-inventory:yes')
    expect(within).toEqual(codes.filter((code) => selected.includes(code)))
    const row = workbook['Jämförelse']?.find(([variable]) => variable === 'within')
    expect([row?.[4], row?.[7], row?.[10]]).toEqual(codes.map((code) => yes(selected.includes(code))))
    const about = underNames(workbook['Proveniens'] ?? [])
    expect(about).toMatchObject({
      'Ursprung / Provenance': [
        'Exempeldata / Example data',
        expect.stringContaining('Påhittade'),
        expect.stringContaining('Invented'),
      ],
      'Kommuner sida vid sida / Municipalities side by side': [codes.map((code) => `${nameOf(code)} (${code})`).join(', ')],
      'Urval / Filter': [
        `Behovsinventering: ja. ${selected.length} av 52 kommuner, bland 50 med svar på frågan.`,
        `Needs inventory: yes. ${selected.length} of 52 municipalities, among 50 with an answer to the question.`,
      ],
      'Hämtad / Taken': ['2026-11-25'],
    })
    expect(Object.keys(about)).not.toContain('Kommuner i filen / Municipalities in the file')
    expect((await ask<ComparisonsReply>(path)).selectedCodes).toBeNull()
  })
})
