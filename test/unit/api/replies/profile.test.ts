import { describe, expect, it } from 'vitest'
import { profileReplySchema, municipalityProfile } from '../../../../api/replies/profile.ts'
import { smallSnapshot } from '../domain/study/smallSnapshot.ts'

const [uppsala, orebro] = [
  { code: '03', name: 'Uppsala län' },
  { code: '18', name: 'Örebro län' },
]
const municipalities = {
  '0305': { code: '0305', name: 'Håbo', county: uppsala, nuts3: 'SE121', population: { count: 21564, year: 2018 } },
  '0319': { code: '0319', name: 'Älvkarleby', county: uppsala, nuts3: 'SE121', population: { count: 9392, year: 2018 } },
  '1880': { code: '1880', name: 'Örebro', county: orebro, nuts3: 'SE124', population: { count: 153367, year: 2018 } },
}
const profile = (code: keyof typeof municipalities) =>
  municipalityProfile(smallSnapshot, municipalities[code], code === '1880' ? ['1880'] : ['0305', '0319'])
const answer = (code: keyof typeof municipalities, question: string) =>
  profile(code).answers.find((each) => each.question === question)

describe('a municipality’s profile', () => {
  it.each(['0305', '0319', '1880'] as const)('keeps to its schema for %s', (code) => {
    const schema = profileReplySchema.omit({ links: true, neighbours: true, centres: true, centreNote: true }).strict()
    expect(schema.safeParse(profile(code)).error).toBeUndefined()
  })

  it('says who it is of, from which snapshot and of which provenance', () => {
    expect(profile('0305')).toMatchObject({
      ...{ code: '0305', name: 'Håbo', county: uppsala, population: { count: 21564, year: 2018 } },
      ...{ study: 'small', snapshot: smallSnapshot.hash, provenance: 'example' },
    })
  })

  it('of a municipality the study lacks is an error', () => {
    expect(() => municipalityProfile(smallSnapshot, { ...municipalities['0305'], code: '0180' }, [])).toThrow(
      /no answers of 0180/,
    )
  })
})

describe('the answers of a profile', () => {
  it('are to every question, indicator or not', () => {
    expect(profile('0305').answers).toHaveLength(smallSnapshot.study.questions.length)
    expect(answer('0305', 'scale-2')).toMatchObject({ indicator: false, supplementary: true, label: { sv: 'some' } })
  })

  it('are in words, in both languages', () => {
    expect(answer('0305', 'works')?.label).toEqual({ sv: 'Ja', en: 'Yes' })
    expect(answer('0305', 'sector')?.label).toEqual({ sv: 'public och own', en: 'public (en) and own (en)' })
    expect(answer('0305', 'posts')?.label).toEqual({ sv: '1,5 tjänster', en: '1.5 posts' })
    expect(answer('0319', 'posts')?.label.sv).toBe('Saknar lärcentrum')
    expect(answer('1880', 'works')?.label).toEqual({ sv: 'Svarade inte', en: 'Did not answer' })
  })

  it('stand beside the distributions of county and region', () => {
    const works = answer('1880', 'works')
    expect(works?.county).toMatchObject({ municipalities: 1, base: 0 })
    expect(works?.region).toMatchObject({ municipalities: 3, base: 2, classes: [{ count: 1 }, { count: 1 }] })
  })
})

describe('the maturity of a profile', () => {
  it('shows each dimension with its anchor, what the next level demands, and the distributions', () => {
    const [first] = profile('0305').maturity.dimensions
    expect(first).toMatchObject({
      ...{ id: 'dimension-1', short: 'M1', level: 0, missing: null },
      label: { sv: 'Level 0' },
      anchor: { sv: 'Anchor 1.0' },
      next: { level: 1, label: { sv: 'Level 1' }, demand: { sv: 'Anchor 1.1' } },
      county: { base: 2 },
      region: { base: 2, missingCounts: [{ reason: 'no-answer', count: 1 }] },
    })
    expect(first?.anchors.map(({ level }) => level)).toEqual([0, 1, 2, 3])
  })

  it('demands nothing more of the highest level', () => {
    expect(profile('0305').maturity.dimensions[4]).toMatchObject({ level: 3, next: null })
  })

  it('has an overall level with coverage and span', () => {
    expect(profile('0305').maturity).toMatchObject({
      overall: { id: 'overall', level: 2, label: { sv: 'Level 2' }, minimumKnown: 3, region: { base: 1 } },
      coverage: { known: 5, of: 5 },
      span: { low: 2, high: 2 },
    })
  })

  it('says why a level is missing, with the widest span', () => {
    const { overall, dimensions, coverage, span } = profile('1880').maturity
    expect(overall).toMatchObject({ level: null, missing: 'no-answer', label: { sv: 'Svarade inte' } })
    expect(dimensions[0]).toMatchObject({
      level: null,
      anchor: null,
      next: null,
      missing: 'no-answer',
      label: { en: 'Did not answer' },
    })
    expect([coverage.known, span.low, span.high]).toEqual([0, 0, 3])
    expect(profile('0319').maturity.overall.label.sv).toBe('Otillräckligt underlag')
  })
})
