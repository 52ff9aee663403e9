/** Something wrong in a study's definition, at a path of the file (`['questions', 3, 'filter', 'question']`). */
export interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Values that stand more than once: a problem at every place but the first. */
export function twice(values: readonly { value: string; path: readonly PropertyKey[] }[]): Problem[] {
  const seen = new Set<string>()
  return values.flatMap(({ value, path }) => {
    if (seen.has(value)) return [{ path, message: `"${value}" is given twice` }]
    seen.add(value)
    return []
  })
}
