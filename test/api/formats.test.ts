import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp()
const address = `/api/v1/studies/${studyId}/answers`
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Row {
  code: string
  name: string
  county: { code: string; name: string }
  provenance: string
  answers: Record<string, { value: string | string[] | number | null; missing: string | null }>
}

interface Answers {
  origin: { snapshot: string; provenance: string; note: { sv: string } }
  variables: { id: string; kind: string; codes: { code: string }[] }[]
  rows: Row[]
}

const whole = async (): Promise<Answers> => (await askJson(app, address)).body as unknown as Answers

/** A cell as text files have it. */
const inText = ({ value, missing }: Row['answers'][string]): string =>
  missing !== null ? `!${missing}` : [value].flat().join(';')

const csvOf = async (path: string): Promise<Record<string, string>[]> =>
  parse(await (await app.request(path)).text(), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]

describe('the answers', () => {
  it('are 52 rows with every variable of the code book, each value one of its codes', async () => {
    const { rows, variables, origin } = await whole()
    expect(rows).toHaveLength(52)
    expect(origin.provenance).toBe('example')
    expect(origin.note.sv).toContain('Konstruerade')
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
    expect(Object.keys(lines[0] ?? {})).toEqual(variables.map(({ id }) => id))
    expect(lines).toEqual(
      rows.map(({ code, name, county, provenance, answers }) => ({
        code,
        name,
        'county-code': county.code,
        county: county.name,
        provenance,
        ...Object.fromEntries(Object.entries(answers).map(([id, cell]) => [id, inText(cell)])),
      })),
    )
    const [, codeBook = ''] = /<([^>]+)>; rel="describedby"/.exec(response.headers.get('link') ?? '') ?? []
    const described = await csvOf(codeBook)
    expect(new Set(described.map(({ variable }) => variable))).toEqual(new Set(variables.map(({ id }) => id)))
    expect(described.find(({ variable, code }) => variable === 'needs-inventory' && code === '!no-answer')).toMatchObject({
      'label-sv': 'Svarade inte',
    })
  })

  it('are the same in Excel: codes are text, quantities are numbers, code book and provenance on sheets of their own', async () => {
    const { rows, origin, variables } = await whole()
    const file = Buffer.from(await (await app.request(`${address}?format=xlsx`)).arrayBuffer())
    const sheets = await readXlsxFile(file)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Svar', 'Kodbok', 'Proveniens'])
    const [answers, codeBook, provenance] = sheets.map(({ data }) => data)
    const [header = [], ...cells] = answers ?? []
    expect(header).toEqual(variables.map(({ id }) => id))
    expect(cells).toHaveLength(52)
    const staffing = header.indexOf('staffing')
    rows.forEach((row, at) => {
      expect(cells[at]?.[0]).toBe(row.code)
      const { value, missing } = row.answers['staffing'] ?? {}
      expect(cells[at]?.[staffing]).toBe(missing === null ? value : `!${missing}`)
    })
    expect(codeBook?.length).toBeGreaterThan(100)
    expect(JSON.stringify(provenance)).toContain('Exempeldata')
    expect(JSON.stringify(provenance)).toContain(origin.snapshot)
  })

  it('are the same in GeoJSON, null where there is no answer, code book and provenance beside', async () => {
    const { rows, origin, variables } = await whole()
    const { headers, body } = await askJson(app, `${address}?format=geojson`)
    expect(headers.get('content-type')).toBe('application/geo+json')
    expect(body).toMatchObject({ type: 'FeatureCollection', origin, variables })
    const features = body['features'] as { id: string; geometry: { type: string }; properties: Record<string, unknown> }[]
    expect(features.map(({ id }) => id)).toEqual(rows.map(({ code }) => code))
    features.forEach(({ geometry, properties }, at) => {
      expect(['Polygon', 'MultiPolygon']).toContain(geometry.type)
      expect(properties['provenance']).toBe('example')
      for (const [id, { value, missing }] of Object.entries(rows[at]?.answers ?? {})) {
        expect(properties[id]).toEqual(Array.isArray(value) ? value.join(';') : value)
        expect((properties['missing'] as Record<string, string>)[id]).toBe(missing ?? undefined)
      }
    })
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
      expect(body['allowed']).toEqual(['application/json'])
    },
  )
})
