import { describe, expect, it } from 'vitest'
import type { ComparisonsReply } from '../../api/schemas/comparison.ts'
import type { CrosstabsReply } from '../../api/schemas/crosstab.ts'
import type { FactsReply } from '../../api/schemas/facts.ts'
import type { PublishedTotalsReply } from '../../api/schemas/publishedTotals.ts'
import type { missingReasons } from '../../api/study/missing.ts'
import { missingLabel } from '../../api/study/missingLabels.ts'
import { inCells, inText, readCsv, readWorkbook, underNames, xlsxType, type Cells } from './support/readFiles.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const app = testApp()
const root = `/api/v1/studies/${studyId}`
const ask = async <T>(path: string): Promise<T> => (await askJson(app, root + path)).body as T
const filesOf = async (path: string) => {
  const and = path.includes('?') ? '&' : '?'
  return {
    workbook: await readWorkbook(app, `${root + path + and}format=xlsx&date=2026-11-25`),
    csv: await readCsv(app, `${root + path + and}format=csv`),
  }
}
const nameOf = (code: string): string => testDeps.geography.municipalityByCode.get(code)?.name ?? ''
const yes = (value: boolean): string => (value ? 'yes' : 'no')

/** Every column of every sheet is in the code book with words in both languages; so is every code of those columns that have codes. */
function isExplained(workbook: Record<string, Cells>, apart: readonly string[] = []) {
  const { Kodbok: [header = [], ...lines] = [], ...rest } = workbook
  const at = (name: string) => header.indexOf(name)
  const titles = new Map(lines.map((line) => [line[at('variable')], [line[at('title-sv')], line[at('title-en')]]]))
  for (const words of titles.values()) for (const word of words) expect(word).toEqual(expect.any(String))
  for (const [sheet, [names = [], ...rows]] of Object.entries(rest))
    for (const [place, name] of names.entries()) {
      if (sheet === 'Proveniens' || apart.includes(String(name))) continue
      expect(titles.has(name), `${sheet}: ${String(name)}`).toBe(true)
      const codes = lines.filter((line) => line[at('variable')] === name).map((line) => line[at('code')])
      if (codes.every((code) => code === null)) continue
      for (const row of rows) if (row[place] !== null) expect(codes, `${sheet}: ${String(name)}`).toContain(row[place])
    }
  for (const line of lines)
    if (line[at('code')] !== null) for (const name of ['label-sv', 'label-en']) expect(line[at(name)]).toEqual(expect.any(String))
}

describe('every view’s data', () => {
  it.each([
    ['/comparisons?codes=0484,1980', 'example-comparison-0484-1980'],
    ['/crosstabs?x=staffing&y=broker-maturity&county=18', 'example-crosstab-staffing-broker-maturity-selection'],
    ['/facts', 'published-facts'],
    ['/published-totals', 'published-totals'],
  ])('%s is CSV and Excel too, by name or by Accept, and the CSV leads to the workbook', async (path, name) => {
    const and = path.includes('?') ? '&' : '?'
    for (const [format, type] of [
      ['csv', 'text/csv; charset=utf-8'],
      ['xlsx', xlsxType],
    ] as const) {
      const byName = await app.request(`${root + path + and}format=${format}`)
      const byHeader = await app.request(root + path, { headers: { accept: type.split(';')[0] ?? '' } })
      for (const response of [byName, byHeader]) {
        expect(response.status).toBe(200)
        expect(response.headers.get('content-type')).toBe(type)
        expect(response.headers.get('content-disposition')).toBe(`attachment; filename="larkartan-${studyId}-${name}.${format}"`)
      }
      if (format === 'csv') expect(await byName.text()).toBe(await byHeader.text())
      const [, described = ''] = /<([^>]+)>; rel="describedby"/.exec(byName.headers.get('link') ?? '') ?? []
      expect(Object.keys(await readWorkbook(app, described))).toEqual(expect.arrayContaining(['Kodbok', 'Proveniens']))
    }
    expect((await app.request(root + path)).headers.get('content-type')).toBe('application/json')
  })
})

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
    const counted = ({ base, classes, missing }: ComparisonsReply['maturity']['overall']['region']) => [
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
              centres.map(({ title }) => title.sv).join(', '),
              centres.map(({ title }) => title.en).join(', '),
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
        ({ code, name, distribution: { base, classes, missing } }) => [
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
        reply.pairs.map(({ one, other, similarity, comparable, alike, unlike }) => [
          ...[one, nameOf(one), other, nameOf(other), similarity, comparable.length, alike.join(';'), unlike.join(';')],
        ]),
      ),
    )
  })

  it('says where it comes from, and of a filter who is within it, of which base', async () => {
    const { workbook } = await filesOf(`${path}&needs-inventory=yes`)
    const { within } = await ask<ComparisonsReply>(`${path}&needs-inventory=yes`)
    const { codes: selected } = await ask<{ codes: string[] }>('/selections?needs-inventory=yes')
    expect(within).toEqual(codes.filter((code) => selected.includes(code)))
    const row = workbook['Jämförelse']?.find(([variable]) => variable === 'within')
    expect([row?.[4], row?.[7], row?.[10]]).toEqual(codes.map((code) => yes(selected.includes(code))))
    const about = underNames(workbook['Proveniens'] ?? [])
    expect(about).toMatchObject({
      'Ursprung / Provenance': [
        'Exempeldata / Example data',
        expect.stringContaining('Konstruerade'),
        expect.stringContaining('Constructed'),
      ],
      'Kommuner sida vid sida / Municipalities side by side': [codes.map((code) => `${nameOf(code)} (${code})`).join(', ')],
      'Urval / Filter': [
        `Behovsinventering: Ja. ${selected.length} av 52 kommuner, bland 50 med svar på frågan.`,
        `Needs inventory: Yes. ${selected.length} of 52 municipalities, among 50 with an answer to the question.`,
      ],
      'Hämtad / Taken': ['2026-11-25'],
    })
    expect(Object.keys(about)).not.toContain('Kommuner i filen / Municipalities in the file')
    expect((await ask<ComparisonsReply>(path)).within).toBeNull()
  })
})

