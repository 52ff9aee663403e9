import type { MaturityOutcome } from '../schemas/supposition.ts'
import type { AnswerRow } from './answer.ts'
import { maturityOf, type LevelOrReason } from './maturity.ts'
import { missingLabel } from './missingLabels.ts'
import { levelLabel } from './nextStep.ts'
import type { Rubric } from './rubric.ts'

/** Broker maturity in words, without the distributions of county and region. */
export function maturityOutcome(rubric: Rubric, row: Pick<AnswerRow, 'answers'>): MaturityOutcome {
  const { dimensions, overall, coverage, span } = maturityOf(rubric, row)
  const inWords = ({ level, missing }: LevelOrReason) => ({
    level,
    label: level === null ? missingLabel(missing) : levelLabel(rubric, level),
    missing,
  })
  return {
    dimensions: rubric.dimensions.flatMap(({ id, short, title }) => {
      const derived = dimensions.find((each) => each.id === id)
      return derived === undefined ? [] : [{ id, short, title, ...inWords(derived) }]
    }),
    overall: { id: rubric.overall.id, title: rubric.overall.title, ...inWords(overall) },
    coverage,
    span,
  }
}
