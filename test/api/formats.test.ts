import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Origin, Variable } from '../../api/replies/answers.ts'
import { inCells, inText as cellsInText, readCsv, readWorkbook, xlsxType as xlsx } from './support/readFiles.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp()
const address = `/api/v1/studies/${studyId}/answers`

interface Row {
  code: string
  name: string
  county: { code: string; name: string }
  provenance: string
  answers: Record<string, { value: string | string[] | number | null; missing: string | null }>
}

interface Answers {
  origin: Origin
  variables: Variable[]
  rows: Row[]
}

const whole = async (): Promise<Answers> => (await askJson(app, address)).body as unknown as Answers

/** A cell as text files have it. */
const inText = ({ value, missing }: Row['answers'][string]): string =>
  missing !== null ? `!${missing}` : [value].flat().join(';')

type Cell = [id: string, value: string | number | null]

/** The columns of an answer in files of ids: a quantity's reason stands beside it. */
const columnsOf = ({ kind }: Pick<Variable, 'kind'>, id: string, cell: Row['answers'][string]): Cell[] => {
  if (kind !== 'quantity') return [[id, inText(cell)]]
  return [
    [id, cell.value as number | null],
    [`${id}-missing`, cell.missing && `!${cell.missing}`],
  ]
}

/** A quantity as the code book has it: the reasons why there is none are the column's beside. */
const withReason = (variable: Variable): Variable[] => {
  if (variable.kind !== 'quantity') return [variable]
  const title = { sv: `${variable.title.sv}, varför värdet saknas`, en: `${variable.title.en}, why there is no value` }
  const reason = { ...variable, id: `${variable.id}-missing`, title, wording: title, unit: null, facts: [], reconstructed: false }
  return [
    { ...variable, codes: [] },
    { ...reason, kind: 'code' as Variable['kind'], supplementary: false, derived: false },
  ]
}

/** A row in files of ids, column by column. */
const inColumns = ({ code, name, county, provenance, answers }: Row, variables: readonly Variable[]): Cell[] => [
  ...Object.entries({ code, name, 'county-code': county.code, county: county.name, provenance }),
  ...variables.flatMap((variable) => {
    const cell = answers[variable.id]
    return cell === undefined ? [] : columnsOf(variable, variable.id, cell)
  }),
]

const csvOf = async (path: string): Promise<Record<string, string>[]> =>
  parse<Record<string, string>>(await (await app.request(path)).text(), { columns: true, record_delimiter: '\r\n' })

