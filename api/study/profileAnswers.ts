import type { ProfileAnswer } from '../schemas/profile.ts'
import type { AnswerRow } from './answer.ts'
import { answerLabel } from './answerLabel.ts'
import { distributionOf } from './distribution.ts'
import { valueOf, valuesOf } from './indicatorValues.ts'
import { questionIndicator } from './questionIndicator.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * A municipality's answer to every question, in the study's order, beside the distributions of its county and of the region (each
 * with its own base: the municipalities with a value).
 * @param countyCodes the municipalities of its county, itself included
 */
export function profileAnswers(snapshot: Snapshot, row: AnswerRow, countyCodes: readonly string[]): ProfileAnswer[] {
  const regionCodes = snapshot.answers.map(({ code }) => code)
  return snapshot.study.questions.map((question) => {
    const indicator = questionIndicator(question)
    const values = valuesOf(indicator, snapshot)
    const answer = valueOf(indicator, snapshot.study.rubric, row)
    return {
      question: question.id,
      indicator: question.indicator,
      group: indicator.group,
      kind: indicator.kind,
      palette: indicator.palette,
      title: indicator.title,
      wording: indicator.wording,
      unit: indicator.unit,
      supplementary: indicator.supplementary,
      reconstructed: indicator.reconstructed,
      answer,
      label: answerLabel(indicator, answer),
      county: distributionOf(values, indicator.classes, countyCodes),
      region: distributionOf(values, indicator.classes, regionCodes),
      facts: [...indicator.facts],
    }
  })
}
