import { describe, expect, it } from 'vitest'
import type { IndicatorReply, IndicatorsReply } from '../../api/replies/indicators.ts'
import type { ProfileReply } from '../../api/replies/profile.ts'
import type { PublishedTotalsReply } from '../../api/replies/studies.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const app = testApp()
const root = `/api/v1/studies/${studyId}`
const ask = async <T>(path: string): Promise<T> => (await askJson(app, root + path)).body as T

const countOf = ({ classes }: Pick<IndicatorReply, 'classes'>, id: string): number | undefined =>
  classes.find((each) => each.id === id)?.count

describe('a study', () => {
  it('opens with its indicators in groups, in which the default one is', async () => {
    const { groups, indicators, defaultIndicator } = await ask<IndicatorsReply>('/indicators')
    const known = new Set(groups.map(({ id }) => id))
    expect(indicators.every(({ group }) => known.has(group))).toBe(true)
    expect(indicators.map(({ id }) => id)).toContain(defaultIndicator)
  })

  it('tells of every indicator the same in the list as by itself', async () => {
    const { indicators } = await ask<IndicatorsReply>('/indicators')
    for (const { id, classes, missingCounts: missing, base, colours } of indicators) {
      const whole = await ask<IndicatorReply>(`/indicators/${id}`)
      expect(whole).toMatchObject({ id, classes, missingCounts: missing, colours, base: { count: base } })
    }
  })

  it('gives each municipality a value or a reason, never both, and counts them right, whole and by county', async () => {
    const { indicators } = await ask<IndicatorsReply>('/indicators')
    for (const { id } of indicators) {
      const {
        values,
        classes,
        counties,
        base,
        missingCounts: missing,
        provenance,
      } = await ask<IndicatorReply>(`/indicators/${id}`)
      expect(provenance).toBe('example')
      expect(values.map(({ code }) => code)).toEqual([...testDeps.geography.municipalityByCode.keys()])
      expect(values.every((each) => (each.value === null) === (each.missing !== null))).toBe(true)
      expect(base.count + missing.reduce((sum, { count }) => sum + count, 0)).toBe(52)
      for (const { id: classId, count, share } of classes) {
        expect(values.filter((each) => each.classes.includes(classId))).toHaveLength(count)
        expect(counties.reduce((sum, county) => sum + (countOf(county, classId) ?? NaN), 0)).toBe(count)
        if (base.count > 0) expect(share).toBeCloseTo(count / base.count)
      }
    }
  })

  it('has the numbers the report publishes', async () => {
    expect(countOf(await ask('/indicators/needs-inventory'), 'yes')).toBe(30)
    expect(countOf(await ask('/indicators/participation'), 'yes')).toBe(50)
    const level = await ask<IndicatorReply>('/indicators/project-level')
    expect(['level-1', 'level-2', 'outside'].map((id) => countOf(level, id))).toEqual([13, 10, 29])
  })

  it('holds every published figure against the answers, and gives statements without a number none', async () => {
    const { totals, statements, jointBounds } = await ask<PublishedTotalsReply>('/published-totals')
    const compared = [...totals, ...statements, ...jointBounds].map(({ comparison }) => comparison.status)
    expect(compared).toContain('holds')
    expect(compared).not.toContain('differs')
    expect(totals.every(({ quotation, facts }) => quotation !== '' && facts.length > 0)).toBe(true)
    expect(statements.every((statement) => !('figure' in statement))).toBe(true)
  })

  it('says what differs when the answers do, and by how much', async () => {
    const snapshot = testDeps.snapshots.get(studyId)
    if (!snapshot) throw new Error('no study')
    const turned = snapshot.answers.find(({ answers }) => {
      const answer = answers['needs-inventory']
      return answer?.kind === 'option' && answer.option === 'no'
    })
    const answers = snapshot.answers.map((row) =>
      row === turned
        ? { ...row, answers: { ...row.answers, 'needs-inventory': { kind: 'option' as const, option: 'yes' } } }
        : row,
    )
    const other = testApp({ snapshots: new Map([[studyId, { ...snapshot, answers }]]) })
    const { totals } = (await askJson(other, `${root}/published-totals`)).body as unknown as PublishedTotalsReply
    expect(totals.find(({ id }) => id === 'needs-inventory-yes')?.comparison).toMatchObject({
      status: 'differs',
      observed: 31,
      difference: 1,
    })
  })
})

describe('a municipality’s profile', () => {
  it('has every question beside county and region, five dimensions, neighbours and learning centres', async () => {
    const profile = await ask<ProfileReply>('/municipalities/0483')
    expect(profile.answers.map(({ question }) => question)).toEqual(
      testDeps.snapshots.get(studyId)?.study.questions.map(({ id }) => id),
    )
    expect(profile.maturity.dimensions).toHaveLength(5)
    expect(profile.maturity.coverage.of).toBe(5)
    expect(profile.centres.map(({ id }) => id)).toContain('viadidakt')
    expect(profile.neighbours.map(({ code }) => code)).toContain('0428')
    expect(profile.answers.every(({ county, region }) => county.municipalities === 9 && region.municipalities === 52)).toBe(true)
  })

  it('tells what public sources say where they name no centre', async () => {
    const trosa = await ask<ProfileReply>('/municipalities/0488')
    expect(trosa.centres).toEqual([])
    expect(trosa.centreNote).toMatchObject({ note: expect.stringContaining('motion'), period: '2018' })
    expect((await ask<ProfileReply>('/municipalities/0483')).centreNote).toBeNull()
  })

  it('has neighbours who have it', async () => {
    const { neighbours } = await ask<ProfileReply>('/municipalities/1980')
    expect(neighbours.length).toBeGreaterThan(2)
    for (const { code } of neighbours)
      expect((await ask<ProfileReply>(`/municipalities/${code}`)).neighbours.map((each) => each.code)).toContain('1980')
  })
})
