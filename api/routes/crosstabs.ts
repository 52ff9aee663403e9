import { crosstabTables } from '../formats/crosstabTables.ts'
import { tableScope, wholeTable } from '../replies/tableScope.ts'
import type { Deps } from '../http/deps.ts'
import { Problem } from '../http/problem.ts'
import { resource, type PathValues, type QueryParameter, type QueryValues } from '../http/resource.ts'
import { crosstabsReplySchema, crosstabsReply } from '../replies/crosstabs.ts'
import { chooseAxes } from '../domain/study/crosstab.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { type Indicator, listIndicators } from '../domain/study/indicator.ts'
import { fileFormats, workbookAddress } from './fileFormats.ts'
import { findStudy, requireIndicator } from './lookups.ts'
import {
  countyParameter,
  dayParameter,
  formatParameter,
  studyParameter,
  conditionsOf,
  selectionParameters,
} from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

/** The two indicators that a query names, or the study's own. Throws a Problem where both are the same. */
export function axesOf(study: StudyDefinition, { x, y }: QueryValues): readonly [x: Indicator, y: Indicator] {
  const [columns, rows] = chooseAxes(study, { x, y })
  if (columns !== rows) return [requireIndicator(study, columns), requireIndicator(study, rows)]
  const allowed = listIndicators(study).flatMap(({ id }) => (id === columns ? [] : [id]))
  const detail = localized('problems', 'detail.sameAxes', { id: columns, list: allowed.join(', ') })
  throw new Problem('invalid-query-parameter', detail, { parameter: 'y', allowed })
}

/** What is crossed and of whom, and the reply. */
function crosstabAsked(deps: Deps, { study: id = '' }: PathValues, query: QueryValues) {
  const snapshot = findStudy(deps, id)
  const { study } = snapshot
  const [x, y] = axesOf(study, query)
  const scope = { county: query['county'] ?? null, conditions: conditionsOf(study, query) }
  return { snapshot, scope, reply: crosstabsReply(snapshot, x, y, scope) }
}

const formats = fileFormats({
  csv: localized('openapi', 'format.crosstab.csv'),
  xlsx: localized('openapi', 'format.crosstab.xlsx'),
  tablesOf: (deps, params, query) => {
    const { snapshot, scope, reply } = crosstabAsked(deps, params, query)
    const who = tableScope(snapshot, deps.geography, { ...wholeTable, ...scope })
    return crosstabTables(snapshot, deps.geography, reply, who, query['date'])
  },
  nameOf: (deps, params, query) => {
    const { snapshot, scope, reply } = crosstabAsked(deps, params, query)
    const part = scope.conditions.length > 0 || scope.county !== null ? '-selection' : ''
    return `larkartan-${snapshot.study.id}-${snapshot.provenance}-crosstab-${reply.x.id}-${reply.y.id}${part}`
  },
})

const axisParameter = (direction: { sv: string; en: string }, example: string | undefined): QueryParameter => ({
  description: direction,
  ...(example === undefined ? {} : { example }),
  allowed: (deps, { study = '' }) => listIndicators(findStudy(deps, study).study).map(({ id }) => id),
})

export const crosstabs = resource({
  path: '/studies/{study}/crosstabs',
  operationId: 'crossIndicators',
  summary: localized('openapi', 'operation.crossIndicators.summary'),
  description: localized('openapi', 'operation.crossIndicators.description'),
  params: { study: studyParameter },
  query: (deps, params) => ({
    x: axisParameter(localized('openapi', 'parameter.x'), findStudy(deps, params.study).study.crossedIndicator),
    y: axisParameter(localized('openapi', 'parameter.y'), findStudy(deps, params.study).study.defaultIndicator),
    county: countyParameter,
    ...selectionParameters(findStudy(deps, params.study).study),
    date: dayParameter,
    format: formatParameter(formats),
  }),
  schema: crosstabsReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats,
  related: ({ study = '' }, query) => ({ describedby: workbookAddress(query, 'studies', study, 'crosstabs') }),
  answer: (deps, params, query) => crosstabAsked(deps, params, query).reply,
})
