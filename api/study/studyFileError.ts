/** A file of a study's definition can't be used. The message holds one line a problem: `study.yaml:12 questions.no-reason.filter: what is wrong`. */
export class StudyFileError extends Error {
  override readonly name = 'StudyFileError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}
