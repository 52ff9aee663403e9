import { type Problem, twice } from './problem.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import { saysOf, type Measure } from '../../domain/study/published.ts'
import { checkRule } from './checkRubric.ts'
import type { Fact } from '../../domain/study/fact.ts'

type Path = readonly PropertyKey[]

/** Totals, statements, joint bounds and the summary: the totals, questions, classes and measures that they name, and intervals that can hold. */
export function checkFigures(study: StudyDefinition): Problem[] {
  return [
    ...study.publishedTotals.flatMap((total, index): Problem[] => {
      const path = ['publishedTotals', index]
      const problems = [...checkNamed(study, total, path), ...checkMeasured(study, total, path)]
      if (total.expected && !total.measure) problems.push({ path: [...path, 'expected'], message: 'needs a measure' })
      if (total.origin !== 'external' && total.quotation === undefined)
        problems.push({ path: [...path, 'origin'], message: 'needs a quotation unless it is external' })
      if (total.origin === 'external' && (total.externalSources ?? []).length === 0)
        problems.push({ path: [...path, 'origin'], message: 'needs an external source' })
      if (total.base && total.figure > total.base.count)
        problems.push({ path: [...path, 'figure'], message: `must be at most the base, ${total.base.count}` })
      return problems
    }),
    ...study.statements.flatMap((statement, index): Problem[] => {
      const path = ['statements', index]
      const problems = [...checkNamed(study, statement, path), ...checkMeasured(study, statement, path)]
      if (!statement.measure !== !statement.expected) problems.push({ path, message: 'measure and expected belong together' })
      return problems
    }),
    ...study.openingFigures.flatMap((ids, index): Problem[] =>
      ids.flatMap((id) => {
        const total = study.publishedTotals.find((each) => each.id === id)
        if (id === undefined || (total?.question !== undefined && saysOf(total, study.questions) !== undefined)) return []
        return [{ path: ['openingFigures', index], message: `no total "${id}" of a question, with words for whom it counts` }]
      }),
    ),
    ...study.jointBounds.flatMap((bound, index) => checkMeasured(study, bound, ['jointBounds', index])),
    ...(study.report?.summaryTotals ?? []).flatMap((ids, index) =>
      ids.flatMap((id, place) =>
        study.publishedTotals.some((total) => total.id === id)
          ? []
          : [{ path: ['report', 'summaryTotals', index, place], message: `no published total "${id}"` }],
      ),
    ),
  ]
}

function checkNamed(
  study: StudyDefinition,
  named: { question?: string | undefined; class?: string | undefined },
  path: Path,
): Problem[] {
  if (named.question === undefined)
    return named.class === undefined ? [] : [{ path: [...path, 'class'], message: 'needs a question' }]
  const question = study.questions.find(({ id }) => id === named.question)
  if (!question) return [{ path: [...path, 'question'], message: `no question "${named.question}"` }]
  const classes = [...question.options, ...question.classes].map(({ id }) => id)
  if (named.class === undefined || classes.includes(named.class)) return []
  return [{ path: [...path, 'class'], message: `"${question.id}" has no class "${named.class}", only ${classes.join(', ')}` }]
}

function checkMeasured(
  study: StudyDefinition,
  { measure, expected }: { measure?: Measure | undefined; expected?: { minimum: number; maximum: number } | undefined },
  path: Path,
): Problem[] {
  const problems = measure ? checkMeasure(study, measure, [...path, 'measure']) : []
  if (expected && expected.minimum > expected.maximum)
    problems.push({ path: [...path, 'expected', 'minimum'], message: `must be at most the maximum, ${expected.maximum}` })
  return problems
}

/** A measure counts by rules, or takes a quantity's sum or extreme. */
export function checkMeasure(study: Pick<StudyDefinition, 'questions'>, measure: Measure, path: Path): Problem[] {
  if ('conditions' in measure)
    return measure.conditions.flatMap((rule, index) => checkRule(study, rule, [...path, 'conditions', index]))
  const [[field, id] = ['', '']] = Object.entries(measure)
  const question = study.questions.find((candidate) => candidate.id === id)
  if (!question) return [{ path: [...path, field], message: `no question "${id}"` }]
  return question.kind === 'quantity' ? [] : [{ path: [...path, field], message: `"${id}" is not answered with a quantity` }]
}

/** What comes from elsewhere than the study's source must say where: every id under `externalSources` is an external source's. */
export function checkExternal({ externalSources, publishedTotals, report }: StudyDefinition): Problem[] {
  const known = new Set(externalSources.map(({ id }) => id))
  const problemsOf = (list: readonly { readonly externalSources?: readonly string[] | undefined }[], path: Path): Problem[] =>
    list.flatMap(({ externalSources: named = [] }, index) =>
      named.flatMap((id, place) =>
        known.has(id) ? [] : [{ path: [...path, index, 'externalSources', place], message: `no external source "${id}"` }],
      ),
    )
  return [
    ...problemsOf(publishedTotals, ['publishedTotals']),
    ...(['staircase', 'timeline'] as const).flatMap((list) => problemsOf(report?.[list] ?? [], ['report', list])),
  ]
}

interface FactsFile {
  readonly facts: readonly Pick<Fact, 'id'>[]
  readonly derived: readonly Pick<Fact, 'id'>[]
}

/** Facts: each id once. */
export function checkFacts(file: FactsFile): Problem[] {
  return [
    ...twice(
      (['facts', 'derived'] as const).flatMap((list) =>
        file[list].map(({ id }, index) => ({ value: id, path: [list, index, 'id'] })),
      ),
    ),
  ]
}

/** Every fact that a study refers to, in a field `fact` or `facts` wherever it stands, must be among the source's facts. */
export function checkFactIds(study: StudyDefinition, facts: readonly Fact[]): Problem[] {
  const known = new Set(facts.map(({ id }) => id))
  return referredFacts(study, []).flatMap(({ id, path }) =>
    known.has(id) ? [] : [{ path, message: `no fact "${id}" in facts.yaml` }],
  )
}

function referredFacts(value: unknown, path: Path): { id: string; path: Path }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === 'fact' && typeof part === 'string') return [{ id: part, path: here }]
    if (key === 'facts' && Array.isArray(part)) return part.map((id, index) => ({ id: String(id), path: [...here, index] }))
    return referredFacts(part, here)
  })
}
