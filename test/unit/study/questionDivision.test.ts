import { describe, expect, it } from 'vitest'
import { questionDivision } from '../../../api/domain/charts/questionDivision.ts'
import { snapshot } from '../staticMap/support.ts'

const { study } = snapshot

describe('the municipalities as the report divides them', () => {
  it.each(study.questions.map((question) => [question.id, question] as const))(
    'are 52 for %s, known and unknown together',
    (_id, question) => {
      const { known, unknown } = questionDivision(study, question)
      expect([...known, ...unknown].reduce((sum, { count }) => sum + count, 0)).toBe(study.population.count)
    },
  )
})
