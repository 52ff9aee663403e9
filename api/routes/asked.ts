import { parseIdLists } from '../domain/address/idLists.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { ProblemSlug } from '../http/problemTypes.ts'
import type { Centre, Geography, Municipality } from '../domain/map/geography.ts'
import { chooseAxes } from '../domain/study/crosstab.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { type Indicator, findIndicator, listIndicators } from '../domain/study/indicator.ts'
import type { SelectionCondition } from '../domain/study/selection.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { alternativesTo, supposable, type Supposition } from '../domain/study/supposition.ts'
import { localized } from '../domain/words/catalogue.ts'
import type { Deps } from '../http/deps.ts'
import { Problem } from '../http/problem.ts'
import type { PathValues, QueryValues } from '../http/resource.ts'
import { type TableQuestion, wholeTable } from '../replies/answers.ts'

/** What is asked for. What the path names is found when it is read; where there is no such, that throws a Problem that names those there are. */
export interface Asked {
  readonly deps: Deps
  readonly geography: Geography
  readonly query: QueryValues
  readonly snapshot: Snapshot
  readonly indicator: Indicator
  readonly municipality: Municipality
  readonly centre: Centre
}

export const askedOf = (
  deps: Deps,
  { study = '', indicator = '', code = '', centre = '' }: PathValues,
  query: QueryValues,
): Asked => ({
  deps,
  geography: deps.geography,
  query,
  get snapshot() {
    return findStudy(deps, study)
  },
  get indicator() {
    return requireIndicator(findStudy(deps, study).study, indicator)
  },
  get municipality() {
    return findMunicipality(deps, code)
  },
  get centre() {
    const { centres } = deps.geography
    const list = centres.map(({ id }) => id)
    return (
      centres.find(({ id }) => id === centre) ??
      missing('unknown-centre', list, localized('problems', 'detail.noSuchCentre', { id: centre, list: list.join(', ') }))
    )
  },
})

function missing(slug: ProblemSlug, allowed: readonly string[], detail: Localized): never {
  throw new Problem(slug, detail, { allowedValues: allowed })
}

/** The study that is shown where nothing names one. */
export function currentStudy({ snapshots }: Pick<Deps, 'snapshots'>): Snapshot {
  const found = [...snapshots.values()].find(({ study }) => study.current)
  if (found === undefined) throw new RangeError('No study is the current one')
  return found
}

/** The study that the address of a page names, else the current one. */
export const studyOfPage = (deps: Pick<Deps, 'snapshots'>, study: string | null): Snapshot =>
  deps.snapshots.get(study ?? '') ?? currentStudy(deps)

function findStudy({ snapshots }: Deps, study: string): Snapshot {
  const list = [...snapshots.keys()]
  return (
    snapshots.get(study) ??
    missing('unknown-study', list, localized('problems', 'detail.noSuchStudy', { study, list: list.join(', ') }))
  )
}

function findMunicipality({ geography: { municipalityByCode } }: Deps, code: string): Municipality {
  const count = municipalityByCode.size
  return (
    municipalityByCode.get(code) ??
    missing(
      'unknown-municipality',
      [...municipalityByCode.keys()],
      localized('problems', 'detail.noSuchMunicipality', { code, count }),
    )
  )
}

/** An indicator by its id. Throws a Problem where there is no such. */
export function requireIndicator(study: StudyDefinition, id: string): Indicator {
  const list = listIndicators(study).map((each) => each.id)
  const values = { study: study.shortTitle, id, list: list.join(', ') }
  return findIndicator(study, id) ?? missing('unknown-indicator', list, localized('problems', 'detail.noSuchIndicator', values))
}

/** The conditions that a query names, in its order. */
export const conditionsOf = ({ query }: Asked): SelectionCondition[] =>
  parseIdLists(query['filter']).map(([indicator, classes]) => ({ indicator, classes }))

/** Which municipalities a query asks for, and which variables of them. */
export const tableAsked = (asked: Asked): TableQuestion => ({
  ...wholeTable,
  conditions: conditionsOf(asked),
  county: asked.query['county'] ?? null,
  variables: asked.query['variables']?.split(',') ?? null,
})

/** Whom a query compares; the first two in code order where it names nobody. */
export const comparedOf = ({ geography, query }: Asked): readonly string[] =>
  query['codes']?.split(',') ?? [...geography.municipalityByCode.keys()].toSorted().slice(0, 2)

/** The two indicators that a query names, or the study's own. Throws a Problem where both are the same. */
export function axesOf({ snapshot: { study }, query }: Asked): readonly [x: Indicator, y: Indicator] {
  const [columns, rows] = chooseAxes(study, { x: query['x'], y: query['y'] })
  if (columns !== rows) return [requireIndicator(study, columns), requireIndicator(study, rows)]
  const allowed = listIndicators(study).flatMap(({ id }) => (id === columns ? [] : [id]))
  const detail = localized('problems', 'detail.sameAxes', { id: columns, list: allowed.join(', ') })
  throw new Problem('invalid-query-parameter', detail, { parameter: 'y', allowedValues: allowed })
}

/** What a query supposes. Throws a Problem where an alternative to the options stands beside another answer. */
export const suppositionsOf = ({ snapshot: { study }, query }: Asked): Supposition[] =>
  parseIdLists(query['suppose']).map(([id, options]) => {
    const question = study.questions.find((each) => each.id === id)
    const alone = question && alternativesTo(question).find((each) => options.length > 1 && options.includes(each))
    if (question === undefined || alone === undefined) return { question: id, options }
    const allowed = supposable(question).map((option) => option.id)
    const detail = localized('problems', 'detail.alone', { value: alone, name: id })
    throw new Problem('invalid-query-parameter', detail, { parameter: 'suppose', allowedValues: allowed })
  })
