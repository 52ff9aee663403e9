import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../../api/domain/study/answer.ts'
import { baseLabel } from '../../../../../api/domain/words/baseLabel.ts'
import { distributionOf } from '../../../../../api/domain/study/distribution.ts'
import { findIndicator } from '../../../../../api/domain/study/indicator.ts'
import { indicatorValues } from '../../../../../api/domain/study/indicator.ts'
import { smallSnapshot } from '../study/smallSnapshot.ts'

function labelOf(id: string, snapshot = smallSnapshot) {
  const indicator = findIndicator(snapshot.study, id)
  if (!indicator) throw new Error(id)
  const codes = snapshot.answers.map(({ code }) => code)
  return baseLabel(snapshot, indicator, distributionOf(indicatorValues(snapshot, id), indicator.classes, codes).base)
}

describe('the base in words', () => {
  it.each([
    ['a question put to all', 'participation', '3 kommuner', '3 municipalities'],
    ['a question put to those that took part', 'works', '2 svarande kommuner', '2 responding municipalities'],
    ['a filtered question the study names the base of', 'invited', '1 inbjudna kommuner', '1 invited municipalities'],
    [
      'a filtered question',
      'reason',
      '1 kommuner som svarade ”Nej” på ”Title of works”',
      '1 municipalities that answered “No” to “Title of works (en)”',
    ],
    [
      'a question that does not apply to all',
      'posts',
      '1 kommuner som frågan gäller',
      '1 municipalities the question applies to',
    ],
    ['a level that not all have', 'overall', '1 kommuner med känt steg', '1 municipalities with a known step'],
    ['a level that all respondents have', 'dimension-1', '2 svarande kommuner', '2 responding municipalities'],
  ])('is right for %s', (_name, id, sv, en) => {
    expect(labelOf(id)).toEqual({ sv, en })
  })

  it('says so when some of those asked gave no answer', () => {
    const uncertain: Answer = { kind: 'missing', reason: 'uncertain' }
    const answers = smallSnapshot.answers.map((row) =>
      row.code === '0319' ? { ...row, answers: { ...row.answers, sector: uncertain } } : row,
    )
    expect(labelOf('sector', { ...smallSnapshot, answers }).sv).toBe('1 svarande kommuner med känt svar')
  })
})
