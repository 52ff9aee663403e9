import type { Problem } from '../checkStudy.ts'
import type { StudyDefinition } from '../definition.ts'
import type { Fact } from '../fact.ts'

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