describe('the answers', () => {
  it('are 52 rows with every variable of the code book, each value one of its codes', async () => {
    const { rows, variables, origin } = await whole()
    expect(rows).toHaveLength(52)
    expect(origin.provenance).toBe('example')
    expect(origin.note.sv).toContain('Påhittade')
    for (const { id, kind, codes } of variables.filter((variable) => variable.kind !== 'register')) {
      const allowed = new Set(codes.map(({ code }) => code))
      for (const { answers } of rows) {
        const cell = answers[id]
        if (!cell) throw new Error(`${id} is missing`)
        if (kind === 'quantity' && cell.missing === null) expect(cell.value).toEqual(expect.any(Number))
        else for (const code of inText(cell).split(';')) expect(allowed).toContain(code)
      }
    }
  })

  it('are the same in CSV, provenance in every row, the code book a link away', async () => {
    const { rows, variables } = await whole()
    const response = await app.request(`${address}?format=csv`)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toContain('forstudie-2008-example-answers.csv')
    const lines = await csvOf(`${address}?format=csv`)
    expect(lines).toEqual(
      rows.map((row) =>
        Object.fromEntries(inColumns(row, variables).map(([id, value]) => [id, value === null ? '' : String(value)])),
      ),
    )
    const [, codeBook = ''] = /<([^>]+)>; rel="describedby"/.exec(response.headers.get('link') ?? '') ?? []
    const described = await csvOf(codeBook)
    expect(new Set(described.map(({ variable }) => variable))).toEqual(new Set(Object.keys(lines[0] ?? {})))
    expect(described.find(({ variable, code }) => variable === 'needs-inventory' && code === '!no-answer')).toMatchObject({
      'label-sv': 'Svarade inte',
    })
  })

  it('say in the code book which questions’ wording is ours, for the report gives none', async () => {
    const described = await csvOf(`/api/v1/studies/${studyId}/variables?format=csv`)
    const marked = new Map(described.map(({ variable, 'wording-reconstructed': mark }) => [variable, mark]))
    expect(['needs-inventory', 'project-level', 'remit', 'broker-maturity', 'code'].map((id) => marked.get(id))).toEqual([
      'yes',
      'yes',
      'no',
      'no',
      'no',
    ])
  })

  it('are the same in Excel, cell by cell: codes are text, quantities numbers, code book and provenance on sheets of their own', async () => {
    const { rows, origin, variables } = await whole()
    const workbook = await readWorkbook(app, `${address}?format=xlsx&values=ids&date=2026-11-25`)
    expect(Object.keys(workbook)).toEqual(['Svar', 'Kodbok', 'Proveniens'])
    const [first] = rows
    if (first === undefined) throw new Error('No answers')
    expect(workbook['Svar']).toEqual([
      inColumns(first, variables).map(([id]) => id),
      ...rows.map((row) => inColumns(row, variables).map(([, value]) => value)),
    ])
    const explained = variables
      .flatMap(withReason)
      .flatMap(({ id, kind, title, wording, unit, derived, supplementary, facts, codes, ...variable }) => {
        const ours = variable.reconstructed ? 'yes' : 'no'
        const about = [id, kind, title.sv, title.en, wording.sv, wording.en, ours, unit?.sv, unit?.en]
        const flags = [derived ? 'yes' : 'no', supplementary ? 'yes' : 'no', facts.join(';')]
        const values = codes.length === 0 ? [[null, null, null]] : codes.map(({ code, label }) => [code, label.sv, label.en])
        return values.map((value) => [...about, ...flags, ...value])
      })
    const inBoth = (each: string): string[] => [`${each}-sv`, `${each}-en`]
    const said = [...inBoth('title'), ...inBoth('wording'), 'wording-reconstructed', ...inBoth('unit')]
    const names = ['variable', 'kind', ...said, 'derived', 'supplementary', 'facts', 'code', 'label-sv', 'label-en']
    expect(workbook['Kodbok']).toEqual([names, ...inCells(explained)])
    expect(workbook['Proveniens']).toEqual([
      ['Ursprung / Provenance', 'Exempeldata / Example data'],
      [null, origin.note.sv],
      [null, origin.note.en],
      ['Studie / Study', `${origin.title.sv} / ${origin.title.en} (${studyId})`],
      ['Ögonblicksbild / Snapshot', origin.snapshot],
      ['Källa / Source', origin.citation.sv],
      ['Bedömningsmall / Assessment scale', `${origin.rubric.sv} / ${origin.rubric.en}`],
      ['Urval / Filter', '52 av 52 kommuner.'],
      [null, '52 of 52 municipalities.'],
      ['Kommuner i studien / Municipalities of the study', 52],
      ['Län / County', 'Alla / All'],
      ['Kommuner i filen / Municipalities in the file', 52],
      ['Hämtad / Taken', '2026-11-25'],
    ])
  })

  it('have a code book that is the same in CSV as in the workbook', async () => {
    const { Kodbok = [] } = await readWorkbook(app, `${address}?format=xlsx&values=ids`)
    expect(await readCsv(app, `/api/v1/studies/${studyId}/variables?format=csv`)).toEqual(cellsInText(Kodbok))
  })

  it('lead from the CSV to its code book, and to the workbook of the same rows', async () => {
    const response = await app.request(`${address}?filter=needs-inventory:yes&county=18&format=csv`)
    const link = response.headers.get('link') ?? ''
    const [, workbook = ''] = /<([^>]+)>; rel="alternate"/.exec(link) ?? []
    const { Svar = [] } = await readWorkbook(app, workbook)
    expect(
      inCells(await readCsv(app, `${address}?filter=needs-inventory:yes&county=18&format=csv`))
        .map(([code]) => code)
        .slice(1),
    ).toEqual(Svar.map(([code]) => code).slice(1))
  })

  it('are the same in GeoJSON, flat: null and a reason where there is no answer, levels as numbers, code book and provenance beside', async () => {
    const { rows, origin, variables } = await whole()
    const { headers, body } = await askJson(app, `${address}?format=geojson`)
    expect(headers.get('content-type')).toBe('application/geo+json')
    expect(body).toMatchObject({ type: 'FeatureCollection', origin, variables })
    const named = body['variables'] as { id: string; property: string }[]
    const propertyOf = (id: string) => named.find((variable) => variable.id === id)?.property ?? ''
    const features = body['features'] as { id: string; geometry: { type: string }; properties: Record<string, unknown> }[]
    expect(features.map(({ id }) => id)).toEqual(rows.map(({ code }) => code))
    features.forEach(({ geometry, properties }, at) => {
      expect(['Polygon', 'MultiPolygon']).toContain(geometry.type)
      expect(properties['provenance']).toBe('example')
      for (const [id, { value, missing }] of Object.entries(rows[at]?.answers ?? {})) {
        const isLevel = variables.some((variable) => variable.id === id && variable.kind === 'level')
        const plain = Array.isArray(value) ? value.join(';') : value
        expect(properties[propertyOf(id)]).toEqual(isLevel && plain !== null ? Number(plain) : plain)
        expect(properties[`${propertyOf(id)}_missing`]).toBe(missing)
      }
      // As QGIS, GeoPackage and databases take the names of fields without quotes.
      for (const name of Object.keys(properties)) expect(name).toMatch(/^[A-Za-z_]\w*$/)
      for (const value of Object.values(properties)) expect(typeof value !== 'object' || value === null).toBe(true)
    })
  })
})

