/** Something wrong in a study's definition, at a path of the file (`['questions', 3, 'filter', 'question']`). */
export interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}
