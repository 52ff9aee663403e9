import { createHash } from 'node:crypto'
import type { AnswerTable } from '../domain/study/answer.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Fact } from '../domain/study/fact.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

/**
 * Joins a study's definition, answers and facts to a snapshot, named by the hash of all three (SHA-256, the first 16 hex digits). The hash
 * depends on content alone, not on the order keys happen to stand in. Provenance is the rows' own.
 * @throws RangeError for no rows, or rows of different provenance
 */
export function makeSnapshot(study: StudyDefinition, answers: AnswerTable, facts: readonly Fact[] = []): Snapshot {
  const [provenance, other] = new Set(answers.map((row) => row.provenance))
  if (!provenance || other) throw new RangeError(`The answers of ${study.id} must have one provenance`)
  const hash = createHash('sha256').update(canonicalJson({ study, answers, facts })).digest('hex').slice(0, 16)
  return { study, answers, facts, provenance, hash }
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
