import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readCentres } from '../../../../api/data/readCentres.ts'
import { readRegister } from '../../../../api/data/readRegister.ts'
import { maturityOf } from '../../../../api/domain/study/maturity.ts'
import { parseAnswers } from '../../../../api/data/answersFile.ts'
import { parseStudy } from '../../../../api/data/parseStudy.ts'
import { reconcile } from '../../../../api/domain/study/reconcile.ts'

const read = (file: string) => readFileSync(`geodata/${file}`, 'utf8')
const csv = read('studies/forstudie-2008/example-answers.csv')
const study = parseStudy(read('studies/forstudie-2008/study.yaml'), 'study.yaml')
const register = readRegister(read('municipalities.csv'))
const codes = register.municipalities.map(({ code }) => code)

/** The file's cells as they stand, so that the proof leans on nothing of ours. */
const rows = parse<Record<string, string>>(csv, { columns: true })
const count = (...cells: Record<string, string>[]) =>
  rows.filter((row) => cells.some((wanted) => Object.entries(wanted).every(([question, cell]) => row[question] === cell))).length
const choosing = (question: string, option: string, rest: Record<string, string> = {}) =>
  rows.filter(
    (row) => row[question]?.split(';').includes(option) && Object.entries(rest).every(([other, cell]) => row[other] === cell),
  ).length
const quantities = (question: string) =>
  rows
    .map((row) => row[question] ?? '')
    .filter((cell) => !cell.startsWith('!'))
    .map(Number)
const inProject = (rest: Record<string, string>) =>
  count({ 'project-level': 'level-1', ...rest }, { 'project-level': 'level-2', ...rest })

