import { describe, expect, it } from 'vitest'
import { suppositionsInQuery } from '../../api/domain/address/idLists.ts'
import type { ProfileReply } from '../../api/replies/profile.ts'
import { suppositionsReplySchema, type SuppositionsReply } from '../../api/replies/suppositions.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const app = testApp()
const root = `/api/v1/studies/${studyId}/municipalities`
const ask = async <T>(path: string): Promise<T> => (await askJson(app, root + path)).body as T
const suppose = (code: string, query = ''): Promise<SuppositionsReply> => ask(`/${code}/suppositions${query}`)

describe('a municipality’s suppositions', () => {
  it('without any are its own profile, for every municipality', async () => {
    for (const code of testDeps.geography.municipalityByCode.keys()) {
      const reply = await suppose(code)
      const { maturity } = await ask<ProfileReply>(`/${code}`)
      expect(suppositionsReplySchema.parse(reply)).toEqual(reply)
      expect(reply.supposed).toEqual(reply.now)
      expect(reply.now.dimensions.map(({ id, level, label, missing }) => ({ id, level, label, missing }))).toEqual(
        maturity.dimensions.map(({ id, level, label, missing }) => ({ id, level, label, missing })),
      )
      expect(reply.now).toMatchObject({
        overall: { level: maturity.overall.level, missing: maturity.overall.missing },
        coverage: maturity.coverage,
        span: maturity.span,
      })
      expect(reply.questions.some(({ changed }) => changed)).toBe(false)
      expect(reply.hypothetical).toBe(true)
    }
  })

  it('leave what was answered as it was, and follow the rubric’s rules in what is supposed', async () => {
    const reply = await suppose('0461', '?suppose=remit:political~needs-inventory:yes~needs-inventory-method:documented')
    const levels = (of: SuppositionsReply['now']) => Object.fromEntries(of.dimensions.map(({ id, level }) => [id, level]))
    expect(reply.now).toEqual((await suppose('0461')).now)
    expect(levels(reply.supposed)).toEqual({ ...levels(reply.now), 'maturity-anchoring': 3, 'maturity-needs': 2 })
    expect(reply.questions.filter(({ changed }) => changed).map(({ question }) => question)).toEqual([
      'needs-inventory',
      'needs-inventory-method',
      'remit',
    ])
  })

  it('lift a dimension to its next level by the answers that the reply names', async () => {
    const { lifts, supposed } = await suppose('0484')
    expect(lifts.length).toBeGreaterThan(0)
    for (const { dimension, level, ways } of lifts) {
      const before = supposed.dimensions.find(({ id }) => id === dimension)?.level
      expect(level).toBeGreaterThanOrEqual((before ?? 0) + 1)
      for (const { changes } of ways) {
        const query = suppositionsInQuery(
          changes.map(({ question, options }) => ({ question, options: options.map(({ id }) => id) })),
        )
        const after = await suppose('0484', `?${query}`)
        expect(after.supposed.dimensions.find(({ id }) => id === dimension)?.level, query).toBe(level)
      }
    }
  })

  it('lift a dimension as its profile says, where what is not met yet is told, of all 52', async () => {
    const told = { demands: 0 }
    for (const code of testDeps.geography.municipalityByCode.keys()) {
      const { maturity } = await ask<ProfileReply>(`/${code}`)
      for (const { id, next } of maturity.dimensions) {
        if (next === null) continue
        const where = `${code} ${id}`
        expect(next.demands.length, where).toBeGreaterThan(0)
        expect(
          next.demands.every(({ met }) => met === true),
          where,
        ).toBe(false)
        told.demands += next.demands.filter(({ met }) => met === true).length
        const query = suppositionsInQuery(next.suppositions)
        const { supposed } = await suppose(code, `?${query}`)
        expect(supposed.dimensions.find((each) => each.id === id)?.level, where).toBeGreaterThanOrEqual(next.level)
      }
    }
    expect(told.demands).toBeGreaterThan(0)
  })

  it('say what a question waits for that would not be asked', async () => {
    const { questions } = await suppose('0484', '?suppose=needs-inventory:no')
    const method = questions.find(({ question }) => question === 'needs-inventory-method')
    expect(method).toMatchObject({
      asked: false,
      askedIf: { question: 'needs-inventory', options: [{ id: 'yes' }] },
      supposed: { answer: { missing: 'not-asked' } },
    })
  })

  it('can be of one that did not take part: the questions stand open', async () => {
    const silent = testDeps.snapshots.get(studyId)?.answers.find(({ answers }) => {
      const participation = answers['participation']
      return participation?.kind === 'option' && participation.option === 'no'
    })
    const { questions, now, supposed } = await suppose(silent?.code ?? '', '?suppose=business-unit-cooperation:no')
    expect(questions.find(({ question }) => question === 'needs-inventory')?.asked).toBe(true)
    expect(now.coverage.known).toBe(0)
    expect(supposed.dimensions.find(({ id }) => id === 'maturity-collaboration')?.level).toBe(0)
    expect(supposed.overall.level).toBeNull()
  })

  it('can take an answer away: coverage and span follow', async () => {
    const { now, supposed, questions } = await suppose('0330', '?suppose=needs-inventory:unknown~target-sector:none-of-these')
    expect(supposed.coverage.known).toBe(now.coverage.known - 1)
    expect(supposed.dimensions.find(({ id }) => id === 'maturity-needs')).toMatchObject({ level: null, missing: 'uncertain' })
    expect(supposed.span.low).toBeLessThanOrEqual(now.span.low)
    const of = (id: string) => questions.find(({ question }) => question === id)?.supposed.answer
    expect(of('needs-inventory')).toEqual({ value: null, classes: [], missing: 'uncertain' })
    expect(of('target-sector')).toEqual({ value: [], classes: [], missing: null })
  })

  it('are found again by their own address', async () => {
    const reply = await suppose('0484', '?suppose=target-sector:public-sector,private-employers~staffing:two-or-more')
    expect((await askJson(app, reply.links['self'] ?? '')).body).toEqual(reply)
  })

  it('can be asked by a parameter a question as before, with the same reply', async () => {
    const reply = await suppose('0484', '?target-sector=public-sector,private-employers&staffing=two-or-more')
    expect(reply).toEqual(await suppose('0484', '?suppose=target-sector:public-sector,private-employers~staffing:two-or-more'))
    expect(await suppose('0484', '?suppose=')).toEqual(await suppose('0484'))
  })

  it('refuse what there is not, and say what there is', async () => {
    const { questions } = await suppose('0484')
    const ids = questions.map(({ question }) => question)
    const wrong: [string, string[]][] = [
      ['project-level:level-1', ids],
      ['needs-inventory:yes~needs-inventory:no', ids],
      ['needs-inventory:maybe', ['yes', 'no', 'unknown']],
      ['needs-inventory:yes,no', ['yes', 'no', 'unknown']],
    ]
    for (const [query, allowed] of wrong)
      expect(await askJson(app, `${root}/0484/suppositions?suppose=${query}`), query).toMatchObject({
        status: 400,
        body: { parameter: 'suppose', allowedValues: allowed },
      })
    expect(await askJson(app, `${root}/0484/suppositions?suppose=target-sector:public-sector,unknown`)).toMatchObject({
      status: 400,
      body: { parameter: 'suppose' },
    })
    expect(await askJson(app, `${root}/0484/suppositions?project-level=level-1`)).toMatchObject({
      status: 400,
      body: { parameter: 'project-level', allowedValues: ['suppose'] },
    })
    expect((await askJson(app, `${root}/9999/suppositions`)).status).toBe(404)
  })
})
