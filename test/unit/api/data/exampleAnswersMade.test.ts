import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAnswers } from '../../../../api/data/answersFile.ts'
import { dealQuestion } from '../../../../scripts/example-answers/deal.ts'
import { seededRandom } from '../../../../scripts/seededRandom.ts'
import { answersFile, readIngredients, makeExampleAnswers } from '../../../../scripts/example-answers/makeExampleAnswers.ts'

const ingredients = readIngredients()
const impatient = { attempts: 1, exchanges: 3 }

describe('making example answers', () => {
  it('gives the very bytes that are kept', { timeout: 300_000 }, () => {
    expect(formatAnswers(ingredients.study, makeExampleAnswers(ingredients))).toBe(readFileSync(answersFile, 'utf8'))
  })

  it('fails loudly, naming what could not be met', () => {
    const impossible = {
      why: 'nobody works and everybody does',
      measure: { conditions: [{ question: 'competence-development', options: ['yes'] }] },
      expected: { minimum: 52, maximum: 52 },
    }
    const plan = { ...ingredients.plan, constraints: [...ingredients.plan.constraints, impossible] }
    expect(() => makeExampleAnswers({ ...ingredients, plan }, impatient)).toThrow(/nobody works and everybody does/)
  })

  it('fails loudly when counts do not add up to those asked', () => {
    const deals = ingredients.plan.deals.map((deal) =>
      deal.question === 'broker-function' ? { ...deal, counts: { 'sells-own': 60 } } : deal,
    )
    expect(() => makeExampleAnswers({ ...ingredients, plan: { ...ingredients.plan, deals } }, impatient)).toThrow(
      /broker-function/,
    )
  })

  it('finds no three larger cities where there are fewer', () => {
    const largerCities = { ...ingredients.plan.largerCities, smallest: 160_000 }
    expect(() => makeExampleAnswers({ ...ingredients, plan: { ...ingredients.plan, largerCities } }, impatient)).toThrow(/only 2/)
  })
})

describe('dealing', () => {
  const table = (seed: number) => ({ municipalities: [], leanings: new Map<string, number>(), random: seededRandom(seed) })
  const asked = (number: number) => Array.from({ length: number }, (_, index) => String(index))

  it('meets every count exactly, and the rest goes to the option without one', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }), (seed, low, middle, high) => {
        const dealt = dealQuestion(
          { question: 'degree', ascending: ['low', 'middle', 'high'], counts: { low }, follow: 0.5 },
          asked(low + middle + high),
          new Map([['high', high]]),
          table(seed),
        )
        const number = (option: string) =>
          [...dealt.values()].filter((answer) => answer.kind === 'option' && answer.option === option).length
        expect([number('low'), number('middle'), number('high')]).toEqual([low, middle, high])
      }),
    )
  })

  it('gives every asked municipality at least one of multiple options, and every option its count', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), fc.nat({ max: 30 }), (seed, number, more) => {
        const [a, b] = [Math.ceil(number / 2) + Math.min(more, Math.floor(number / 2)), Math.floor(number / 2)]
        const dealt = dealQuestion(
          { question: 'sector', each: { a: { count: a, follow: 0 }, b: { count: b, follow: 0.6 } } },
          asked(number),
          new Map(),
          table(seed),
        )
        const chosen = [...dealt.values()].map((answer) => (answer.kind === 'options' ? answer.options : []))
        expect(chosen.filter((options) => options.length === 0)).toEqual([])
        expect(['a', 'b'].map((option) => chosen.filter((options) => options.includes(option)).length)).toEqual([a, b])
      }),
    )
  })
})

describe('chance', () => {
  it('is the same from the same seed, and evenly spread', () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed)
      return Array.from({ length: 1000 }, () => random.below(10))
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    const tally = Array.from({ length: 10 }, (_, digit) => draw(7).filter((drawn) => drawn === digit).length)
    expect(Math.min(...tally)).toBeGreaterThan(60)
    expect(Math.max(...tally)).toBeLessThan(140)
  })
})
