import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, AnswerTable } from '../../../../../api/domain/study/answer.ts'
import { observe, outside, undecided } from '../../../../../api/domain/study/reconcile.ts'
import type { MissingReason } from '../../../../../api/domain/study/missing.ts'

const option = (id: string): Answer => ({ kind: 'option', option: id })
const posts = (quantity: number): Answer => ({ kind: 'quantity', quantity })
const missing = (reason: MissingReason): Answer => ({ kind: 'missing', reason })
const table = (...rows: Record<string, Answer>[]): AnswerTable =>
  rows.map((answers, index) => ({ code: String(index).padStart(4, '0'), provenance: 'example', answers }))

const answers = table(
  { works: option('yes'), staff: posts(0.05), sector: { kind: 'options', options: ['public', 'private'] } },
  { works: option('yes'), staff: posts(2), sector: { kind: 'options', options: ['public'] } },
  { works: option('no'), staff: missing('not-asked'), sector: missing('not-asked') },
  { works: missing('no-answer'), staff: missing('no-answer'), sector: missing('no-answer') },
)

const says = (question: string, answer: string) => ({ question, options: [answer] })

describe('a measure', () => {
  it('counts the municipalities for which every condition holds', () => {
    expect(observe({ conditions: [{ question: 'works', options: ['yes'] }] }, answers)).toBe(2)
    expect(observe({ conditions: [{ question: 'works', options: ['yes', 'no'] }] }, answers)).toBe(3)
    expect(observe({ conditions: [says('works', 'yes'), says('sector', 'private')] }, answers)).toBe(1)
    expect(observe({ conditions: [{ question: 'staff', atLeast: 0.05, below: 2 }] }, answers)).toBe(1)
  })

  it('sums a quantity and finds its least and greatest, leaving missing answers out rather than at 0', () => {
    expect(observe({ sum: 'staff' }, answers)).toBe(2.05)
    expect(observe({ minimum: 'staff' }, answers)).toBe(0.05)
    expect(observe({ maximum: 'staff' }, answers)).toBe(2)
  })

  it('has no least or greatest where nobody gave a quantity', () => {
    const nobody = table({ staff: missing('not-asked') })
    expect([
      observe({ minimum: 'staff' }, nobody),
      observe({ maximum: 'staff' }, nobody),
      observe({ sum: 'staff' }, nobody),
    ]).toEqual([null, null, 0])
  })

  it.each([
    ['uncertain', 1],
    ['not-published', 1],
    ['no-answer', 0],
    ['not-asked', 0],
    ['not-applicable', 0],
  ] as const)('is left open by an answer that is %s: %i', (reason, open) => {
    const rows = table({ works: option('yes'), staff: posts(1) }, { works: missing(reason), staff: missing(reason) })
    expect(undecided({ conditions: [{ question: 'works', options: ['yes'] }] }, rows)).toBe(open)
    expect(undecided({ sum: 'staff' }, rows)).toBe(open)
  })

  it('is not left open where another condition settles it', () => {
    const rows = table({ works: missing('uncertain'), other: option('no') })
    expect(undecided({ conditions: [says('works', 'yes'), says('other', 'yes')] }, rows)).toBe(0)
  })
})

describe('how far a figure lies outside an interval', () => {
  it('is 0 within, and what must be added to reach it otherwise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: -300, max: 300 }),
        (minimum, width, figure) => {
          const maximum = minimum + width
          const distance = outside(figure, { minimum, maximum })
          if (figure >= minimum && figure <= maximum) expect(distance).toBe(0)
          else expect([minimum, maximum]).toContain(figure - distance)
        },
      ),
    )
  })
})
