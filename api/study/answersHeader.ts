import type { AnswersProblem } from './answersFileError.ts'
import type { StudyDefinition } from './definition.ts'

/** The columns of a file of answers, in the order they are written: `code`, `provenance`, then one a question by id. */
export function answerColumns(study: Pick<StudyDefinition, 'questions'>): readonly string[] {
  return ['code', 'provenance', ...study.questions.map(({ id }) => id)]
}

/** What is wrong with a header line: a column that is missing, unknown or there twice. The order is free. */
export function headerProblems(header: readonly string[], columns: readonly string[]): AnswersProblem[] {
  const missing = columns.filter((column) => !header.includes(column))
  const unknown = header.filter((column) => !columns.includes(column))
  const repeated = header.filter((column, index) => columns.includes(column) && header.indexOf(column) !== index)
  const allowed = columns.join(', ')
  return [
    ...missing.map((column) =>
      problem(column, `kolumnen saknas; filen ska ha ${allowed}`, `the column is missing; the file must have ${allowed}`),
    ),
    ...unknown.map((column) => problem(column, `okänd kolumn; tillåtna är ${allowed}`, `unknown column; allowed are ${allowed}`)),
    ...repeated.map((column) => problem(column, 'kolumnen finns två gånger', 'the column is there twice')),
  ]
}

function problem(column: string, sv: string, en: string): AnswersProblem {
  return { line: 1, column, text: { sv, en } }
}
