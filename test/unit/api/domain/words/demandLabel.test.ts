import { describe, expect, it } from 'vitest'
import { demandsOf, type Rule } from '../../../../../api/domain/study/condition.ts'
import { demandLabel } from '../../../../../api/domain/words/demandLabel.ts'
import { smallStudy } from '../study/smallStudy.ts'

const told = (rule: Rule) => demandsOf(rule).map((alternatives) => demandLabel(smallStudy, alternatives).sv)

describe('what a step demands', () => {
  it('is told condition by condition, answers and quantities in the question’s own words', () => {
    const rule = {
      allRules: [
        { question: 'works', options: ['yes'] },
        {
          allRules: [
            { question: 'sector', options: ['public', 'own'] },
            { question: 'posts', atLeast: 0.5 },
          ],
        },
      ],
    }
    expect(told(rule)).toEqual(['Title of works: ja', 'Title of sector: public eller own', 'Title of posts: minst 0,5 tjänster'])
  })

  it('names all that a condition can be met by', () => {
    const alternatives = [
      { question: 'posts', below: 0.5 },
      { question: 'centre', options: ['inside'] },
    ]
    expect(told({ anyRules: alternatives })).toEqual(['Title of posts: under 0,5 tjänster eller Title of centre: inside'])
    expect(demandLabel(smallStudy, alternatives).en).toContain('posts (en): under 0.5 posts or Title of centre')
  })
})
