import { type AnswerRow, type AnswerTable, formatCell } from '../../api/domain/study/answer.ts'
import { holds, questionsOf } from '../../api/domain/study/condition.ts'
import type { StudyDefinition } from '../../api/domain/study/definition.ts'
import { observe, outside, reconcile } from '../../api/domain/study/reconcile.ts'
import type { Expected, Measure } from '../../api/domain/study/published.ts'
import type { Plan } from './plan.ts'
import { keeps, type Ruling } from './deal.ts'
import { maturityOf } from '../../api/domain/study/maturity.ts'
import type { MissingReason } from '../../api/domain/study/missing.ts'
import type { Level, Rubric } from '../../api/domain/study/rubric.ts'

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
      const weigh = (row: AnswerRow) => (overallLevel(row) === overall && holds({ allRules: where }, row) === true ? 1 : 0)
      const questions = new Set([...rubricQuestions, ...where.flatMap(questionsOf)])
      return [{ label: `plan: ${why}`, questions, expected, weigh }]
    }),
    ...[...new Set(rulings.map(({ question }) => question))].map((question) => obeyed(question, rulings)),
  ]
}

/** What a finished table still misses of all that can be measured, that which exchanges can't change included. */
export function unmetFigures(study: StudyDefinition, plan: Plan, table: AnswerTable): string[] {
  const differing = reconcile(study, table).filter(({ status }) => status === 'differs')
  const planned = plan.constraints.filter((constraint) => {
    if (!('measure' in constraint)) return false
    const observed = observe(constraint.measure, table)
    return observed === null || outside(observed, constraint.expected) !== 0
  })
  return [...differing.map(({ kind, id }) => `${kind} ${id}`), ...planned.map(({ why }) => `plan: ${why}`)]
}

function obeyed(question: string, rulings: readonly Ruling[]): Constraint {
  const own = rulings.filter((ruling) => ruling.question === question)
  return {
    label: `rulings on ${question}`,
    questions: new Set([question]),
    expected: { minimum: 0, maximum: 0 },
    weigh: (row) => own.filter((ruling) => ruling.code === row.code && !keeps(row.answers[question], ruling)).length,
  }
}

/** What one question's answers alone decide can't change when they change places; it is met by dealing or not at all. */
function measured(label: string, measure: Measure | undefined, expected: Expected | undefined): Constraint[] {
  if (!measure || !expected || !('conditions' in measure)) return []
  const questions = new Set(measure.conditions.flatMap(questionsOf))
  if (questions.size < 2) return []
  return [{ label, questions, expected, weigh: (row) => (measure.conditions.every((rule) => holds(rule, row) === true) ? 1 : 0) }]
}

/** How many gave each option of a question, where the report publishes it as an exact figure of its own. */
export function publishedCounts(study: StudyDefinition, question: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { measure, figure, expected } of study.publishedTotals) {
    if (!measure || expected || !('conditions' in measure) || measure.conditions.length !== 1) continue
    const [rule] = measure.conditions
    const [option, ...others] = rule && 'options' in rule && rule.question === question ? rule.options : []
    if (option !== undefined && others.length === 0) counts.set(option, figure)
  }
  return counts
}

/**
 * A municipality's overall level, or why it has none. Remembers what it has worked out: the repair asks for the same few combinations
 * of answers some hundred thousand times.
 * @param questions those that the rubric's rules ask
 */
function overallLevels(rubric: Rubric, questions: ReadonlySet<string>): (row: AnswerRow) => Level | MissingReason {
  const known = new Map<string, Level | MissingReason>()
  return (row) => {
    let key = ''
    for (const question of questions) {
      const answer = row.answers[question]
      key += `${answer ? formatCell(answer) : ''}|`
    }
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    const { level, missing } = maturityOf(rubric, row).overall
    const result = level ?? missing
    known.set(key, result)
    return result
  }
}