describe('a part of the answers', () => {
  it('is asked for by limit and offset, and joins to the whole by the links', async () => {
    const { rows } = await whole()
    const joined: Row[] = []
    let next: string | undefined = `${address}?limit=20`
    while (next !== undefined) {
      const { body } = await askJson(app, next)
      const part = body as unknown as Answers & { links: Record<string, string> }
      expect((await askJson(app, part.links['self'] ?? '')).body).toEqual(body)
      joined.push(...part.rows)
      next = part.links['next']
    }
    expect(joined).toEqual(rows)
    expect(((await askJson(app, `${address}?offset=50`)).body as unknown as Answers).rows).toEqual(rows.slice(50))
  })

  it('is of JSON alone: files are whole', async () => {
    expect(await readCsv(app, `${address}?limit=5&format=csv`)).toHaveLength(53)
    expect((await readWorkbook(app, `${address}?limit=5&offset=9&format=xlsx`))['Svar']).toHaveLength(53)
  })

  it.each(['limit=0', 'limit=101', 'offset=-1', 'date=2026-02-30'])('is refused by %s, with what is allowed', async (query) => {
    const { status, body } = await askJson(app, `${address}?${query}`)
    expect(status).toBe(400)
    expect(body['allowedValues']).toHaveLength(1)
  })
})

describe('the format', () => {
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['text/csv', 'text/csv; charset=utf-8'],
    ['application/json;q=0.4, text/csv', 'text/csv; charset=utf-8'],
    ['application/geo+json', 'application/geo+json'],
    [xlsx, xlsx],
    ['*', 'application/json'],
    ['*; q=.2', 'application/json'],
    ['text/csv, */*', 'text/csv; charset=utf-8'],
    ['text/csv;q=0.5, */*;q=0.1', 'text/csv; charset=utf-8'],
    ['text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', 'application/json'],
    ['application/json;q="0.5"', 'application/json'],
    ['application/json ; q = 0.3, text/csv;q=0.2', 'application/json'],
    ['application/json;q=0x1, text/csv;q=0.9', 'application/json'],
    ['text/csv;note="a, application/json";q=0.4, application/json;q=0.3', 'text/csv; charset=utf-8'],
    ['TEXT/CSV', 'text/csv; charset=utf-8'],
  ])('for «Accept: %s» is %s', async (accept, type) => {
    const fresh = testApp()
    const headers: Record<string, string> = accept === undefined ? {} : { accept }
    // Asked twice, after another: what is kept for one must not be sent to the other.
    for (const asked of [headers, { accept: 'text/csv' }, headers]) {
      const response = await fresh.request(address, { headers: asked })
      expect(response.headers.get('content-type')).toBe(asked === headers ? type : 'text/csv; charset=utf-8')
      expect(response.headers.get('vary')).toContain('Accept')
    }
  })

  it('in the address goes before the one in the header', async () => {
    const response = await app.request(`${address}?format=csv`, { headers: { accept: 'application/json' } })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const json = await app.request(`${address}?format=json`, { headers: { accept: 'text/csv' } })
    expect(json.headers.get('content-type')).toBe('application/json')
  })

  it.each(['image/png', 'application/json;q=0', 'text/csv;q=0, application/xml'])(
    'that there is none of for «%s» is a 406',
    async (accept) => {
      const { status, body } = await askJson(app, '/api/v1/counties', { accept })
      expect(status).toBe(406)
      expect(body['allowedValues']).toEqual(['application/json'])
    },
  )
})
