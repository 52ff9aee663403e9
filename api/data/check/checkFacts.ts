import { type Problem, twice } from './problem.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import type { Fact } from '../../domain/study/fact.ts'

interface FactsFile {
  readonly facts: readonly { readonly id: string; readonly quotation: string }[]
  readonly derived: readonly Pick<Fact, 'id'>[]
}

/** Facts: each id once, quotations short. */
export function checkFacts(file: FactsFile): Problem[] {
  return [
    ...twice(
      (['facts', 'derived'] as const).flatMap((list) =>
        file[list].map(({ id }, index) => ({ value: id, path: [list, index, 'id'] })),
      ),
    ),
    ...file.facts.flatMap(({ quotation }, index) => quotationProblems(quotation, ['facts', index, 'quotation'])),
  ]
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

const mostWords = 20

/** Quotations are short: at most 20 words, which keeps them within what may be quoted and what a reader takes in. */
export function checkQuotations(study: StudyDefinition): Problem[] {
  const inReport = ['staircase', 'criticalAreas', 'developmentAreas', 'fundingPaths', 'needs'] as const
  return [
    ...(['publishedTotals', 'statements'] as const).flatMap((list) => listProblems(study[list], [list])),
    ...inReport.flatMap((list) => listProblems(study.report?.[list] ?? [], ['report', list])),
  ]
}

const listProblems = (list: readonly { readonly quotation: string }[], path: Path): Problem[] =>
  list.flatMap(({ quotation }, index) => quotationProblems(quotation, [...path, index, 'quotation']))

/** What is wrong with a quotation at a path: more words than may be quoted. */
function quotationProblems(quotation: string, path: readonly PropertyKey[]): Problem[] {
  const words = quotation.trim().split(/\s+/).length
  return words > mostWords ? [{ path, message: `has ${words} words, at most ${mostWords} are allowed` }] : []
}
