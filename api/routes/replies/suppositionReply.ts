import type { MaturityLift, SupposableQuestion } from '../../schemas/supposition.ts'
import type { AnswerRow } from '../../study/answer.ts'
import { answerLabel } from '../../study/answerLabel.ts'
import type { StudyDefinition } from '../../study/definition.ts'
import { valueOf } from '../../study/indicatorValues.ts'
import { liftOf } from '../../study/lift.ts'
import { levelLabel } from '../../study/nextStep.ts'
import type { Question } from '../../study/question.ts'
import { questionIndicator } from '../../study/questionIndicator.ts'
import { questionsOfDimension, rubricQuestions } from '../../study/rubricQuestions.ts'
import { structuralMissing } from '../../study/structuralMissing.ts'
import { alternativesTo, supposable, type Supposition } from '../../study/supposition.ts'

const questionOf = (study: StudyDefinition, id: string): Question => {
  const question = study.questions.find((each) => each.id === id)
  if (!question) throw new RangeError(`The study ${study.id} has no question ${id}`)
  return question
}

/** The options of a question, those wanted alone. */
const optionsOf = (question: Question, wanted: readonly string[]) => supposable(question).filter(({ id }) => wanted.includes(id))

/** Every question that feeds the rubric, as it was answered and as it is supposed. */
export function supposableQuestions(study: StudyDefinition, row: AnswerRow, supposed: AnswerRow): SupposableQuestion[] {
  return rubricQuestions(study).map((question) => {
    const indicator = questionIndicator(question)
    const said = (of: AnswerRow) => {
      const answer = valueOf(indicator, study.rubric, of)
      return { answer, label: answerLabel(indicator, answer) }
    }
    const { filter } = question
    const asks = filter && questionOf(study, filter.question)
    const [before, after] = [said(row), said(supposed)]
    // One that did not take part can be supposed to: the question stands open then.
    const reason = structuralMissing(study, question, supposed.answers)
    return {
      question: question.id,
      kind: question.kind,
      title: question.title,
      wording: question.wording,
      supplementary: question.supplementary,
      dimensions: study.rubric.dimensions
        .filter((dimension) => questionsOfDimension(study, dimension).includes(question))
        .map(({ id }) => id),
      options: [...supposable(question)],
      alternatives: [...alternativesTo(question)],
      answered: before,
      supposed: after,
      changed: JSON.stringify(before.answer) !== JSON.stringify(after.answer),
      asked: reason === null || (reason === 'no-answer' && filter === undefined),
      askedIf: filter && asks ? { question: asks.id, title: asks.title, options: optionsOf(asks, filter.is) } : null,
    }
  })
}

/** For each dimension below the highest level, what would take it to the next. */
export function liftReplies(study: StudyDefinition, supposed: AnswerRow): MaturityLift[] {
  const { rubric } = study
  const change = ({ question: id, options }: Supposition) => {
    const question = questionOf(study, id)
    return { question: id, title: question.title, options: optionsOf(question, options) }
  }
  return rubric.dimensions.flatMap((dimension) => {
    const lift = liftOf(study, dimension, supposed)
    const anchor = dimension.anchors.find(({ level }) => level === lift?.level)
    if (lift === null || anchor === undefined) return []
    return [
      {
        dimension: dimension.id,
        level: lift.level,
        label: levelLabel(rubric, lift.level),
        demand: anchor.text,
        ways: lift.ways.map((way) => ({ changes: way.map(change) })),
      },
    ]
  })
}
