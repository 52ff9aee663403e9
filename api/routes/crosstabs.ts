import { crosstabTables } from '../formats/crosstabTables.ts'
import { tableScope, wholeTable } from '../formats/tableScope.ts'
import { apiAddress } from '../http/apiRoot.ts'
import type { Deps } from '../http/deps.ts'
import { Problem } from '../http/problem.ts'
import { resource, type PathValues, type QueryParameter, type QueryValues } from '../http/resource.ts'
import { crosstabsReplySchema, type CrosstabAxis, type CrosstabsReply } from '../replies/crosstab.ts'
import { crosstabOf } from '../domain/study/crosstab.ts'
import { crosstabBounds } from '../replies/crosstabBounds.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { type Indicator, listIndicators } from '../domain/study/indicator.ts'
import { valuesOf } from '../domain/study/indicatorValues.ts'
import { classColours } from '../domain/legend/palette.ts'
import { selectIn, type SelectionCondition } from '../domain/study/selection.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { fileFormats, workbookAddress } from './fileFormats.ts'
import { findStudy } from './lookups/findStudy.ts'
import { requireIndicator } from './lookups/requireIndicator.ts'
import { countyParameter, dayParameter, formatParameter, studyParameter } from './parameters.ts'
import { conditionsOf, selectionParameters } from './selectionParameters.ts'
import { conditionsInQuery } from '../domain/study/selection.ts'
import { localized } from '../domain/words/catalogue.ts'

function axisOf({ id, title, palette, kind, classes }: Indicator): CrosstabAxis {
  const colours = classColours(
    palette,
    classes.map((each) => each.id),
  )
  return { id, title, palette, kind, classes: [...classes], colours }
}

/** Whom a cross-tabulation is of: everyone, or those of a county that fulfil the conditions. */
interface Scope {
  readonly county: string | null
  readonly conditions: readonly SelectionCondition[]
}

const everyone: Scope = { county: null, conditions: [] }

/** Two indicators crossed: x in columns, y in rows. Published margins are of the region, and say nothing of a part of it. */
export function crosstabsReply(snapshot: Snapshot, x: Indicator, y: Indicator, scope: Scope = everyone): CrosstabsReply {
  const { study } = snapshot
  const { county, conditions } = scope
  const selected = selectIn(snapshot, conditions).codes
  // The county's code begins its municipalities'.
  const codes = new Set(selected.filter((code) => county === null || code.startsWith(county)))
  const isWhole = county === null && conditions.length === 0
  const values = (indicator: Indicator) => valuesOf(indicator, snapshot).filter(({ code }) => codes.has(code))
  const margin = (indicator: Indicator) => ({ classes: indicator.classes, values: values(indicator) })
  const restriction = [
    county === null ? '' : `&county=${county}`,
    conditions.length === 0 ? '' : `&${conditionsInQuery(conditions)}`,
  ]
  const { base, cells, columns, rows, missing } = crosstabOf(margin(x), margin(y))
  const labelled = (indicator: Indicator, counts: readonly { id: string; count: number }[]) =>
    indicator.classes.map(({ id, label }) => ({ id, label, count: counts.find((each) => each.id === id)?.count ?? 0 }))
  const address = (...segments: string[]): string => apiAddress('studies', study.id, ...segments)
  return {
    study: study.id,
    snapshot: snapshot.hash,
    provenance: snapshot.provenance,
    x: axisOf(x),
    y: axisOf(y),
    municipalities: codes.size,
    base,
    cells: cells.map((cell) => ({ ...cell, codes: [...cell.codes] })),
    columns: labelled(x, columns),
    rows: labelled(y, rows),
    missing: [...missing],
    bounds: isWhole ? crosstabBounds(snapshot, x, y) : null,
    links: {
      self: `${address('crosstabs')}?x=${x.id}&y=${y.id}${restriction.join('')}`,
      x: address('indicators', x.id),
      y: address('indicators', y.id),
      study: address(),
    },
  }
}

/** What is crossed where nothing else is asked for. */
function defaultsOf(study: StudyDefinition): readonly string[] {
  const ids = listIndicators(study).map(({ id }) => id)
  return [...new Set([study.crossedIndicator ?? ids[0] ?? study.defaultIndicator, study.defaultIndicator, ...ids])]
}

export function chooseAxes(
  study: StudyDefinition,
  { x, y }: { x?: string | undefined; y?: string | undefined },
): [string, string] {
  const defaults = defaultsOf(study)
  const columns = x ?? defaults.find((id) => id !== y) ?? study.defaultIndicator
  const rows = y ?? [study.defaultIndicator, ...defaults].find((id) => id !== columns) ?? study.defaultIndicator
  if (columns !== rows) return [columns, rows]
  const allowed = listIndicators(study).flatMap(({ id }) => (id === columns ? [] : [id]))
  const detail = localized('problems', 'detail.sameAxes', { id: columns, list: allowed.join(', ') })
  throw new Problem('invalid-query-parameter', detail, { parameter: 'y', allowed })
}

/** What is crossed and of whom, and the reply. */
function crosstabAsked(deps: Deps, { study: id = '' }: PathValues, query: QueryValues) {
  const snapshot = findStudy(deps, id)
  const { study } = snapshot
  const [x, y] = chooseAxes(study, { x: query['x'], y: query['y'] })
  const scope = { county: query['county'] ?? null, conditions: conditionsOf(study, query) }
  return { snapshot, scope, reply: crosstabsReply(snapshot, requireIndicator(study, x), requireIndicator(study, y), scope) }
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

const axisParameter = (direction: { sv: string; en: string }, example: string): QueryParameter => ({
  description: direction,
  example,
  allowed: (deps, { study = '' }) => listIndicators(findStudy(deps, study).study).map(({ id }) => id),
})

export const crosstabs = resource({
  path: '/studies/{study}/crosstabs',
  operationId: 'crossIndicators',
  summary: localized('openapi', 'operation.crossIndicators.summary'),
  description: localized('openapi', 'operation.crossIndicators.description'),
  params: { study: studyParameter },
  query: (deps, params) => ({
    x: axisParameter(localized('openapi', 'parameter.x'), 'project-level'),
    y: axisParameter(localized('openapi', 'parameter.y'), 'broker-maturity'),
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
