import type { Problem } from './problem.ts'
import { twice } from './checkIds.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import type { Fact } from '../../domain/study/fact.ts'

interface FactsFile {
  readonly facts: readonly Pick<Fact, 'id'>[]
  readonly derived: readonly Pick<Fact, 'id'>[]
}

/** Facts: each id once. */
export function checkFacts(file: FactsFile): Problem[] {
  return twice(
    (['facts', 'derived'] as const).flatMap((list) =>
      file[list].map(({ id }, index) => ({ value: id, path: [list, index, 'id'] })),
    ),
  )
}

/** Every fact that a study refers to, in a field `fact` or `facts` wherever it stands, must be among the source's facts. */
export function checkFactIds(study: StudyDefinition, facts: readonly Fact[]): Problem[] {
  const known = new Set(facts.map(({ id }) => id))
  return referredFacts(study, []).flatMap(({ id, path }) =>
    known.has(id) ? [] : [{ path, message: `no fact "${id}" in facts.yaml` }],
  )
}

type Path = readonly PropertyKey[]

function referredFacts(value: unknown, path: Path): { id: string; path: Path }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === 'fact' && typeof part === 'string') return [{ id: part, path: here }]
    if (key === 'facts' && Array.isArray(part)) return part.map((id, index) => ({ id: String(id), path: [...here, index] }))
    return referredFacts(part, here)
  })
}
