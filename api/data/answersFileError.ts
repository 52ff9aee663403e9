import type { Localized } from '../domain/study/localized.ts'

/** One thing wrong with a file of answers. `line` counts from 1 (the header); both are null for what concerns the whole file. */
export interface AnswersProblem {
  readonly line: number | null
  readonly column: string | null
  readonly text: Localized
}

/** A file of answers that can't be used. `message` lists every problem, one a line, as "file:line column: what, and what is allowed". */
export class AnswersFileError extends Error {
  override readonly name = 'AnswersFileError'

  constructor(
    readonly file: string,
    readonly problems: readonly AnswersProblem[],
  ) {
    super(problems.map(({ line, column, text }) => `${where(file, line, column)}: ${text.sv}`).join('\n'))
  }
}

function where(file: string, line: number | null, column: string | null): string {
  return [line === null ? file : `${file}:${line}`, column].filter((part) => part !== null).join(' ')
}
