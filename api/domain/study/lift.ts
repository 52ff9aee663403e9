import { least, min } from 'd3-array'
import type { Answer, AnswerRow } from './answer.ts'
import type { StudyDefinition } from './definition.ts'
import { dimensionLevel } from './maturity.ts'
import { classesOf, type Question } from './question.ts'
import { type Dimension, type Level, questionsOfDimension } from './rubric.ts'
import { supposable, suppose, type Supposition } from './supposition.ts'

/** What takes a dimension to `level`, the next one or where that is passed by a higher one: the answers to change, as few as possible. Several ways where the fewest can be chosen so. */
export interface Lift {
  readonly level: Level
  readonly ways: readonly (readonly Supposition[])[]
}

type Study = Pick<StudyDefinition, 'questions' | 'participationQuestion'>

/**
 * The next step of a dimension, tried out with the rubric's own rules: every change of one answer, then of two, and so on, until some
 * give the next level (1 from an unknown one) or more. One way for each set of questions, the one whose answers lie nearest those
 * given, and never an answer lower on its scale than the one given. `null` at the highest level, or where no answers lead higher.
 */
export function liftOf(study: Study, dimension: Dimension, row: AnswerRow): Lift | null {
  const { level: now } = dimensionLevel(dimension, row)
  const next = now === null ? 1 : now + 1
  if (now === 3) return null
  const questions = questionsOfDimension(study, dimension)
  // What a way is tried on: the dimension's own questions, and whether the municipality takes part.
  const own = study.questions.filter((question) => questions.includes(question) || question.id === study.participationQuestion)
  const narrow: Study = { ...study, questions: own }
  for (let changes = 1; changes <= questions.length; changes += 1) {
    const reached = subsets(questions, changes).flatMap((changed) => {
      const ways = combinations(changed.map((question) => candidates(question, row.answers[question.id]))).flatMap((way) => {
        const supposed = suppose(narrow, row, way)
        const { level } = dimensionLevel(dimension, supposed)
        return level !== null && level >= next && counts(supposed, way) ? [{ level, way }] : []
      })
      return least(ways, (each) => each.level) ?? []
    })
    const level = min(reached, (each) => each.level)
    if (level !== undefined) return { level, ways: reached.filter((each) => each.level === level).map(({ way }) => way) }
  }
  return null
}

/** Whether each of the answers supposed is put to the municipality: one that is not moves nothing, and would be noise. */
const counts = ({ answers }: AnswerRow, way: readonly Supposition[]): boolean =>
  way.every(({ question }) => answers[question]?.kind !== 'missing')

/** Other answers to a question, the nearest first. Of several answers, one more is the change to make. */
function candidates(question: Question, answer: Answer | undefined): readonly Supposition[] {
  const ids = supposable(question).map(({ id }) => id)
  const given = givenOf(question, answer)
  const instead = (options: readonly string[]): Supposition => ({ question: question.id, options })
  if (question.kind === 'multiple') return ids.filter((id) => !given.includes(id)).map((id) => instead([...given, id]))
  const [own] = given
  const place = own === undefined ? 0 : ids.indexOf(own)
  const isScale = question.kind === 'ordinal' || question.kind === 'quantity'
  return ids
    .filter((id) => id !== own && !(isScale && ids.indexOf(id) < place))
    .toSorted((one, other) => Math.abs(ids.indexOf(one) - place) - Math.abs(ids.indexOf(other) - place))
    .map((id) => instead([id]))
}

function givenOf(question: Question, answer: Answer | undefined): readonly string[] {
  if (answer?.kind === 'option') return [answer.option]
  if (answer?.kind === 'options') return answer.options
  return answer?.kind === 'quantity' ? classesOf(question, answer.quantity) : []
}

/** Every choice of so many of the things, in their order. */
function subsets<T>(things: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]]
  return things.flatMap((first, at) => subsets(things.slice(at + 1), count - 1).map((rest) => [first, ...rest]))
}

/** One from each list, in every way. */
function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>((ways, list) => ways.flatMap((way) => list.map((each) => [...way, each])), [[]])
}
