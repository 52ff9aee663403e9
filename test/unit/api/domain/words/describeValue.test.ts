import { describe, expect, it } from 'vitest'
import type { IndicatorReply } from '../../../../../api/replies/indicators.ts'
import { indicatorTexts } from '../../../../../api/domain/words/answerLabel.ts'
import { describeValue, lowerFirst } from '../../../../../api/domain/words/valueLabel.ts'
import { aMultipleIndicator, anIndicator, someAnswers } from '../legend/anIndicator.ts'

const arboga = { name: 'Arboga', county: { name: 'Västmanlands län' } }
const say = (indicator: IndicatorReply, code: string, option: string | null = null) =>
  describeValue(
    arboga,
    indicator,
    indicator.values.find((value) => value.code === code),
    option,
    'sv',
    indicatorTexts('sv'),
  )

describe('a municipality in words', () => {
  it('is a short sentence for yes and no', () => {
    expect(say(anIndicator(someAnswers), '1880')).toBe('Arboga, Västmanlands län: behovsinventering ja')
  })

  it('gives the reason for a missing value, never a zero', () => {
    expect(say(anIndicator(someAnswers), '1984')).toBe('Arboga, Västmanlands län: behovsinventering, svarade inte')
  })

  it('keeps the number of a level', () => {
    const maturity = anIndicator({ '1880': ['2'] }, { 2: 'Organiserad' }, { kind: 'level' })
    expect(say(maturity, '1880')).toBe('Arboga, Västmanlands län: behovsinventering, 2 Organiserad')
  })

  it('writes a quantity with its unit, and its unit of one', () => {
    const unit = { unit: { sv: 'tjänster', en: 'posts' }, unitOne: { sv: 'tjänst', en: 'post' } }
    const staffing = anIndicator({ '1880': ['some'], '1881': ['some'] }, { some: '0,5–1,9' }, { kind: 'quantity', ...unit })
    const of = (value: number): IndicatorReply => ({ ...staffing, values: staffing.values.map((each) => ({ ...each, value })) })
    expect(say(of(0.5), '1880')).toBe('Arboga, Västmanlands län: behovsinventering, 0,5 tjänster')
    expect(say(of(1), '1880')).toBe('Arboga, Västmanlands län: behovsinventering, 1 tjänst')
  })

  it('says whether the option shown was given, or without one lists all', () => {
    expect(say(aMultipleIndicator(), '1881', 'computing')).toBe('Arboga, Västmanlands län: kurstyper, anger inte datakurser')
    expect(say(aMultipleIndicator(), '1880', 'computing')).toBe('Arboga, Västmanlands län: kurstyper, anger datakurser')
    expect(say(aMultipleIndicator(), '1880')).toBe('Arboga, Västmanlands län: kurstyper, datakurser och andra områden')
    expect(say(aMultipleIndicator(), '1981')).toBe('Arboga, Västmanlands län: kurstyper, inget av alternativen')
  })

  it('says so of a municipality without a row', () => {
    expect(say(anIndicator(someAnswers), '0484')).toBe('Arboga, Västmanlands län: behovsinventering, ej publicerat')
  })
})

describe('a heading inside a sentence', () => {
  it('loses its capital, unless that is an abbreviation or a designation', () => {
    expect(lowerFirst('Ja')).toBe('ja')
    expect(lowerFirst('Örebro')).toBe('örebro')
    expect(lowerFirst('M1 Förankring')).toBe('M1 Förankring')
    expect(lowerFirst('ESF')).toBe('ESF')
    expect(lowerFirst('')).toBe('')
  })
})
