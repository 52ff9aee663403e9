/** Something wrong in a study's definition, at a path of the file (`['questions', 3, 'filter', 'question']`). */
export interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

type Path = Problem['path']

/** A problem at a path, unless something holds. */
export const unless = (holds: boolean, path: Path, message: string): Problem[] => (holds ? [] : [{ path, message }])

/** A problem where an id is nobody's: `no group "x"`. */
export const knownId = (known: readonly { readonly id: string }[], what: string, id: string, path: Path): Problem[] =>
  unless(
    known.some((each) => each.id === id),
    path,
    `no ${what} "${id}"`,
  )

/** Values that stand more than once: a problem at every place but the first. */
export function twice(values: readonly { value: string; path: Path }[]): Problem[] {
  const seen = new Set<string>()
  return values.flatMap(({ value, path }) => {
    if (seen.has(value)) return [{ path, message: `"${value}" is given twice` }]
    seen.add(value)
    return []
  })
}
