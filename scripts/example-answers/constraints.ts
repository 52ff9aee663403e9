import type { AnswerRow } from '../../api/study/answer.ts'
import { holds } from '../../api/study/condition.ts'
import type { StudyDefinition } from '../../api/study/definition.ts'
import { observe } from '../../api/study/measure.ts'
import type { Expected, Measure } from '../../api/study/published.ts'
import type { Rule } from '../../api/study/rule.ts'
import { overallLevels } from './overallLevel.ts'
import type { Plan } from './plan.ts'
import type { Ruling } from './rulings.ts'

/** Something that must be true of the whole table: what its municipalities add up to lies in an interval. */
export interface Constraint {
  readonly label: string
  readonly questions: ReadonlySet<string>
  readonly expected: Expected
  weigh(row: AnswerRow): number
}

/** Everything that exchanges between municipalities can meet or break: all that the study publishes and can count, the plan's own, and the rulings. */
export function collectConstraints(study: StudyDefinition, plan: Plan, rulings: readonly Ruling[]): Constraint[] {
  const { publishedTotals, statements, jointBounds, rubric } = study
  const rubricQuestions = new Set(rubric.dimensions.flatMap(({ anchors }) => anchors.flatMap(({ when }) => questionsOf(when))))
  const overallLevel = overallLevels(rubric, rubricQuestions)
  return [
    ...publishedTotals.flatMap(({ id, figure, measure, expected }) =>
      measured(`total ${id}`, measure, expected ?? { minimum: figure, maximum: figure }),
    ),
    ...statements.flatMap(({ id, measure, expected }) => measured(`statement ${id}`, measure, expected)),
    ...jointBounds.flatMap(({ id, measure, expected }) => measured(`bound ${id}`, measure, expected)),
    ...plan.constraints.flatMap((planned): Constraint[] => {
      const { why, expected } = planned
      if ('measure' in planned) return measured(`plan: ${why}`, planned.measure, expected)
      const { overall, where } = planned
      const weigh = (row: AnswerRow) => (overallLevel(row) === overall && holds({ all: where }, row) === true ? 1 : 0)
      const questions = new Set([...rubricQuestions, ...where.flatMap(questionsOf)])
      return [{ label: `plan: ${why}`, questions, expected, weigh }]
    }),
    ...rulings.map(({ code, question, option, must }) => ({
      label: `${code} ${must ? 'must' : 'must not'} answer ${option} to ${question}`,
      questions: new Set([question]),
      expected: { minimum: 0, maximum: 0 },
      weigh: (row: AnswerRow) => {
        const answer = row.answers[question]
        return row.code === code && (answer?.kind === 'option' && answer.option === option) !== must ? 1 : 0
      },
    })),
  ]
}

/** The least and the greatest of a quantity can't change when municipalities exchange answers, so they make no constraint here. */
function measured(label: string, measure: Measure | undefined, expected: Expected | undefined): Constraint[] {
  if (!measure || !expected || 'minimum' in measure || 'maximum' in measure) return []
  const questions = new Set('count' in measure ? measure.count.flatMap(questionsOf) : [measure.sum])
  return [{ label, questions, expected, weigh: (row) => observe(measure, [row]) ?? 0 }]
}

function questionsOf(rule: Rule): string[] {
  if ('all' in rule) return rule.all.flatMap(questionsOf)
  if ('any' in rule) return rule.any.flatMap(questionsOf)
  return [rule.question]
}
