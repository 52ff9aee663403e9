import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, AnswerRow } from '../../../../../api/domain/study/answer.ts'
import { quantityRanges, similarityOf } from '../../../../../api/domain/study/similarity.ts'
import { arbitraryTable } from './arbitraryAnswers.ts'
import { smallCodes, smallStudy } from './smallStudy.ts'

const table = arbitraryTable(smallStudy, smallCodes)
const row = (answers: Record<string, Answer>): AnswerRow => ({ code: '0305', provenance: 'example', answers })
const option = (id: string): Answer => ({ kind: 'option', option: id })
const ranges = new Map([['posts', 2]])
const between = (one: Record<string, Answer>, other: Record<string, Answer>) =>
  similarityOf(smallStudy, ranges, row(one), row(other))

describe('the similarity of two municipalities', () => {
  it('is the mean over what both answered, missing left out', () => {
    const result = between(
      {
        works: option('yes'),
        centre: option('free'),
        posts: { kind: 'quantity', quantity: 1 },
        reason: { kind: 'missing', reason: 'not-asked' },
      },
      { works: option('yes'), centre: option('inside'), posts: { kind: 'quantity', quantity: 2 }, reason: option('remit') },
    )
    expect(result).toEqual({
      similarity: 0.5,
      distance: 0.5,
      comparableQuestions: ['works', 'centre', 'posts'],
      alikeQuestions: ['works'],
      unlikeQuestions: ['centre', 'posts'],
    })
  })

  it('counts shared among mentioned options for several answers', () => {
    const sectors = (...options: string[]): Record<string, Answer> => ({ sector: { kind: 'options', options } })
    expect(between(sectors('public', 'own'), sectors('own', 'private')).similarity).toBeCloseTo(1 / 3)
  })

  it('leaves out whether one took part, and what the study never asked', () => {
    const answers = { participation: option('yes'), 'scale-1': option('none') }
    expect(between(answers, answers)).toMatchObject({ similarity: null, distance: null, comparableQuestions: [] })
  })

  it('is symmetric, within [0, 1], and 1 to itself', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const scale = quantityRanges(smallStudy, rows)
        for (const one of rows) {
          for (const other of rows) {
            const there = similarityOf(smallStudy, scale, one, other)
            expect(similarityOf(smallStudy, scale, other, one)).toEqual(there)
            expect(there.similarity === null).toBe(there.comparableQuestions.length === 0)
            if (there.distance === null) continue
            expect(there.distance).toBeGreaterThanOrEqual(0)
            expect(there.distance).toBeLessThanOrEqual(1)
            if (one === other) expect(there.distance).toBe(0)
            expect([...there.alikeQuestions, ...there.unlikeQuestions].toSorted()).toEqual(there.comparableQuestions.toSorted())
          }
        }
      }),
    )
  })
})
