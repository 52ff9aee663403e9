import { describe, expect, it } from 'vitest'
import type { SupposableQuestion } from '../../../../api/replies/suppositions.ts'
import { changeSupposition, settleSuppositions, tickedAfter } from '../../../../web/parts/useSuppositions.ts'

const both = (text: string) => ({ sv: text, en: text })
const aQuestion = (question: string, kind: SupposableQuestion['kind'], classes: string[], ids: string[]) => ({
  question,
  kind,
  options: ids.map((id) => ({ id, label: both(id) })),
  alternatives: [...(kind === 'multiple' ? ['none-of-these'] : []), 'unknown'].map((id) => ({ id, label: both(id) })),
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

  it('takes an answer away, but not one that is missing', () => {
    expect(changeSupposition([], inventory, ['unknown'])).toEqual([{ question: 'needs-inventory', options: ['unknown'] }])
    const silent = {
      ...inventory,
      answered: { ...inventory.answered, answer: { value: null, classes: [], missing: 'no-answer' as const } },
    }
    expect(changeSupposition([], silent, ['unknown'])).toEqual([])
  })

  it('supposes nothing that was answered so', () => {
    expect(changeSupposition([], inventory, ['yes'])).toEqual([])
    expect(changeSupposition([{ question: 'target-sector', options: ['private'] }], sector, ['own', 'public'])).toEqual([])
  })
})

describe('a box of several answers', () => {
  const tick = (chosen: string[], id: string, ticked: boolean) => tickedAfter(sector, chosen, id, ticked)

  it('adds its answer or takes it away, in the order of the question', () => {
    expect(tick(['own'], 'public', true)).toEqual(['public', 'own'])
    expect(tick(['public', 'own'], 'public', false)).toEqual(['own'])
  })

  it('unticked as the last supposes none of them, never what was answered', () => {
    expect(tick(['own'], 'own', false)).toEqual(['none-of-these'])
    expect(changeSupposition([], sector, ['none-of-these'])).toEqual([{ question: 'target-sector', options: ['none-of-these'] }])
  })

  it('of an alternative stands alone, gives way to an answer, and unticked gives back what was answered', () => {
    expect(tick(['public', 'own'], 'unknown', true)).toEqual(['unknown'])
    expect(tick(['unknown'], 'own', true)).toEqual(['own'])
    expect(tick(['none-of-these'], 'none-of-these', false)).toEqual([])
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
        { question: 'needs-inventory', options: ['none-of-these'] },
        { question: 'target-sector', options: ['own', 'unknown'] },
        { question: 'needs-inventory', options: ['unknown'] },
      ],
      [inventory, sector],
    )
    expect(followed).toEqual([good, { question: 'needs-inventory', options: ['unknown'] }])
    expect(ignored).toEqual([
      'wealth: much',
      'needs-inventory: maybe',
      'needs-inventory: yes, no',
      'needs-inventory: none-of-these',
      'target-sector: own, unknown',
    ])
  })
})
