import { describe, expect, it } from 'vitest'
import { findIndicator, listIndicators } from '../../../../../api/domain/study/indicator.ts'
import { indicatorValues } from '../../../../../api/domain/study/indicator.ts'
import { smallSnapshot } from './smallSnapshot.ts'
import { smallStudy } from './smallStudy.ts'

const levels = ['0', '1', '2', '3']
const classIds = (id: string) => findIndicator(smallStudy, id)?.classes.map((each) => each.id)

describe('the list of indicators', () => {
  it('goes group by group, in each in the study’s order, maturity with the overall level first', () => {
    expect(listIndicators(smallStudy).map(({ id }) => id)).toEqual([
      ...['participation', 'works', 'reason', 'sector', 'centre', 'posts'],
      ...['overall', 'dimension-1', 'dimension-2', 'dimension-3', 'dimension-4', 'dimension-5'],
      'invited',
    ])
  })

  it('leaves out questions that are no indicators', () => {
    expect(findIndicator(smallStudy, 'scale-1')).toBeUndefined()
  })

  it('takes classes from options, from a quantity’s classes and from the levels', () => {
    expect(classIds('works')).toEqual(['yes', 'no'])
    expect(classIds('posts')).toEqual(['few', 'many'])
    expect(classIds('overall')).toEqual(levels)
    expect(classIds('dimension-2')).toEqual(levels)
  })

  it('gives the overall level the rubric’s method for wording and all dimensions’ facts', () => {
    expect(findIndicator(smallStudy, 'overall')).toMatchObject({
      kind: 'level',
      palette: 'ordinal',
      title: { sv: 'Overall' },
      listTitle: { sv: 'Overall short' },
      wording: { sv: 'Median' },
      note: { sv: 'Not validated' },
      facts: ['F11', 'F12', 'F13', 'F14', 'F15'],
    })
  })
})

describe('the values of an indicator', () => {
  const valueOf = (id: string, code: string) => indicatorValues(smallSnapshot, id).find((value) => value.code === code)
  const none = { value: null, classes: [] }

  it('are the answer and its classes', () => {
    expect(valueOf('works', '0305')).toEqual({ code: '0305', value: 'yes', classes: ['yes'], missing: null })
    expect(valueOf('sector', '0305')).toEqual({
      code: '0305',
      value: ['public', 'own'],
      classes: ['public', 'own'],
      missing: null,
    })
    expect(valueOf('posts', '0305')).toEqual({ code: '0305', value: 1.5, classes: ['many'], missing: null })
  })

  it('are levels as text', () => {
    expect(valueOf('overall', '0305')).toEqual({ code: '0305', value: '2', classes: ['2'], missing: null })
    expect(valueOf('dimension-1', '0305')).toEqual({ code: '0305', value: '0', classes: ['0'], missing: null })
  })

  it('are missing for a reason, each its own', () => {
    expect(valueOf('works', '1880')).toEqual({ code: '1880', ...none, missing: 'no-answer' })
    expect(valueOf('invited', '0319')).toEqual({ code: '0319', ...none, missing: 'not-asked' })
    expect(valueOf('posts', '0319')).toEqual({ code: '0319', ...none, missing: 'not-applicable' })
    expect(valueOf('overall', '0319')).toEqual({ code: '0319', ...none, missing: 'insufficient' })
    expect(valueOf('overall', '1880')).toEqual({ code: '1880', ...none, missing: 'no-answer' })
  })

  it('are there for every municipality, in code order', () => {
    expect(indicatorValues(smallSnapshot, 'overall').map(({ code }) => code)).toEqual(['0305', '0319', '1880'])
  })

  it('of an unknown indicator are an error', () => {
    expect(() => indicatorValues(smallSnapshot, 'scale-1')).toThrow(/small has no indicator scale-1/)
  })
})