describe('the example answers', () => {
  it('are 52 rows, one a municipality, each saying that it is an example', () => {
    expect(rows.map(({ code }) => code)).toEqual(codes)
    expect(new Set(rows.map(({ provenance }) => provenance))).toEqual(new Set(['example']))
  })

  it('are a table that the program accepts, filters and missing reasons included', () => {
    expect(parseAnswers(csv, study, codes, 'example-answers.csv')).toHaveLength(52)
  })

  it.each([
    ['participation', { yes: 50, no: 2 }],
    ['competence-development', { yes: 42, no: 8, '!no-answer': 2 }],
    ['no-reason', { 'not-in-remit': 4, other: 4, '!not-asked': 42, '!no-answer': 2 }],
    ['needs-inventory', { yes: 30, no: 20, '!no-answer': 2 }],
    ['business-unit-cooperation', { yes: 35, no: 8, '!no-answer': 2, '!not-applicable': 7 }],
    ['project-interest', { yes: 42, no: 8, '!no-answer': 2 }],
    ['invited', { yes: 42, no: 10 }],
    ['workshop-attendance', { yes: 29, no: 13, '!not-asked': 10 }],
    ['project-level', { 'level-1': 13, 'level-2': 10, outside: 29 }],
  ])('count as the report says: %s', (question, expected) => {
    const found: Record<string, number> = {}
    for (const row of rows) found[row[question] ?? ''] = (found[row[question] ?? ''] ?? 0) + 1
    expect(found).toEqual(expected)
  })

  it('name 23 municipalities in the project and 31 persons from 29 municipalities, one to three from each', () => {
    expect(inProject({})).toBe(23)
    const persons = quantities('workshop-persons')
    expect([persons.length, persons.reduce((sum, each) => sum + each, 0)]).toEqual([29, 31])
    expect(persons.every((each) => [1, 2, 3].includes(each))).toBe(true)
    expect(persons.filter((each) => each > 1).length).toBeLessThanOrEqual(2)
  })

  it('have staff from exactly 0.05 to between three and four posts', () => {
    expect(Math.min(...quantities('staffing'))).toBe(0.05)
    expect(Math.max(...quantities('staffing'))).toBeGreaterThanOrEqual(3)
    expect(Math.max(...quantities('staffing'))).toBeLessThanOrEqual(4)
  })

  const yes = { 'competence-development': 'yes' }
  it.each([
    ['works and wants to join', count({ ...yes, 'project-interest': 'yes' }), 34, 42],
    ['works and takes inventory', count({ ...yes, 'needs-inventory': 'yes' }), 22, 30],
    ['works and cooperates', count({ ...yes, 'business-unit-cooperation': 'yes' }), 27, 35],
    ['wants to join and cooperates', count({ 'project-interest': 'yes', 'business-unit-cooperation': 'yes' }), 30, 35],
    ['takes inventory and cooperates', count({ 'needs-inventory': 'yes', 'business-unit-cooperation': 'yes' }), 15, 30],
    ['neither works nor wants to join', count({ 'competence-development': 'no', 'project-interest': 'no' }), 0, 8],
    ['in the project and wants to join', inProject({ 'project-interest': 'yes' }), 13, 23],
    ['in the project and attended', inProject({ 'workshop-attendance': 'yes' }), 0, 23],
  ])('keep the joint bound: %s', (_, observed, minimum, maximum) => {
    expect(observed).toBeGreaterThanOrEqual(minimum)
    expect(observed).toBeLessThanOrEqual(maximum)
  })

  it.each([
    ['no-reason', 'competence-development', ['no']],
    ...['target-sector', 'extent', 'course-types', 'course-form', 'staffing', 'staffing-role', 'remit', 'regional-resources'].map(
      (question): [string, string, string[]] => [question, 'competence-development', ['yes']],
    ),
    ['broker-orientation', 'broker-function', ['sells-own', 'pure']],
    ['needs-inventory-method', 'needs-inventory', ['yes']],
    ['cooperation-degree', 'business-unit-cooperation', ['yes']],
    ['cooperation-form', 'business-unit-cooperation', ['yes']],
    ['workshop-attendance', 'project-interest', ['yes']],
    ...['workshop-venue', 'workshop-persons', 'stated-needs'].map((question): [string, string, string[]] => [
      question,
      'workshop-attendance',
      ['yes'],
    ]),
  ])('are asked for %s where %s is %j, and nowhere else', (question, filter, passing) => {
    const wrongly = rows.filter((row) => passing.includes(row[filter] ?? '') === (row[question] ?? '!').startsWith('!'))
    expect(wrongly).toEqual([])
  })

  it('give "did not answer" for every question put to the respondents, in two rows alone', () => {
    const respondents = study.questions.filter(({ base }) => base === 'respondents').map(({ id }) => id)
    for (const row of rows) {
      const silent = respondents.filter((question) => row[question] === '!no-answer')
      expect(silent).toEqual(row['participation'] === 'no' ? respondents : [])
    }
  })

  it.each(['broker-function', 'broker-orientation', 'business-unit-cooperation', 'cooperation-degree'])(
    'give "no learning centre" for %s exactly where there is no learning centre',
    (question) => {
      const lacking = count({ organisation: 'no-learning-centre' })
      expect(lacking).toBe(count({ [question]: '!not-applicable' }))
      expect(lacking).toBe(count({ organisation: 'no-learning-centre', [question]: '!not-applicable' }))
    },
  )

  it('name the needs of a learning centre only where there is one', () => {
    const told = rows.filter((row) => row['organisation'] === 'no-learning-centre' && !row['stated-needs']?.startsWith('!'))
    expect(told).toEqual([])
  })

  it('say of no municipality that it lacks what a source proves that it has', () => {
    const centres = readCentres(read('centres.csv'), register)
    const provenOf = (kind: string) =>
      centres.filter((each) => each.kind === kind).flatMap(({ municipalities }) => municipalities)
    const broken = rows.filter(
      (row) =>
        (provenOf('learning-centre').includes(row['code'] ?? '') && row['organisation'] === 'no-learning-centre') ||
        (provenOf('broker-function').includes(row['code'] ?? '') && row['broker-function'] === 'none'),
    )
    expect(broken).toEqual([])
  })

  it('invite exactly those that want to join', () => {
    expect(count({ invited: 'yes', 'project-interest': 'yes' })).toBe(42)
  })

  it('put level 1 where competence development is worked with today', () => {
    expect(count({ 'project-level': 'level-1', ...yes })).toBe(13)
  })

  it('have three larger cities without a learning centre among those that said no, none of which a source proves one for', () => {
    const lacking = rows
      .filter((row) => row['project-interest'] === 'no' && row['organisation'] === 'no-learning-centre')
      .map((row) => row['code'])
    const larger = register.municipalities.filter(({ code, population }) => lacking.includes(code) && population.count >= 50_000)
    expect([lacking.length, larger.length]).toEqual([3, 3])
    const proven = readCentres(read('centres.csv'), register)
      .filter(({ kind }) => kind === 'learning-centre')
      .flatMap(({ municipalities }) => municipalities)
    const saidToLack = rows.filter((row) => row['organisation'] === 'no-learning-centre').map((row) => row['code'])
    expect(saidToLack.filter((code) => proven.includes(code ?? ''))).toEqual([])
  })

  it('draw the larger cities from as many as the study says', () => {
    const proven = readCentres(read('centres.csv'), register)
      .filter(({ kind, verification }) => kind !== 'adult-education-unit' && verification === 'verified')
      .flatMap(({ municipalities }) => municipalities)
    const left = register.municipalities.filter(({ code, population }) => population.count >= 50_000 && !proven.includes(code))
    expect(left).toHaveLength(4)
    const told = study.report?.contradictions.find(({ id }) => id === 'I18')?.handling.sv
    expect(told).toContain('tre lottade bland de fyra kommuner som har minst 50 000 invånare')
  })
})

