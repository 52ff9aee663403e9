import { describe, expect, it } from 'vitest'
import type { SupposableQuestion } from '../../../../api/schemas/supposition.ts'
import { changeSupposition, settleSuppositions } from '../../../../web/suppose/changeSupposition.ts'

const both = (text: string) => ({ sv: text, en: text })
const aQuestion = (question: string, kind: SupposableQuestion['kind'], classes: string[], ids: string[]) => ({
  question,
  kind,
  options: ids.map((id) => ({ id, label: both(id) })),
  answered: { answer: { value: classes[0] ?? null, classes, missing: null }, label: both(classes.join()) },
})
const inventory = aQuestion('needs-inventory', 'yes-no', ['yes'], ['yes', 'no'])
const sector = aQuestion('target-sector', 'multiple', ['public', 'own'], ['public', 'own', 'private'])

describe('changing what is supposed', () => {
  it('adds it, changes it in its place, and takes it away when none is chosen', () => {
    const one = changeSupposition([], inventory, ['no'])
    expect(one).toEqual([{ question: 'needs-inventory', options: ['no'] }])
    const two = changeSupposition(one, sector, ['private'])
    expect(changeSupposition(two, sector, ['public', 'private'])).toEqual([
      one[0],
      { question: 'target-sector', options: ['public', 'private'] },
    ])
    expect(changeSupposition(two, inventory, [])).toEqual([{ question: 'target-sector', options: ['private'] }])
  })

  it('supposes nothing that was answered so', () => {
    expect(changeSupposition([], inventory, ['yes'])).toEqual([])
    expect(changeSupposition([{ question: 'target-sector', options: ['private'] }], sector, ['own', 'public'])).toEqual([])
  })
})

describe('what an address supposes', () => {
  it('is followed as far as the questions and their options exist, and the rest is told', () => {
    const good = { question: 'target-sector', options: ['own', 'private'] }
    const { followed, ignored } = settleSuppositions(
      [
        good,
        { question: 'wealth', options: ['much'] },
        { question: 'needs-inventory', options: ['maybe'] },
        { question: 'needs-inventory', options: ['yes', 'no'] },
      ],
      [inventory, sector],
    )
    expect(followed).toEqual([good])
    expect(ignored).toEqual(['wealth: much', 'needs-inventory: maybe', 'needs-inventory: yes, no'])
  })
})
