import { describe, expect, it } from 'vitest'
import { answerLines } from '../../../../../web/views/municipality/answerLines.ts'
import { anAnswer, counts } from './aProfile.ts'

describe('an answer against county and region', () => {
  it('is counted among those with an answer', () => {
    expect(answerLines(anAnswer(), 'sv')).toEqual([
      { key: 'yes', label: 'Ja', within: null, county: { count: 6, of: 9 }, region: { count: 30, of: 50 } },
    ])
  })

  it('with several options has a line for each', () => {
    const region = counts({ public: ['Offentlig sektor', 38], own: ['Egna förvaltningar', 30], private: ['Privata', 9] })
    const several = anAnswer({
      kind: 'multiple',
      answer: { value: ['public', 'private'], classes: ['public', 'private'], missing: null },
      region,
    })
    expect(answerLines(several, 'en').map(({ label, region: of }) => [label, of?.count])).toEqual([
      ['Offentlig sektor in English', 38],
      ['Privata in English', 9],
    ])
  })

  it('with none of the options says so and counts nothing', () => {
    const none = anAnswer({
      kind: 'multiple',
      answer: { value: [], classes: [], missing: null },
      label: { sv: 'Inget av alternativen', en: 'None of the options' },
    })
    expect(answerLines(none, 'sv')).toEqual([
      { key: 'none', label: 'Inget av alternativen', within: null, county: null, region: null },
    ])
  })

  it('that is a quantity names the class that is counted', () => {
    const staffing = anAnswer({
      kind: 'quantity',
      answer: { value: 0.75, classes: ['some'], missing: null },
      label: { sv: '0,75 tjänster', en: '0.75 posts' },
      county: counts({ some: ['0,5–1,9', 4] }),
      region: counts({ some: ['0,5–1,9', 17] }),
    })
    expect(answerLines(staffing, 'sv')).toMatchObject([
      { label: '0,75 tjänster', within: '0,5–1,9', region: { count: 17, of: 17 } },
    ])
  })
})
