import { describe, expect, it } from 'vitest'
import { countyAreas } from '../../../api/domain/map/geography.ts'
import { listIndicators } from '../../../api/domain/study/indicator.ts'
import type { Language } from '../../../api/domain/study/localized.ts'
import { indicatorTexts } from '../../../api/domain/words/answerLabel.ts'
import {
  type AnswerTexts,
  answerSentence,
  countyShortName,
  type Scope,
  type SentencePart,
  type ToldIndicator,
} from '../../../api/domain/words/answerSentence.ts'
import { groupTexts } from '../../../api/domain/words/catalogue.ts'
import { plainSentence } from '../../../api/domain/words/plainSentence.ts'
import { geography, indicatorOf, snapshot } from '../api/pictures/support.ts'

const { municipalities } = geography
const region: Scope = { kind: 'region' }
const inCounty = (code: string): Scope => ({ kind: 'county', code })
const textsOf = (language: Language): AnswerTexts => groupTexts(language, 'answer') as AnswerTexts

function inMunicipality(name: string): Scope {
  const found = municipalities.find((each) => each.name === name)
  if (!found) throw new Error(name)
  return { kind: 'municipality', code: found.code, name, county: found.county.code }
}

const ids = listIndicators(snapshot.study).map(({ id }) => id)
const told = new Map<string, ToldIndicator>(ids.map((id) => [id, indicatorOf(id)]))

function partsOf(id: string, scope: Scope, language: Language): readonly SentencePart[] {
  const indicator = told.get(id)
  if (!indicator) throw new Error(id)
  return answerSentence(indicator, scope, language, textsOf(language), indicatorTexts(language))
}

const say = (id: string, scope: Scope, language: Language = 'sv'): string =>
  plainSentence(partsOf(id, scope, language), textsOf(language))

describe('the answer as a sentence', () => {
  it.each([
    [
      'a published total',
      'needs-inventory',
      '30 av 50 svarande kommuner arbetar med behovsinventeringar (ur rapporten). I Västmanland 7 av 10 (exempel).',
    ],
    [
      'the base that the report counts by',
      'business-unit-cooperation',
      '35 av 52 kommuner i regionen har ett samarbete mellan lärcentret och näringslivsenheten (ur rapporten). I Västmanland 6 av 8 (exempel).',
    ],
    [
      'the most common of several options',
      'cooperation-degree',
      'Vanligast i regionen är ”Sporadiskt”: 27 av 35 kommuner som samarbetar med näringslivsenheten (exempel). I Västmanland 6 av 6 (exempel).',
    ],
    [
      'what is another in the county',
      'workshop-venue',
      'Vanligast i regionen är ”Eskilstuna”: 12 av 29 kommuner som deltog i workshop (exempel). I Västmanland ingen av 5 (exempel); vanligast där är ”Västerås”, 5 av 5 (exempel).',
    ],
    [
      'a level',
      'broker-maturity',
      'Vanligast i regionen är 1 Påbörjad: 28 av 48 kommuner med känt steg (exempel). I Västmanland 7 av 9 (exempel).',
    ],
    [
      'an amount',
      'staffing',
      'Minsta bemanning: 0,05 tjänster (ur rapporten). Mittenvärdet i regionen är 0,25 tjänster bland 42 kommuner som arbetar med kompetensutveckling, från 0,05 till 3,5 (exempel). I Västmanland är det 0,3 tjänster (exempel).',
    ],
  ])('tells %s of the region, and a county against it', (_, id, sentence) => {
    expect(say(id, inCounty('19'))).toBe(sentence)
  })

  it('tells that nobody in the county was asked', () => {
    expect(say('no-reason', inCounty('04'))).toBe(
      '4 av 8 kommuner som inte arbetar med kompetensutveckling svarade ”Ingår inte i uppdraget” (ur rapporten). I Södermanland har ingen kommun något svar.',
    )
  })

  it.each([
    [
      'its answer, how many gave the same',
      'needs-inventory',
      'Arboga: Ja (exempel). Samma svar gav 7 av 10 (exempel) i Västmanland och 30 av 50 i regionen (ur rapporten).',
    ],
    [
      'its level',
      'broker-maturity',
      'Arboga: 3 Etablerad (exempel). På samma nivå står 1 av 9 i Västmanland och 3 av 48 i regionen (exempel).',
    ],
    [
      'its several answers, and the region’s',
      'course-types',
      'Arboga: Datakurser och andra områden (exempel). Vanligast i regionen är ”Datakurser”: 34 av 42 kommuner som arbetar med kompetensutveckling (exempel).',
    ],
    [
      'why it has none, and the region’s',
      'workshop-venue',
      'Arboga har inget svar: antas inte gälla (exempel). Vanligast i regionen är ”Eskilstuna”: 12 av 29 kommuner som deltog i workshop (exempel).',
    ],
  ])('tells of a municipality %s', (_, id, sentence) => {
    expect(say(id, inMunicipality('Arboga'))).toBe(sentence)
  })

  it('is told in English too', () => {
    expect(say('needs-inventory', inMunicipality('Arboga'), 'en')).toBe(
      'Arboga: Yes (example). The same answer was given by 7 of 10 (example) in Västmanland and 30 of 50 in the region (from the report).',
    )
  })

  describe.each(['sv', 'en'] as const)('in %s', (language) => {
    const scopes: readonly Scope[] = [
      region,
      ...countyAreas(municipalities).map(({ code }) => inCounty(code)),
      ...municipalities.map(({ name }) => inMunicipality(name)),
    ]

    it.each(ids)('of %s is whole for the region, each county and each municipality', (id) => {
      for (const scope of scopes) {
        const sentence = say(id, scope, language)
        expect(sentence).toMatch(/^\S.*[^\s.]\.$/)
        expect(sentence).not.toMatch(/undefined|null|NaN|\{\{|\bsays\.|[\uE000-\uE0FF]|\s{2}|\s[.,;]|\.\./)
      }
    })

    it.each(ids)('of %s has no number without its kind, and nothing of the report’s for a county or a municipality', (id) => {
      const labels = (told.get(id)?.classes ?? []).map(({ label }) => label[language]).join()
      for (const scope of scopes) {
        const parts = partsOf(id, scope, language)
        const bare = parts.filter(({ kind }) => kind === undefined).map(({ text }) => text)
        // Bases and ranges stand beside the figure that they belong to; "1 Påbörjad" is a name.
        const counted = bare.join('').match(/\d+ (av|of) \d+/g) ?? []
        expect(counted.filter((each) => !labels.includes(each))).toEqual([])
        const ofReport = parts.filter(({ kind }) => kind !== undefined && kind !== 'example')
        expect(ofReport.length).toBeLessThanOrEqual(1)
      }
    })
  })
})

describe('a county as one says it', () => {
  it.each([
    ['Västmanlands län', 'Västmanland'],
    ['Örebro län', 'Örebro'],
    ['Västra Götalands län', 'Västra Götaland'],
    ['Uppsala County', 'Uppsala'],
  ])('%s is %s', (name, short) => {
    expect(countyShortName(name)).toBe(short)
  })
})
