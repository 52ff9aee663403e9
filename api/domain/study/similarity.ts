import type { Answer, AnswerRow } from './answer.ts'
import type { StudyDefinition } from './definition.ts'
import type { Question } from './question.ts'

/**
 * How alike two municipalities' answers are. `similarity` and `distance` = 1 − similarity lie in [0, 1]; both are null when no
 * question is answered by both. `comparableQuestions` lists the questions both answered, `alikeQuestions` those with the very same answer.
 */
export interface Similarity {
  readonly similarity: number | null
  readonly distance: number | null
  readonly comparableQuestions: readonly string[]
  readonly alikeQuestions: readonly string[]
  readonly unlikeQuestions: readonly string[]
}

/** Largest minus smallest quantity answered, by question id, in the question's unit. */
export type QuantityRanges = ReadonlyMap<string, number>

/** The range of each quantity over the whole table: Gower's scale for quantities. */
export function quantityRanges(study: StudyDefinition, rows: readonly AnswerRow[]): QuantityRanges {
  const quantities = study.questions.filter(({ kind }) => kind === 'quantity')
  return new Map(
    quantities.map(({ id }) => {
      const values = rows
        .map((row) => row.answers[id])
        .flatMap((answer) => (answer?.kind === 'quantity' ? [answer.quantity] : []))
      return [id, values.length === 0 ? 0 : Math.max(...values) - Math.min(...values)]
    }),
  )
}

/** Questions that tell nothing of what a municipality does: whether it took part, and what follows for all from the invitation. */
function tellsLikeness(study: StudyDefinition, question: Question): boolean {
  return question.id !== study.participationQuestion && !question.supplementary
}

/**
 * Gower's general coefficient of similarity over the questions that both municipalities answered: the mean of a score for each,
 * 1 for the same option, 1 − |difference in rank| / (options − 1) for an ordinal answer, 1 − |difference| / range for a quantity,
 * and shared / mentioned options for several answers. Missing answers are left out rather than counted as unlike.
 * Source: J. C. Gower, A general coefficient of similarity and some of its properties, Biometrics 27 (1971) 857–871.
 */
export function similarityOf(study: StudyDefinition, ranges: QuantityRanges, one: AnswerRow, other: AnswerRow): Similarity {
  const scored = study.questions
    .filter((question) => tellsLikeness(study, question))
    .flatMap((question) => {
      const score = scoreOf(question, ranges, one.answers[question.id], other.answers[question.id])
      return score === null ? [] : [{ question: question.id, score }]
    })
  const total = scored.reduce((sum, { score }) => sum + score, 0)
  const similarity = scored.length === 0 ? null : total / scored.length
  return {
    similarity,
    distance: similarity === null ? null : 1 - similarity,
    comparableQuestions: scored.map(({ question }) => question),
    alikeQuestions: scored.filter(({ score }) => score === 1).map(({ question }) => question),
    unlikeQuestions: scored.filter(({ score }) => score < 1).map(({ question }) => question),
  }
}

function scoreOf(question: Question, ranges: QuantityRanges, one?: Answer, other?: Answer): number | null {
  if (one?.kind === 'option' && other?.kind === 'option') return optionScore(question, one.option, other.option)
  if (one?.kind === 'options' && other?.kind === 'options') return sharedOptions(one.options, other.options)
  if (one?.kind === 'quantity' && other?.kind === 'quantity') {
    const range = ranges.get(question.id) ?? 0
    return range === 0 ? 1 : 1 - Math.abs(one.quantity - other.quantity) / range
  }
  return null
}

function optionScore({ kind, options }: Question, one: string, other: string): number {
  if (one === other) return 1
  if (kind !== 'ordinal' || options.length < 2) return 0
  const rank = (option: string): number => options.findIndex(({ id }) => id === option)
  return 1 - Math.abs(rank(one) - rank(other)) / (options.length - 1)
}

function sharedOptions(one: readonly string[], other: readonly string[]): number {
  const mentioned = new Set([...one, ...other])
  if (mentioned.size === 0) return 1
  return one.filter((option) => other.includes(option)).length / mentioned.size
}
