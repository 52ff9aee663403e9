import { knownId, type Problem, twice, unless } from './problem.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import { saysOf, type Expected, type Measure } from '../../domain/study/published.ts'
import { checkRule } from './checkRubric.ts'
import type { Fact } from '../../domain/study/fact.ts'

type Path = Problem['path']

/** Totals, statements, joint bounds and the summary: the totals, questions, classes and measures that they name, and intervals that can hold. */
export function checkFigures(study: StudyDefinition): Problem[] {
  const { publishedTotals, statements, jointBounds, openingFigures, questions, report } = study
  return [
    ...publishedTotals.flatMap((total, index) => {
      const path = ['publishedTotals', index]
      const { measure, expected, origin, quotation, externalSources = [], base, figure } = total
      const isExternal = origin === 'external'
      return [
        ...checkNamed(study, total, path),
        ...checkMeasured(study, total, path),
        ...unless(!expected || measure !== undefined, [...path, 'expected'], 'needs a measure'),
        ...unless(isExternal || quotation !== undefined, [...path, 'origin'], 'needs a quotation unless it is external'),
        ...unless(!isExternal || externalSources.length > 0, [...path, 'origin'], 'needs an external source'),
        ...unless(!base || figure <= base.count, [...path, 'figure'], `must be at most the base, ${base?.count}`),
      ]
    }),
    ...statements.flatMap((statement, index) => {
      const path = ['statements', index]
      return [
        ...checkNamed(study, statement, path),
        ...checkMeasured(study, statement, path),
        ...unless(!statement.measure === !statement.expected, path, 'measure and expected belong together'),
      ]
    }),
    ...openingFigures.flatMap((ids, index) =>
      ids.flatMap((id) => {
        const total = publishedTotals.find((each) => each.id === id)
        const isTold = id === undefined || (total?.question !== undefined && saysOf(total, questions) !== undefined)
        return unless(isTold, ['openingFigures', index], `no total "${id}" of a question, with words for whom it counts`)
      }),
    ),
    ...jointBounds.flatMap((bound, index) => checkMeasured(study, bound, ['jointBounds', index])),
    ...(report?.summaryTotals ?? []).flatMap((ids, index) =>
      ids.flatMap((id, place) => knownId(publishedTotals, 'published total', id, ['report', 'summaryTotals', index, place])),
    ),
  ]
}

function checkNamed(
  { questions }: StudyDefinition,
  { question: id, class: named }: { question?: string | undefined; class?: string | undefined },
  path: Path,
): Problem[] {
  if (id === undefined) return unless(named === undefined, [...path, 'class'], 'needs a question')
  const question = questions.find((each) => each.id === id)
  if (!question) return knownId(questions, 'question', id, [...path, 'question'])
  const classes = [...question.options, ...question.classes].map((each) => each.id)
  const isThere = named === undefined || classes.includes(named)
  return unless(isThere, [...path, 'class'], `"${id}" has no class "${named}", only ${classes.join(', ')}`)
}

const checkMeasured = (
  study: StudyDefinition,
  { measure, expected }: { measure?: Measure | undefined; expected?: Expected | undefined },
  path: Path,
): Problem[] => [
  ...(measure ? checkMeasure(study, measure, [...path, 'measure']) : []),
  ...unless(
    !expected || expected.minimum <= expected.maximum,
    [...path, 'expected', 'minimum'],
    `must be at most the maximum, ${expected?.maximum}`,
  ),
]

/** A measure counts by rules, or takes a quantity's sum or extreme. */
export function checkMeasure(study: Pick<StudyDefinition, 'questions'>, measure: Measure, path: Path): Problem[] {
  if ('conditions' in measure)
    return measure.conditions.flatMap((rule, index) => checkRule(study, rule, [...path, 'conditions', index]))
  const [[field, id] = ['', '']] = Object.entries(measure)
  const question = study.questions.find((candidate) => candidate.id === id)
  if (!question) return knownId(study.questions, 'question', id, [...path, field])
  return unless(question.kind === 'quantity', [...path, field], `"${id}" is not answered with a quantity`)
}

/** What comes from elsewhere than the study's source must say where: every id under `externalSources` is an external source's. */
export function checkExternal({ externalSources, publishedTotals, report }: StudyDefinition): Problem[] {
  const problemsOf = (list: readonly { readonly externalSources?: readonly string[] | undefined }[], path: Path): Problem[] =>
    list.flatMap(({ externalSources: named = [] }, index) =>
      named.flatMap((id, place) => knownId(externalSources, 'external source', id, [...path, index, 'externalSources', place])),
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
export const checkFacts = (file: FactsFile): Problem[] =>
  twice(
    (['facts', 'derived'] as const).flatMap((list) =>
      file[list].map(({ id }, index) => ({ value: id, path: [list, index, 'id'] })),
    ),
  )

/** Every fact that a study refers to, in a field `fact` or `facts` wherever it stands, must be among the source's facts. */
export function checkFactIds(study: StudyDefinition, facts: readonly Fact[]): Problem[] {
  const known = new Set(facts.map(({ id }) => id))
  return referredFacts(study, []).flatMap(({ id, path }) => unless(known.has(id), path, `no fact "${id}" in facts.yaml`))
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
