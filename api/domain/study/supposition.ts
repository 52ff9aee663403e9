import type { Answer, AnswerRow } from './answer.ts'
import type { StudyDefinition } from './definition.ts'
import { classesOf, type Question } from './question.ts'
import { holds } from './condition.ts'
import type { MissingReason } from './missing.ts'

/** Supposed in place of an option, and then alone: that none of several was given, or that the answer is not known. */
const noneOfThese = 'none-of-these' as const
const unknownAnswer = 'unknown' as const

type Alternative = typeof noneOfThese | typeof unknownAnswer

/** What a municipality is supposed to have answered: an option, several for a multiple answer, the class of a quantity, or one of `alternativesTo`. */
export interface Supposition {
  readonly question: string
  readonly options: readonly string[]
}

type Rules = Pick<StudyDefinition, 'questions' | 'participationQuestion'>

/**
 * A copy of a municipality's answers with some of them supposed, as they would then stand: a question that is no longer put to it
 * loses its answer, and one that is put to it anew has none until one is supposed. Whoever is supposed to answer takes part; what it
 * did not answer stays unanswered. Whether a question that hangs on an answer supposed unknown would be put is uncertain too.
 * Without suppositions, or with those that say what was answered, the answers are as they were.
 */
export function suppose(study: Rules, row: AnswerRow, suppositions: readonly Supposition[]): AnswerRow {
  if (suppositions.length === 0) return row
  const supposed = new Map(suppositions.map(({ question, options }) => [question, options]))
  const answers: Record<string, Answer> = { ...row.answers }
  if (!isRespondent(study, row)) answers[study.participationQuestion] = { kind: 'option', option: 'yes' }
  const unknown = new Set<string>()
  for (const question of study.questions) {
    const options = supposed.get(question.id)
    const byRule = structuralMissing(study, question, answers)
    const hangs = byRule === 'not-asked' && unknown.has(question.filter?.question ?? '')
    if (hangs || (byRule === null && options?.[0] === unknownAnswer)) unknown.add(question.id)
    const reason = hangs ? 'uncertain' : byRule
    const answered = row.answers[question.id]
    const silent = answered?.kind === 'missing' && answered.reason === 'no-answer'
    if (reason !== null && !silent) answers[question.id] = { kind: 'missing', reason }
    if (reason !== null) continue
    if (options !== undefined) answers[question.id] = supposedAnswer(question, options, answered)
  }
  return { ...row, answers }
}

/** An answer in the question's own kind. A quantity that already lies in the class supposed stays what it is, and so does what is missing already where it is supposed unknown. */
function supposedAnswer(question: Question, options: readonly string[], answered: Answer | undefined): Answer {
  const [option = ''] = options
  if (option === unknownAnswer) return answered?.kind === 'missing' ? answered : { kind: 'missing', reason: 'uncertain' }
  if (question.kind === 'multiple')
    return { kind: 'options', options: question.options.map(({ id }) => id).filter((id) => options.includes(id)) }
  if (question.kind !== 'quantity') return { kind: 'option', option }
  const same = answered?.kind === 'quantity' && classesOf(question, answered.quantity).includes(option)
  return same ? answered : { kind: 'quantity', quantity: quantityFor(question, option) }
}

/**
 * The quantity that a supposed class is reckoned as, in the question's unit: the middle of it, or where it begins if it has no end.
 * A class has no number of its own; the replies say which one was used.
 * @throws RangeError for a class the question does not have
 */
function quantityFor({ id, classes }: Question, chosen: string): number {
  const found = classes.find((each) => each.id === chosen)
  if (!found) throw new RangeError(`The question ${id} has no class ${chosen}`)
  return found.below === undefined ? found.from : (found.from + found.below) / 2
}

/** What can be supposed of a question: its options, or the classes of a quantity. */
export const supposable = ({ kind, options, classes }: Question): readonly { id: string; label: Question['title'] }[] =>
  (kind === 'quantity' ? classes : options).map(({ id, label }) => ({ id, label }))

/** What can be supposed of a question instead of its options: that it is unknown, and of several answers that none was given. */
export const alternativesTo = ({ kind }: Pick<Question, 'kind'>): readonly Alternative[] => [
  ...(kind === 'multiple' ? [noneOfThese] : []),
  unknownAnswer,
]

/** Whether a municipality took part in the study. */
export function isRespondent(study: Pick<StudyDefinition, 'participationQuestion'>, row: Pick<AnswerRow, 'answers'>): boolean {
  return holds({ question: study.participationQuestion, options: ['yes'] }, row) === true
}

/**
 * Why the study's own rules leave a municipality without an answer to a question; `null` when an answer is to be expected.
 * In this order: `no-answer` where it did not take part and the question was put to respondents; `not-asked` where the filter is
 * not known to hold, or `not-applicable` where that is why; `not-applicable` where `notApplicableWhen` holds.
 * @param answers the municipality's answers by question id; those the rules lean on (participation, filter) must be there
 */
export function structuralMissing(
  study: Pick<StudyDefinition, 'participationQuestion'>,
  question: Question,
  answers: Readonly<Record<string, Answer>>,
): MissingReason | null {
  const row = { answers }
  if (question.base === 'respondents' && !isRespondent(study, row)) return 'no-answer'
  const filtered = question.filter ? holds(question.filter, row) : true
  if (filtered !== true) return filtered === 'not-applicable' ? filtered : 'not-asked'
  if (question.notApplicableWhen && holds(question.notApplicableWhen, row) === true) return 'not-applicable'
  return null
}
