import fc from 'fast-check'
import type { Answer, AnswerRow, AnswerTable } from '../../../../../api/domain/study/answer.ts'
import type { StudyDefinition } from '../../../../../api/domain/study/definition.ts'
import type { MissingReason } from '../../../../../api/domain/study/missing.ts'
import type { Question } from '../../../../../api/domain/study/question.ts'
import { structuralMissing } from '../../../../../api/domain/study/supposition.ts'

/** Any answer a question can be given, or a municipality's own reason for giving none. */
function arbitraryAnswer(question: Question): fc.Arbitrary<Answer> {
  const ids = question.options.map(({ id }) => id)
  const missing = fc
    .constantFrom<MissingReason>('no-answer', 'not-published', 'uncertain')
    .map((reason): Answer => ({ kind: 'missing', reason }))
  if (question.kind === 'quantity') {
    const quantity = fc
      .integer({ min: 5, max: 400 })
      .map((hundredths): Answer => ({ kind: 'quantity', quantity: hundredths / 100 }))
    return fc.oneof({ weight: 5, arbitrary: quantity }, missing)
  }
  const given: fc.Arbitrary<Answer> =
    question.kind === 'multiple'
      ? fc.subarray(ids, { minLength: 1 }).map((options) => ({ kind: 'options', options }))
      : fc.constantFrom(...ids).map((option) => ({ kind: 'option', option }))
  return fc.oneof({ weight: 5, arbitrary: given }, missing)
}

/** Answers of the given municipalities that respect the study's filters, as a valid file of answers holds them. */
export function arbitraryTable(study: StudyDefinition, codes: readonly string[]): fc.Arbitrary<AnswerTable> {
  const rows = fc.tuple(...codes.map((code) => arbitraryRow(study, code)))
  return fc
    .tuple(rows, fc.constantFrom('example', 'collected'))
    .map(([table, provenance]) => table.map((row) => ({ ...row, provenance })))
}

function arbitraryRow(study: StudyDefinition, code: string): fc.Arbitrary<AnswerRow> {
  const wished = fc.record(Object.fromEntries(study.questions.map((question) => [question.id, arbitraryAnswer(question)])))
  return fc.tuple(wished, fc.constantFrom('yes', 'yes', 'yes', 'no')).map(([wishes, took]) => {
    const answers: Record<string, Answer> = { ...wishes, [study.participationQuestion]: { kind: 'option', option: took } }
    for (const question of study.questions) {
      const reason = structuralMissing(study, question, answers)
      if (reason) answers[question.id] = { kind: 'missing', reason }
    }
    return { code, provenance: 'example', answers }
  })
}
