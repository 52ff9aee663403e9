import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, AnswerTable } from '../../../../../api/domain/study/answer.ts'
import type { PublishedBase } from '../../../../../api/domain/study/published.ts'
import { reconcile } from '../../../../../api/domain/study/reconcile.ts'

const both = { sv: 'text', en: 'text' }
const quoted = { facts: ['F43'], quotation: 'thirty of them' }
const works = { conditions: [{ question: 'works', options: ['yes'] }] }

/** A study that publishes one of each kind about the question `works`. */
function published(figure: number, expected: { minimum: number; maximum: number }): Parameters<typeof reconcile>[0] {
  return {
    participationQuestion: 'works',
    publishedTotals: [
      { id: 'works-yes', label: both, figure, origin: 'published', measure: works, ...quoted },
      { id: 'participants', label: both, figure: 39, origin: 'published', ...quoted },
      { id: 'least', label: both, figure: 0.05, origin: 'published', measure: { minimum: 'staff' }, ...quoted },
    ],
    statements: [
      { id: 'most', text: both, origin: 'published', measure: works, expected, ...quoted },
      { id: 'few', text: both, origin: 'published', ...quoted },
    ],
    jointBounds: [{ id: 'both', label: both, measure: works, expected }],
  }
}

/** `yes`, `no` and `open` (uncertain) municipalities, in this order. */
function tableOf(yes: number, no: number, open = 0): AnswerTable {
  const answers: Answer[] = [
    ...Array<Answer>(yes).fill({ kind: 'option', option: 'yes' }),
    ...Array<Answer>(no).fill({ kind: 'option', option: 'no' }),
    ...Array<Answer>(open).fill({ kind: 'missing', reason: 'uncertain' }),
  ]
  return answers.map((answer, index) => ({
    code: String(index).padStart(4, '0'),
    provenance: 'collected',
    answers: { works: answer, staff: { kind: 'quantity', quantity: 0.05 } },
  }))
}
const verdict = (reconciliation: ReturnType<typeof reconcile>, id: string) => reconciliation.find((each) => each.id === id)

const counts = fc.nat({ max: 60 })

describe('a published total', () => {
  it('holds when the answers count to it, and differs by exactly what is too many or too few', () => {
    fc.assert(
      fc.property(counts, counts, counts, (figure, yes, no) => {
        const total = verdict(reconcile(published(figure, { minimum: 0, maximum: 99 }), tableOf(yes, no)), 'works-yes')
        expect(total).toEqual({
          id: 'works-yes',
          kind: 'total',
          status: yes === figure ? 'holds' : 'differs',
          observed: yes,
          expected: { minimum: figure, maximum: figure },
          difference: yes - figure,
        })
      }),
    )
  })

  it("can't be checked where uncertain answers could make it hold, and differs where even they could not", () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 20 }), (figure, yes, open) => {
        const total = verdict(reconcile(published(figure, { minimum: 0, maximum: 99 }), tableOf(yes, 3, open)), 'works-yes')
        if (yes > figure) expect(total).toMatchObject({ status: 'differs', difference: yes - figure })
        else if (yes + open < figure) expect(total).toMatchObject({ status: 'differs', difference: yes + open - figure })
        else expect(total).toMatchObject({ status: 'unverifiable', observed: yes, difference: null })
      }),
    )
  })

  it("can't be checked without a measure", () => {
    expect(verdict(reconcile(published(3, { minimum: 0, maximum: 9 }), tableOf(3, 0)), 'participants')).toEqual({
      id: 'participants',
      kind: 'total',
      status: 'unverifiable',
      observed: null,
      expected: { minimum: 39, maximum: 39 },
      difference: null,
    })
  })

  it("can't be checked where nobody gave a quantity to take the least of", () => {
    expect(verdict(reconcile(published(0, { minimum: 0, maximum: 9 }), []), 'least')?.status).toBe('unverifiable')
    expect(verdict(reconcile(published(1, { minimum: 0, maximum: 9 }), tableOf(1, 0)), 'least')?.status).toBe('holds')
  })
})

describe('a figure with a base of its own', () => {
  const of = (base: PublishedBase) => {
    const study = published(2, { minimum: 0, maximum: 9 })
    return { ...study, publishedTotals: study.publishedTotals.map((total) => ({ ...total, base })) }
  }
  const label = both

  it('is held against those alone that it counts', () => {
    const noes = { count: 1, label, of: { question: 'works', options: ['no'] } }
    expect(verdict(reconcile(of({ count: 2, label, of: 'respondents' }), tableOf(2, 1)), 'works-yes')?.status).toBe('holds')
    expect(verdict(reconcile(of(noes), tableOf(2, 1)), 'works-yes')).toMatchObject({ status: 'differs', observed: 0 })
  })

  it("can't be checked where the answers can't tell who they are", () => {
    expect(verdict(reconcile(of({ count: 2, label }), tableOf(2, 1)), 'works-yes')).toMatchObject({
      status: 'unverifiable',
      observed: null,
    })
  })
})

describe('a statement and a bound', () => {
  it('hold within their range and differ by the way to its nearest end', () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 30 }), counts, (minimum, width, yes) => {
        const expected = { minimum, maximum: minimum + width }
        const reconciliation = reconcile(published(0, expected), tableOf(yes, 2))
        const difference = yes < minimum ? yes - minimum : Math.max(0, yes - expected.maximum)
        const status = difference === 0 ? 'holds' : 'differs'
        expect(verdict(reconciliation, 'most')).toMatchObject({ kind: 'statement', status, difference })
        expect(verdict(reconciliation, 'both')).toMatchObject({ kind: 'bound', status, difference })
      }),
    )
  })

  it('hold in spite of uncertain answers that could not take them out of the range', () => {
    const expected = { minimum: 2, maximum: 10 }
    expect(verdict(reconcile(published(0, expected), tableOf(3, 0, 7)), 'most')?.status).toBe('holds')
    expect(verdict(reconcile(published(0, expected), tableOf(3, 0, 8)), 'most')?.status).toBe('unverifiable')
  })

  it("can't be checked when it gives no range", () => {
    expect(verdict(reconcile(published(0, { minimum: 0, maximum: 9 }), tableOf(1, 1)), 'few')).toMatchObject({
      status: 'unverifiable',
      expected: null,
    })
  })
})
