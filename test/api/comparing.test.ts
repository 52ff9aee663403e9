import { describe, expect, it } from 'vitest'
import { comparisonsReplySchema, type ComparisonsReply } from '../../api/replies/comparisons.ts'
import type { IndicatorReply } from '../../api/replies/indicators.ts'
import type { ProfileReply } from '../../api/replies/profile.ts'
import { similaritiesReplySchema, type SimilaritiesReply } from '../../api/replies/similarities.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const app = testApp()
const root = `/api/v1/studies/${studyId}`
const ask = async <T>(path: string): Promise<T> => (await askJson(app, root + path)).body as T
const allCodes = [...testDeps.geography.municipalityByCode.keys()]

describe('a comparison of municipalities', () => {
  const codes = ['1980', '0484', '0319']

  it('has them in the order asked for, everywhere', async () => {
    const reply = await ask<ComparisonsReply>(`/comparisons?codes=${codes.join(',')}`)
    expect(comparisonsReplySchema.parse(reply)).toEqual(reply)
    const { municipalities, answers, maturity, centres } = reply
    const lists = [
      municipalities,
      centres,
      maturity.coverages,
      maturity.overall.levels,
      ...answers.map(({ cells }) => cells),
      ...maturity.dimensions.map(({ levels }) => levels),
    ]
    for (const list of lists) expect(list.map(({ code }) => code)).toEqual(codes)
  })

  it('says of each what its profile says', async () => {
    const { answers, maturity, centres } = await ask<ComparisonsReply>(`/comparisons?codes=${codes.join(',')}`)
    for (const [at, code] of codes.entries()) {
      const profile = await ask<ProfileReply>(`/municipalities/${code}`)
      expect(answers.map(({ question, cells }) => ({ question, answer: cells[at]?.answer, label: cells[at]?.label }))).toEqual(
        profile.answers.map(({ question, answer, label }) => ({ question, answer, label })),
      )
      expect(maturity.dimensions.map(({ levels }) => levels[at]?.level)).toEqual(
        profile.maturity.dimensions.map(({ level }) => level),
      )
      expect(maturity.overall.levels[at]).toMatchObject({
        level: profile.maturity.overall.level,
        label: profile.maturity.overall.label,
        missing: profile.maturity.overall.missing,
      })
      expect(maturity.coverages[at]).toEqual({ code, ...profile.maturity.coverage, ...profile.maturity.span })
      expect(centres[at]?.centres).toEqual(profile.centres)
      for (const [index, { counties, region }] of answers.entries()) {
        expect(region).toEqual(profile.answers[index]?.region)
        expect(counties.find((county) => county.code === profile.county.code)?.distribution).toEqual(
          profile.answers[index]?.county,
        )
      }
    }
  })

  it('has each county once, and marks the rows whose known answers differ', async () => {
    const { answers, maturity } = await ask<ComparisonsReply>('/comparisons?codes=0484,0480,1980')
    for (const { counties } of [...answers, ...maturity.dimensions, maturity.overall])
      expect(counties.map(({ code }) => code)).toEqual(['04', '19'])
    for (const { cells, differs } of answers) {
      const known = cells.filter(({ answer }) => answer.missing === null).map(({ answer }) => JSON.stringify(answer.value))
      expect(differs).toBe(known.some((value) => value !== known[0]))
    }
    expect(answers.some(({ differs }) => differs)).toBe(true)
    expect(answers.some(({ differs }) => !differs)).toBe(true)
  })

  it('explains every pair by questions that both answered, alike and unlike', async () => {
    const { pairs, answers } = await ask<ComparisonsReply>(`/comparisons?codes=${codes.join(',')}`)
    expect(pairs.map(({ one, other }) => [one, other])).toEqual([
      ['1980', '0484'],
      ['1980', '0319'],
      ['0484', '0319'],
    ])
    const answerOf = (question: string, code: string) =>
      answers.find((each) => each.question === question)?.cells.find((cell) => cell.code === code)?.answer
    for (const {
      one,
      other,
      comparableQuestions: comparable,
      alikeQuestions: alike,
      unlikeQuestions: unlike,
      similarity,
      distance,
    } of pairs) {
      expect([...alike, ...unlike].toSorted()).toEqual(comparable.toSorted())
      for (const question of comparable) expect(answerOf(question, one)?.missing ?? answerOf(question, other)?.missing).toBeNull()
      for (const question of alike) expect(answerOf(question, one)?.value).toEqual(answerOf(question, other)?.value)
      for (const question of unlike) expect(answerOf(question, one)?.value).not.toEqual(answerOf(question, other)?.value)
      expect((similarity ?? NaN) + (distance ?? NaN)).toBeCloseTo(1)
    }
  })

  it('of none asked for is of the first two; of one has no pairs', async () => {
    const { municipalities } = await ask<ComparisonsReply>('/comparisons')
    expect(municipalities.map(({ code }) => code)).toEqual(allCodes.toSorted().slice(0, 2))
    expect((await ask<ComparisonsReply>('/comparisons?codes=0484')).pairs).toEqual([])
  })

  it.each([
    ['a seventh municipality', '0484,1980,0480,0481,0482,0483,0488', 'högst 6'],
    ['a municipality that is not there', '0484,9999', '”9999”'],
    ['the same twice', '0484,0484', 'två gånger'],
    ['an empty list', '', '””'],
  ])('refuses %s and says which there are', async (_name, list, said) => {
    const { status, body } = await askJson(app, `${root}/comparisons?codes=${list}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({ parameter: 'codes', allowedValues: allCodes })
    expect(body['detail']).toContain(said)
  })
})

describe('the municipalities most like another', () => {
  it('are the nearest first, equally near by name, no rank but in their order', async () => {
    const reply = await ask<SimilaritiesReply>('/municipalities/0484/similarities?limit=100')
    expect(similaritiesReplySchema.parse(reply)).toEqual(reply)
    expect(reply.municipalities.map(({ code }) => code).toSorted()).toEqual(allCodes.filter((code) => code !== '0484').toSorted())
    for (const [at, { distance, name }] of reply.municipalities.entries()) {
      const before = reply.municipalities[at - 1]
      if (!before) continue
      const further = (distance ?? 2) - (before.distance ?? 2)
      expect(further).toBeGreaterThanOrEqual(0)
      if (further === 0) expect(before.name.localeCompare(name, 'sv')).toBeLessThan(0)
    }
    expect(JSON.stringify(reply)).not.toMatch(/"(rank|place|position)"/)
    expect(reply.method.reference).toContain('Gower')
  })

  it('are as like it as it is like them', async () => {
    const { municipalities } = await ask<SimilaritiesReply>('/municipalities/0484/similarities?limit=5')
    for (const { code, ...likeness } of municipalities) {
      const other = await ask<SimilaritiesReply>(`/municipalities/${code}/similarities?limit=100`)
      const back = other.municipalities.find((each) => each.code === '0484')
      expect(back).toMatchObject({
        similarity: likeness.similarity,
        comparableQuestions: likeness.comparableQuestions,
        alikeQuestions: likeness.alikeQuestions,
        unlikeQuestions: likeness.unlikeQuestions,
      })
      const { pairs } = await ask<ComparisonsReply>(`/comparisons?codes=0484,${code}`)
      expect(pairs[0]?.similarity).toBe(likeness.similarity)
    }
  })

  it('can’t be told of one that did not take part: all are last, by name', async () => {
    const { values } = await ask<IndicatorReply>('/indicators/participation')
    const silent = values.find(({ value }) => value === 'no')?.code ?? ''
    const { municipalities } = await ask<SimilaritiesReply>(`/municipalities/${silent}/similarities?limit=100`)
    const unknown = municipalities.filter(({ similarity }) => similarity === null)
    expect(unknown.every(({ comparableQuestions: comparable }) => comparable.length === 0)).toBe(true)
    expect(municipalities.slice(municipalities.length - unknown.length)).toEqual(unknown)
  })

  it('come in parts that join to the whole', async () => {
    const whole = await ask<SimilaritiesReply>('/municipalities/0484/similarities?limit=100')
    const joined: unknown[] = []
    let address: string | undefined = `${root}/municipalities/0484/similarities`
    while (address !== undefined) {
      const { municipalities, links } = (await askJson(app, address)).body as unknown as SimilaritiesReply
      joined.push(...municipalities)
      expect(municipalities.length).toBeLessThanOrEqual(20)
      address = links['next']
    }
    expect(joined).toEqual(whole.municipalities)
  })

  it.each(['limit=0', 'limit=101', 'limit=two', 'offset=-1'])('refuses %s and says what is allowed', async (query) => {
    const { status, body } = await askJson(app, `${root}/municipalities/0484/similarities?${query}`)
    expect(status).toBe(400)
    expect(body['allowedValues']).toEqual([query.startsWith('limit') ? '1–100' : '0–1000'])
  })
})
