import { describe, expect, it } from 'vitest'
import { questionDivision } from '../../../api/domain/charts/questionDivision.ts'
import { questionPicture } from '../../../web/report/questionPicture.ts'
import { snapshot } from '../staticMap/support.ts'

const { study } = snapshot

describe('the municipalities as the report divides them', () => {
  it.each(study.questions.map((question) => [question.id, question] as const))(
    'are 52 for %s, known and unknown together, and divided as the client divides them',
    (_id, question) => {
      const { known, unknown, base } = questionDivision(study, question)
      expect([...known, ...unknown].reduce((sum, { count }) => sum + count, 0)).toBe(study.population.count)
      expect({ known, unknown, base }).toEqual(questionPicture(study, question))
    },
  )
})
