import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRegister } from '../../../../api/data/readRegister.ts'
import { countyAreas } from '../../../../api/domain/map/geography.ts'
import { formatAnswers } from '../../../../api/data/answersFile.ts'
import { indicatorReply } from '../../../../api/replies/indicators.ts'
import { findIndicator, listIndicators } from '../../../../api/domain/study/indicator.ts'
import { maturityOf } from '../../../../api/domain/study/maturity.ts'
import { municipalityProfile } from '../../../../api/replies/profile.ts'
import { readSnapshot } from '../../../../api/data/readData.ts'

const { municipalities } = readRegister(readFileSync('geodata/municipalities.csv', 'utf8'))
const folder = 'geodata/studies/forstudie-2008'
const snapshot = readSnapshot(
  folder,
  municipalities.map(({ code }) => code),
)
const counties = countyAreas(municipalities)
const reply = (id: string) => {
  const indicator = findIndicator(snapshot.study, id)
  if (!indicator) throw new Error(id)
  return indicatorReply(snapshot, indicator, counties)
}
const countsOf = (id: string) => Object.fromEntries(reply(id).classes.map((each) => [each.id, each.count]))

describe('the feasibility study of 2008', () => {
  it('has the indicators of the survey, the workshops, the project and broker maturity', () => {
    expect(new Set(listIndicators(snapshot.study).map(({ id }) => id))).toEqual(
      new Set([
        ...['participation', 'competence-development', 'no-reason', 'target-sector', 'course-types', 'staffing', 'organisation'],
        ...['broker-function', 'broker-orientation', 'needs-inventory', 'business-unit-cooperation', 'cooperation-degree'],
        ...['project-interest', 'workshop-attendance', 'workshop-venue', 'workshop-persons', 'stated-needs', 'project-level'],
        ...['broker-maturity', 'maturity-anchoring', 'maturity-needs', 'maturity-collaboration'],
        ...['maturity-brokerage', 'maturity-platform'],
      ]),
    )
  })

  it.each([
    ['participation', { yes: 50, no: 2 }, '52 kommuner'],
    ['competence-development', { yes: 42, no: 8 }, '50 svarande kommuner'],
    ['no-reason', { 'not-in-remit': 4, other: 4 }, '8 kommuner som inte arbetar med kompetensutveckling'],
    ['needs-inventory', { yes: 30, no: 20 }, '50 svarande kommuner'],
    ['business-unit-cooperation', { yes: 35, no: 8 }, '43 svarande kommuner med lärcentrum'],
    ['project-interest', { yes: 42, no: 8 }, '50 svarande kommuner'],
    ['workshop-attendance', { yes: 29, no: 13 }, '42 inbjudna kommuner'],
    ['project-level', { 'level-1': 13, 'level-2': 10, outside: 29 }, '52 kommuner'],
  ])('counts %s as the report does, on its own base', (id, counts, base) => {
    expect(countsOf(id)).toEqual(counts)
    expect(reply(id).base.label.sv).toBe(base)
  })

  it('differs from none of the figures the report gives', () => {
    const published = listIndicators(snapshot.study).flatMap(({ id }) => reply(id).publishedCounterparts)
    expect(published.filter(({ status }) => status === 'differs')).toEqual([])
    expect(published.filter(({ status }) => status === 'holds').length).toBeGreaterThan(20)
  })

  it('divides the region into the five counties', () => {
    expect(reply('broker-maturity').counties.map(({ code, municipalities: all }) => [code, all])).toEqual([
      ...[['03', 8] as const, ['04', 9] as const, ['05', 13] as const, ['18', 12] as const, ['19', 10] as const],
    ])
  })

  it('is written back as the very file it was read from', () => {
    expect(formatAnswers(snapshot.study, snapshot.answers)).toBe(readFileSync(`${folder}/example-answers.csv`, 'utf8'))
  })

  it('keeps project level out of maturity', () => {
    for (const row of snapshot.answers) {
      const outside = { answers: { ...row.answers, 'project-level': { kind: 'option', option: 'outside' } as const } }
      expect(maturityOf(snapshot.study.rubric, outside)).toEqual(maturityOf(snapshot.study.rubric, row))
    }
  })

  it('gives every municipality that answered a known dimension, and the others none', () => {
    for (const row of snapshot.answers) {
      const { known } = maturityOf(snapshot.study.rubric, row).coverage
      const took = row.answers['participation']
      expect(took?.kind === 'option' && took.option === 'yes' ? known > 0 : known === 0).toBe(true)
    }
  })

  it('has a profile of every municipality with all its answers in both languages', () => {
    for (const municipality of municipalities) {
      const codes = counties.find(({ code }) => code === municipality.county.code)?.codes ?? []
      const { answers, maturity } = municipalityProfile(snapshot, municipality, codes)
      expect(answers).toHaveLength(snapshot.study.questions.length)
      for (const { label } of answers) expect([label.sv, label.en]).not.toContain('')
      for (const { level, next, missing } of maturity.dimensions) expect(next === null).toBe(level === 3 || missing !== null)
    }
  }, 30_000)
})
