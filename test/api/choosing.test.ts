import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { answersReplySchema, type AnswersReply } from '../../api/replies/answers.ts'
import type { SelectionsReply } from '../../api/replies/selections.ts'
import { readWorkbook } from './support/readFiles.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp()
const root = `/api/v1/studies/${studyId}`
const filter = 'filter=needs-inventory:yes~business-unit-cooperation:no'

const answersTo = async (query: string): Promise<AnswersReply> =>
  (await askJson(app, `${root}/answers?${query}`)).body as unknown as AnswersReply
const selected = async (query: string): Promise<readonly string[]> =>
  ((await askJson(app, `${root}/selections?${query}`)).body as unknown as SelectionsReply).codes

describe('answers chosen by other answers', () => {
  it('are the rows of those who fulfil every condition, and say so', async () => {
    const reply = await answersTo(filter)
    const codes = await selected(filter)
    expect(answersReplySchema.parse(reply)).toEqual(reply)
    expect(codes.length).toBeGreaterThan(0)
    expect(reply.rows.map(({ code }) => code)).toEqual(codes)
    expect(reply.scope).toMatchObject({ county: null, count: codes.length, municipalities: 52 })
    expect(reply.scope.label.sv).toBe(
      `Behovsinventering: ja; Samarbete med näringslivsenheten: nej. ${codes.length} av 52 kommuner, bland 43 med svar på alla frågorna.`,
    )
  })

  it('are of one county where one is asked for', async () => {
    const { rows, scope } = await answersTo('filter=needs-inventory:yes&county=18')
    const all = await selected('filter=needs-inventory:yes')
    const codes = all.filter((code) => code.startsWith('18'))
    expect(rows.map(({ code }) => code)).toEqual(codes)
    expect(scope).toMatchObject({ count: codes.length, matching: all.length, base: 50, emptiedBy: null })
    expect(scope.label.sv).toBe(
      `Behovsinventering: ja. ${all.length} av 52 kommuner, bland 50 med svar på frågan. Av dem ligger ${codes.length} i Örebro län.`,
    )
    expect((await answersTo('county=18')).scope.label.en).toBe('Örebro län. 12 of 52 municipalities.')
  })

  it('say what each condition did, as selections do', async () => {
    const { scope } = await answersTo(filter)
    const { body } = await askJson(app, `${root}/selections?${filter}`)
    const { conditions, base, count, emptiedBy } = body as unknown as SelectionsReply
    expect(scope).toMatchObject({ base, matching: count, emptiedBy })
    expect(scope.conditions.map(({ classes, ...rest }) => ({ ...rest, classes: classes.map(({ id }) => id) }))).toEqual(
      conditions,
    )
  })

  it('have the columns asked for, and the code book of those', async () => {
    const { rows, variables } = await answersTo('variables=staffing,needs-inventory')
    expect(rows).toHaveLength(52)
    for (const { answers } of rows) expect(Object.keys(answers).toSorted()).toEqual(['needs-inventory', 'staffing'])
    expect(variables.filter(({ kind }) => kind !== 'register').map(({ id }) => id)).toEqual(['staffing', 'needs-inventory'])
  })

  it('are the same rows in CSV, Excel and GeoJSON, and the file is named for what it is', async () => {
    const { rows, scope } = await answersTo(filter)
    const codes = rows.map(({ code }) => code)
    const csv = await app.request(`${root}/answers?${filter}&format=csv`)
    expect(csv.headers.get('content-disposition')).toContain('-example-answers-selection.csv')
    const lines = parse<Record<string, string>>(await csv.text(), { columns: true })
    expect(lines.map(({ code }) => code)).toEqual(codes)
    const { Svar = [], Kodbok = [], Proveniens = [] } = await readWorkbook(app, `${root}/answers?${filter}&format=xlsx`)
    expect(Svar.slice(1).map(([code]) => code)).toEqual(codes)
    const byId = await readWorkbook(app, `${root}/answers?${filter}&values=ids&format=xlsx`)
    expect(new Set(Kodbok.slice(1).map(([variable]) => variable))).toEqual(new Set(byId['Svar']?.[0]))
    expect(Proveniens.slice(7)).toEqual([
      ['Urval / Filter', scope.label.sv],
      [null, scope.label.en],
      ['Villkor / Condition', 'Behovsinventering: Ja / Needs inventory: Yes (needs-inventory)'],
      ['Uppfyller villkoret ensamt / Meet the condition by itself', 30],
      ['Saknar värde i det / Have no value in it', 2],
      [
        'Villkor / Condition',
        'Samarbete med näringslivsenheten: Nej / Cooperation with the business development office: No (business-unit-cooperation)',
      ],
      ['Uppfyller villkoret ensamt / Meet the condition by itself', 8],
      ['Saknar värde i det / Have no value in it', 9],
      ['Kommuner i studien / Municipalities of the study', 52],
      ['Har svar på villkorens frågor (bas) / Have answers to the conditions’ questions (base)', 43],
      ['Uppfyller alla villkor / Meet all conditions', codes.length],
      ['Län / County', 'Alla / All'],
      ['Kommuner i filen / Municipalities in the file', codes.length],
    ])
    const { body } = await askJson(app, `${root}/answers?${filter}&format=geojson`)
    expect((body['features'] as { id: string }[]).map(({ id }) => id)).toEqual(codes)
    expect(body['scope']).toEqual(scope)
  })

  it('of nobody are a table without rows, in every format', async () => {
    const query = 'filter=participation:no~needs-inventory:yes'
    const { rows, scope } = await answersTo(query)
    expect(rows).toEqual([])
    expect(scope.emptiedBy).toBe('needs-inventory')
    expect(scope.label.sv).toContain('Före ”Behovsinventering: ja” fanns 2 kvar; ingen av dem uppfyller det.')
    for (const format of ['csv', 'xlsx', 'geojson'])
      expect((await app.request(`${root}/answers?${query}&format=${format}`)).status).toBe(200)
    const { body } = await askJson(app, `${root}/answers?${query}&format=geojson`)
    expect(body).toMatchObject({ features: [] })
    expect(body).not.toHaveProperty('bbox')
  })

  it('are found again by their own address', async () => {
    const reply = await answersTo(`${filter}&county=19&variables=staffing`)
    expect((await askJson(app, reply.links['self'] ?? '')).body).toEqual(reply)
  })

  it('refuse what there is not, and say what there is', async () => {
    const wrong: [string, string][] = [
      ['filter=needs-inventory:maybe', 'yes'],
      ['county=99', '18'],
      ['variables=wealth', 'staffing'],
      ['wealth=much', 'filter'],
      ['filter=wealth:much', 'needs-inventory'],
    ]
    for (const [query, allowed] of wrong) {
      const { status, body } = await askJson(app, `${root}/answers?${query}`)
      expect(status, query).toBe(400)
      expect(body['allowedValues'], query).toContain(allowed)
    }
  })
})