describe('what the report says without a number', () => {
  it('a majority cooperates sporadically, whether of 35, of 50 or of 52', () => {
    expect(count({ 'cooperation-degree': 'sporadic' })).toBeGreaterThan(52 / 2)
  })

  it('most aim at the public sector, far fewer at private employers', () => {
    const [publicSector, own, privateEmployers] = ['public-sector', 'own-administration', 'private-employers'].map((option) =>
      choosing('target-sector', option),
    )
    expect(publicSector).toBeGreaterThan(42 / 2)
    expect(privateEmployers).toBeLessThan(Math.min(publicSector ?? 0, own ?? 0) / 2)
  })

  it('computer courses are the most common, with examples in other areas', () => {
    expect(choosing('course-types', 'computer-courses')).toBeGreaterThan(choosing('course-types', 'other-areas'))
    expect(choosing('course-types', 'other-areas')).toBeGreaterThan(1)
  })

  it('work alongside is more common than dedicated staff', () => {
    expect(count({ 'staffing-role': 'alongside' })).toBeGreaterThan(count({ 'staffing-role': 'dedicated' }))
  })

  it('few have a broker function, most of those sell their own courses, and some are pure', () => {
    const [sellsOwn, pure] = [count({ 'broker-function': 'sells-own' }), count({ 'broker-function': 'pure' })]
    expect(sellsOwn + pure).toBeLessThan(52 / 4)
    expect(sellsOwn).toBeGreaterThan(pure)
    expect(pure).toBeGreaterThanOrEqual(2)
  })

  it('the broker function is most developed at free-standing centres, there mostly with university courses', () => {
    const share = (organisation: string, ...kinds: string[]) =>
      count(...kinds.map((kind) => ({ organisation, 'broker-function': kind }))) / count({ organisation })
    expect(share('free-standing', 'sells-own', 'pure')).toBeGreaterThan(2 * share('within-adult-education', 'sells-own', 'pure'))
    expect(share('within-adult-education', 'pure')).toBe(0)
    const university = count({ organisation: 'free-standing', 'broker-orientation': 'university-courses' })
    expect(university).toBeGreaterThan(count({ organisation: 'free-standing', 'broker-orientation': 'other' }))
  })

  it('cooperation is largely meetings, with few concrete efforts', () => {
    expect(choosing('cooperation-form', 'meetings')).toBeGreaterThan(35 * 0.8)
    expect(choosing('cooperation-form', 'concrete-efforts')).toBeLessThan(35 / 4)
  })
})

describe('reconciled with the study', () => {
  const answers = parseAnswers(csv, study, codes, 'example-answers.csv')
  const reconciliation = reconcile(study, answers)

  it('tells of no guess at who was asked, or whose members are not known, that it is borne out', () => {
    const guesses = ['needs-inventory-yes-of-working', 'project-participants-of-interested', 'project-participants-of-attending']
    for (const { id, status } of reconciliation) if (guesses.includes(id)) expect([id, status]).toEqual([id, 'unverifiable'])
  })

  it.each(
    reconciliation.filter(({ expected, kind, id }) => {
      const total = study.publishedTotals.find((each) => each.id === id)
      return expected && (kind !== 'total' || (total?.measure && (total.base === undefined || total.base.of)))
    }),
  )('the $kind $id holds', ({ status, difference }) => {
    expect([status, difference]).toEqual(['holds', 0])
  })

  it('nothing differs, and what can be measured is measured', () => {
    expect(reconciliation.filter(({ status }) => status === 'differs')).toEqual([])
    expect(reconciliation.filter(({ status }) => status === 'holds').length).toBeGreaterThan(50)
  })

  it('every overall level of maturity occurs, and some municipalities lack one', () => {
    const overall = answers.map((row) => maturityOf(study.rubric, row).overall)
    const at = (level: number) => overall.filter((each) => each.level === level).length
    expect([0, 1, 2].filter((level) => at(level) < 3)).toEqual([])
    expect(at(3)).toBeGreaterThanOrEqual(2)
    expect(overall.filter(({ missing }) => missing === 'insufficient').length).toBeGreaterThanOrEqual(1)
    expect(overall.filter(({ missing }) => missing === 'no-answer')).toHaveLength(2)
  })
})