describe('a cross-tabulation as files', () => {
  it.each([
    '/crosstabs?x=project-level&y=broker-maturity',
    '/crosstabs?x=needs-inventory&y=business-unit-cooperation',
    '/crosstabs?x=course-types&y=staffing&county=18&needs-inventory=yes',
  ])('%s has counts, shares with their bases, who is in each cell, and apart who has no value, cell by cell', async (path) => {
    const reply = await ask<CrosstabsReply>(path)
    const { x, y, cells, columns, rows, missing, bounds, base } = reply
    const { workbook, csv } = await filesOf(path)
    const labels = (axis: CrosstabsReply['x'], id: string) => {
      const found = axis.classes.find((each) => each.id === id)
      return [found?.label.sv, found?.label.en]
    }
    const counted = [x, y].some(({ kind }) => kind === 'multiple') ? ['Kommuner', 'Municipalities'] : ['Summa', 'Total']
    const { Korstabell = [], Celler = [], Proveniens = [] } = workbook
    expect(Korstabell).toEqual([
      ['y', 'y-label-sv', 'y-label-en', ...x.classes.map(({ label }) => `${label.sv} / ${label.en}`), 'total'],
      ...y.classes.map(({ id, label }) => [
        ...[id, label.sv, label.en],
        ...x.classes.map((column) => cells.find((cell) => cell.x === column.id && cell.y === id)?.count),
        rows.find((row) => row.id === id)?.count,
      ]),
      ['total', ...counted, ...columns.map(({ count }) => count), base],
    ])
    expect(csv).toEqual(inText(Celler))
    expect(Celler[0]).toEqual([
      ...['kind', 'x', 'x-label-sv', 'x-label-en', 'y', 'y-label-sv', 'y-label-en', 'count'],
      ...['column-base', 'share-of-column', 'row-base', 'share-of-row', 'codes', 'names'],
    ])
    const inCellsOfTable = Celler.filter(([kind]) => kind === 'cell')
    expect(inCellsOfTable).toEqual(
      inCells(
        cells.map((cell) => [
          ...['cell', cell.x, ...labels(x, cell.x), cell.y, ...labels(y, cell.y), cell.count],
          ...[columns.find(({ id }) => id === cell.x)?.count, cell.shareOfColumn],
          ...[rows.find(({ id }) => id === cell.y)?.count, cell.shareOfRow],
          ...[cell.codes.join(';'), cell.codes.map(nameOf).join(';')],
        ]),
      ),
    )
    const without = Celler.filter(([kind]) => kind === 'missing')
    expect(Celler).toHaveLength(1 + inCellsOfTable.length + without.length)
    const inWords = (reason: (typeof missingReasons)[number] | null) =>
      reason === null ? [null, null, null] : [`!${reason}`, missingLabel(reason).sv, missingLabel(reason).en]
    const listed = without.flatMap((row) =>
      String(row[12])
        .split(';')
        .map((code) => [code, row[1], row[4]]),
    )
    const byCode = (rowsOf: Cells) => rowsOf.toSorted(([a], [b]) => String(a).localeCompare(String(b)))
    expect(byCode(listed)).toEqual(byCode(missing.map((each) => [each.code, each.x && `!${each.x}`, each.y && `!${each.y}`])))
    for (const row of without) {
      expect(row[7]).toBe(String(row[12]).split(';').length)
      expect(row.slice(8, 12)).toEqual([null, null, null, null])
    }
    expect(workbook['Saknar värde']?.slice(1)).toEqual(
      missing.map((each) => [each.code, nameOf(each.code), ...inWords(each.x), ...inWords(each.y)]),
    )
    expect(workbook['Gränser']?.slice(1)).toEqual(
      bounds?.map(({ xClasses, yClasses, label, minimum, maximum, observed, base: of, note, facts }) => [
        ...[xClasses.join(';'), yClasses.join(';'), label.sv, label.en, minimum, maximum, observed, of],
        ...[note.sv, note.en, facts.join(';')],
      ]),
    )
    // The matrix is headed by the classes in words; their codes are in Celler.
    isExplained(
      { ...workbook, Korstabell: Korstabell.slice(0, -1) },
      x.classes.map(({ label }) => `${label.sv} / ${label.en}`),
    )
    expect(underNames(Proveniens)).toMatchObject({
      'Ursprung / Provenance': ['Exempeldata / Example data', expect.any(String), expect.any(String)],
      'Ögonblicksbild / Snapshot': [reply.snapshot],
      'I kolumnerna (x) / In the columns (x)': [`${x.title.sv} / ${x.title.en} (${x.id})`],
      'I raderna (y) / In the rows (y)': [`${y.title.sv} / ${y.title.en} (${y.id})`],
      'Kommuner i filen / Municipalities in the file': [reply.municipalities],
      'Med värde i båda (korstabellens bas) / With a value in both (base of the cross table)': [base],
      'Hämtad / Taken': ['2026-11-25'],
    })
  })

  it('of a filter that leaves nobody says which condition did it', async () => {
    const { workbook } = await filesOf('/crosstabs?participation=no&needs-inventory=yes')
    expect(underNames(workbook['Proveniens'] ?? [])['Urval / Filter']?.[0]).toMatch(/Före ”Behovsinventering: Ja” fanns 2 kvar/)
    expect(workbook['Korstabell']?.at(-1)?.slice(3)).toEqual([0, 0, 0, 0])
  })
})

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
        ...['derived', ...both('reading'), 'status', 'observed', 'expected-minimum', 'expected-maximum', 'difference'],
        ...['facts', 'quotation'],
      ],
      ...inCells([
        ...totals.map(({ id, question, class: of, label, figure, unit, base, derived, comparison, facts, quotation }) => [
          ...['total', id, question, of, label.sv, label.en, figure, unit?.sv, unit?.en],
          ...[base?.count, base?.label.sv, base?.label.en, yes(derived === true), null, null],
          ...[...held(comparison), facts.join(';'), quotation],
        ]),
        ...statements.map(({ id, question, text, reading, comparison, facts, quotation }) => [
          ...['statement', id, question, null, text.sv, text.en, ...nothing(7), reading?.sv, reading?.en],
          ...[...held(comparison), facts.join(';'), quotation],
        ]),
        ...jointBounds.map(({ id, label, comparison }) => [
          ...['bound', id, null, null, label.sv, label.en, ...nothing(9), ...held(comparison), null, null],
        ]),
      ]),
    ])
    expect(csv).toEqual(inText(workbook['Publicerat'] ?? []))
    isExplained(workbook)
    expect(underNames(workbook['Proveniens'] ?? [])).toMatchObject({
      'Ursprung / Provenance': ['Publicerat / Published', expect.any(String), expect.any(String)],
      'Svaren de prövas mot / Answers they are held against': [
        ...['Exempeldata / Example data', expect.stringContaining('Konstruerade'), expect.any(String)],
      ],
    })
  })
})
