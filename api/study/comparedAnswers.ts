import type { ComparedAnswer } from '../schemas/comparison.ts'
import type { IndicatorValue } from '../schemas/indicator.ts'
import type { AnswerRow } from './answer.ts'
import { answerLabel } from './answerLabel.ts'
import type { CountyArea } from './area.ts'
import { distributionOf } from './distribution.ts'
import type { Indicator } from './indicator.ts'
import { valueOf, valuesOf } from './indicatorValues.ts'
import { classColours } from './palette.ts'
import { questionIndicator } from './questionIndicator.ts'
import type { Snapshot } from './snapshot.ts'

/** Municipalities' answers to every question side by side, in the study's order, against their counties and the region. */
export function comparedAnswers(
  snapshot: Snapshot,
  rows: readonly AnswerRow[],
  counties: readonly CountyArea[],
): ComparedAnswer[] {
  return snapshot.study.questions.map((question) => {
    const indicator = questionIndicator(question)
    const answers = rows.map((row) => ({ code: row.code, ...valueOf(indicator, snapshot.study.rubric, row) }))
    return {
      question: question.id,
      indicator: question.indicator,
      group: indicator.group,
      kind: indicator.kind,
      palette: indicator.palette,
      title: indicator.title,
      wording: indicator.wording,
      supplementary: indicator.supplementary,
      reconstructed: indicator.reconstructed,
      differs: differ(answers),
      cells: answers.map(({ code, ...answer }) => ({ code, answer, label: answerLabel(indicator, answer) })),
      ...surroundings(snapshot, indicator, counties),
      facts: [...indicator.facts],
    }
  })
}

/** Whether the known values are not all the same. A missing value is no difference: it may be the same, were it known. */
export function differ(values: readonly IndicatorValue[]): boolean {
  const known = values.filter(({ missing }) => missing === null).map(({ value }) => JSON.stringify(value))
  return new Set(known).size > 1
}

/** An indicator's colours, and its distributions over the counties and the region that municipalities are seen against. */
export function surroundings(
  snapshot: Snapshot,
  indicator: Indicator,
  counties: readonly CountyArea[],
): Pick<ComparedAnswer, 'colours' | 'counties' | 'region'> {
  const values = valuesOf(indicator, snapshot)
  const over = (codes: readonly string[]) => distributionOf(values, indicator.classes, codes)
  return {
    colours: classColours(
      indicator.palette,
      indicator.classes.map(({ id }) => id),
    ),
    counties: counties.map(({ code, name, codes }) => ({ code, name, distribution: over(codes) })),
    region: over(values.map(({ code }) => code)),
  }
}
