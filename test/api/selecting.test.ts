import { describe, expect, it } from 'vitest'
import {
  conditionsReplySchema,
  type ConditionsReply,
  selectionsReplySchema,
  type SelectionsReply,
} from '../../api/replies/selections.ts'
import type { IndicatorReply } from '../../api/replies/indicators.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const app = testApp()
const root = `/api/v1/studies/${studyId}`
const ask = async <T>(path: string): Promise<T> => (await askJson(app, root + path)).body as T
const select = (query: string): Promise<SelectionsReply> => ask(`/selections${query}`)

describe('a selection of municipalities', () => {
  it('is those with all the answers asked for, of those with a value in each', async () => {
    const reply = await select('?filter=needs-inventory:yes~business-unit-cooperation:no')
    expect(selectionsReplySchema.parse(reply)).toEqual(reply)
    const inventory = await ask<IndicatorReply>('/indicators/needs-inventory')
    const cooperation = await ask<IndicatorReply>('/indicators/business-unit-cooperation')
    const fulfilling = inventory.values
      .filter(({ value, code }) => value === 'yes' && cooperation.values.find((each) => each.code === code)?.value === 'no')
      .map(({ code }) => code)
    expect(reply).toMatchObject({ codes: fulfilling, count: fulfilling.length, municipalities: 52, base: 43, emptiedBy: null })
    expect(reply.conditions).toMatchObject([
      { indicator: 'needs-inventory', alone: 30, remaining: 30, unknown: 2 },
      { indicator: 'business-unit-cooperation', alone: 8, remaining: fulfilling.length, unknown: 9 },
    ])
  })

  it('is in agreement with the same two crossed', async () => {
    const { codes } = await select('?filter=project-level:level-2~broker-maturity:2,3')
    const { cells } = await ask<{ cells: { x: string; y: string; codes: string[] }[] }>(
      '/crosstabs?x=project-level&y=broker-maturity',
    )
    const crossed = cells.filter(({ x, y }) => x === 'level-2' && (y === '2' || y === '3')).flatMap((cell) => cell.codes)
    expect(codes).toEqual(crossed.toSorted())
  })

  it('takes any of several classes, and grows no smaller by them', async () => {
    const one = await select('?filter=course-types:computer-courses')
    const more = await select('?filter=course-types:computer-courses,other-areas')
    expect(more.codes).toEqual(expect.arrayContaining([...one.codes]))
  })

  it('is the same in any order of conditions, which only says in which order they bit', async () => {
    const one = await select('?filter=project-level:level-1~needs-inventory:no')
    const other = await select('?filter=needs-inventory:no~project-level:level-1')
    expect(other.codes).toEqual(one.codes)
    expect(other.conditions.map(({ indicator }) => indicator)).toEqual(['needs-inventory', 'project-level'])
    expect(other.conditions[0]?.remaining).toBe(other.conditions[0]?.alone)
  })

  it('of nobody says which condition left none', async () => {
    const reply = await select('?filter=participation:no~needs-inventory:yes~project-interest:yes')
    expect(reply).toMatchObject({ codes: [], count: 0, emptiedBy: 'needs-inventory' })
  })

  it('asks of every question of the study, and for why there is no answer', async () => {
    const reply = await ask<ConditionsReply>('/conditions')
    expect(conditionsReplySchema.parse(reply)).toEqual(reply)
    expect(reply.questions.filter(({ onMap }) => !onMap).map(({ id }) => id)).toEqual(
      testDeps.snapshots
        .get(studyId)
        ?.study.questions.filter(({ indicator }) => !indicator)
        .map(({ id }) => id),
    )
    for (const { id, classes, missingCounts: missing, kind, base } of reply.questions) {
      const counted = missing.reduce((sum, { count }) => sum + count, 0)
      expect([id, base + counted]).toEqual([id, reply.municipalities])
      for (const each of [...classes, ...missing]) {
        const { count, base: judged } = await select(`?filter=${id}:${each.id}`)
        expect([id, each.id, count]).toEqual([id, each.id, each.count])
        expect(judged).toBe(each.id.startsWith('missing-') ? reply.municipalities : base)
      }
      const all = await select(`?filter=${id}:${[...classes, ...missing].map((each) => each.id).join(',')}`)
      // Of several answers none may have been ticked.
      if (kind !== 'multiple') expect([id, all.count]).toEqual([id, reply.municipalities])
    }
  })

  it('joins an answer with a reason for none', async () => {
    const reply = await select('?filter=remit:missing-not-asked~needs-inventory:yes')
    const rows = testDeps.snapshots.get(studyId)?.answers ?? []
    const fulfilling = rows.filter(({ answers }) => {
      const [remit, inventory] = [answers['remit'], answers['needs-inventory']]
      return (
        remit?.kind === 'missing' && remit.reason === 'not-asked' && inventory?.kind === 'option' && inventory.option === 'yes'
      )
    })
    expect(reply.codes).toEqual(fulfilling.map(({ code }) => code))
    expect(reply).toMatchObject({ base: 50, conditions: [{ indicator: 'remit', unknown: 0 }, { unknown: 2 }] })
    expect(reply.conditions[0]?.title.sv).toBe('Uppdrag för kompetensutveckling')
  })

  it('without conditions is everyone', async () => {
    const { codes, conditions } = await select('')
    expect(codes).toEqual([...testDeps.geography.municipalityByCode.keys()])
    expect(conditions).toEqual([])
  })

  it('without conditions in its filter is everyone too, and of signs as a form encodes them the same', async () => {
    expect(await select('?filter=')).toEqual(await select(''))
    expect(await select('?filter=needs-inventory%3Ayes%2Cno%7Eremit%3Apolitical')).toEqual(
      await select('?filter=needs-inventory:yes,no~remit:political'),
    )
  })

  it('takes a parameter a question as before, of one such query with the filter, and gives the new address', async () => {
    const now = await select('?filter=project-level:level-1,level-2~needs-inventory:no')
    expect(await select('?project-level=level-1,level-2&needs-inventory=no')).toEqual(now)
    expect(await select('?project-level=level-1,level-2&filter=needs-inventory:no')).toEqual(now)
    expect(await select('?filter=project-level:level-1,level-2&needs-inventory=no')).toEqual(now)
    expect(now.links['self']).toBe(`${root}/selections?filter=project-level:level-1,level-2~needs-inventory:no`)
    const twice = ['filter=needs-inventory:yes&needs-inventory=no', 'needs-inventory=no&filter=needs-inventory:yes']
    for (const query of [...twice, 'needs-inventory=yes&needs-inventory=no', 'needs-inventory=maybe'])
      expect((await askJson(app, `${root}/selections?${query}`)).status, query).toBe(400)
  })

  it('is found again by its own address', async () => {
    const reply = await select('?filter=needs-inventory:yes~course-types:computer-courses,other-areas')
    expect((await askJson(app, reply.links['self'] ?? '')).body).toEqual(reply)
  })

  it('refuses what there is not, and says what there is', async () => {
    const { questions } = await ask<ConditionsReply>('/conditions')
    const reasons = ['no-answer', 'not-asked', 'not-published', 'not-applicable', 'uncertain'].map((each) => `missing-${each}`)
    const unknown = await askJson(app, `${root}/selections?wealth=yes`)
    expect(unknown).toMatchObject({ status: 400, body: { parameter: 'wealth', allowedValues: ['filter'] } })
    const ids = questions.map(({ id }) => id)
    const wrong: [string, string[]][] = [
      ['filter=wealth:yes', ids],
      ['filter=needs-inventory:yes~wealth:yes', ids],
      ['filter=needs-inventory', ids],
      ['filter=needs-inventory:', ['yes', 'no', ...reasons]],
      ['filter=needs-inventory:yes~', ids],
      ['filter=needs-inventory:yes:no', ids],
      ['filter=constructor:yes', ids],
      ['filter=needs-inventory:yes&filter=remit:political', ids],
      ['filter=needs-inventory:maybe', ['yes', 'no', ...reasons]],
      ['filter=needs-inventory:yes,yes', ['yes', 'no', ...reasons]],
      ['filter=needs-inventory:yes~needs-inventory:no', ids],
      ['filter=broker-maturity:4', ['0', '1', '2', '3', ...reasons, 'missing-insufficient']],
      ['filter=needs-inventory:missing-insufficient', ['yes', 'no', ...reasons]],
    ]
    for (const [query, allowed] of wrong)
      expect(await askJson(app, `${root}/selections?${query}`), query).toMatchObject({
        status: 400,
        body: { parameter: 'filter', allowedValues: allowed },
      })
    const details = await Promise.all(
      ['sv', 'en'].map(async (language) => {
        const headers = { 'accept-language': language }
        const body = (await (await app.request(`${root}/selections?filter=remit`, { headers })).json()) as { detail: string }
        return body.detail
      }),
    )
    expect(details[0]).toContain('”remit” i ”filter” går inte att läsa. Skriv beteckning, kolon')
    expect(details[1]).toContain('“remit” in “filter” can’t be read. Write an id, a colon')
    expect((await askJson(app, '/api/v1/studies/none/selections?filter=needs-inventory:yes')).status).toBe(404)
  })
})
