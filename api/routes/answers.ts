import { z } from '@hono/zod-openapi'
import { answersFile, answersTable, type AnswersTable } from '../formats/answersTable.ts'
import { answersGeojson } from '../formats/geojson.ts'
import { wholeTable, type TableQuestion } from '../formats/tableScope.ts'
import { tableIndicators } from '../formats/variables.ts'
import { apiAddress } from '../http/apiRoot.ts'
import type { Deps } from '../http/deps.ts'
import { resource, type Format, type PathValues, type QueryParameter, type QueryValues } from '../http/resource.ts'
import { answersReplySchema } from '../replies/answers.ts'
import { fileFormats, workbookAddress } from './fileFormats.ts'
import { findStudy } from './lookups/findStudy.ts'
import { pageOf } from './paging.ts'
import { countyParameter, dayParameter, formatParameter, limitParameter, offsetParameter, studyParameter } from './parameters.ts'
import { placeOf } from '../replies/centre.ts'
import { conditionsOf, selectionParameters } from './selectionParameters.ts'
import { conditionsInQuery } from '../domain/study/selection.ts'
import { localized } from '../domain/words/catalogue.ts'

const variablesParameter = (ids: readonly string[]): QueryParameter => ({
  description: localized('openapi', 'parameter.variables'),
  example: 'needs-inventory,staffing',
  allowed: () => ids,
  atMost: ids.length,
})

function questionOf(deps: Deps, { study = '' }: PathValues, query: QueryValues): TableQuestion {
  return {
    conditions: conditionsOf(findStudy(deps, study).study, query),
    county: query['county'] ?? null,
    variables: query['variables']?.split(',') ?? null,
  }
}

const tableOf = (deps: Deps, { study = '' }: PathValues, question: TableQuestion): AnswersTable =>
  answersTable(findStudy(deps, study), deps.geography, question)

function fileName(deps: Deps, params: PathValues, query: QueryValues): string {
  const { study, provenance } = findStudy(deps, params['study'] ?? '')
  const { conditions, county } = questionOf(deps, params, query)
  const part = conditions.length > 0 || county !== null ? '-selection' : ''
  return `larkartan-${study.id}-${provenance}-answers${part}`
}

/** The query that leads to the same part of the same table again. */
function queryOf({ conditions, county, variables }: TableQuestion, paging: readonly string[]): string {
  const parts = [
    conditionsInQuery(conditions),
    county === null ? '' : `county=${county}`,
    variables === null ? '' : `variables=${variables.join(',')}`,
    ...paging,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** A table cut short unasked would be counted as if it were whole: without a limit there is none. */
const rowLimitParameter: QueryParameter = {
  description: localized('openapi', 'parameter.rowLimit'),
  example: '20',
  minimum: limitParameter.minimum,
  maximum: limitParameter.maximum,
}

const formats: readonly Format[] = [
  ...fileFormats({
    csv: localized('openapi', 'format.answers.csv'),
    xlsx: localized('openapi', 'format.answers.xlsx'),
    tablesOf: (deps, params, query) => answersFile(tableOf(deps, params, questionOf(deps, params, query)), query['date']),
    nameOf: fileName,
  }),
  {
    id: 'geojson',
    mediaType: 'application/geo+json',
    description: localized('openapi', 'format.answers.geojson'),
    schema: z.looseObject({ type: z.literal('FeatureCollection') }),
    example: (deps, params) => ({
      type: 'FeatureCollection',
      origin: tableOf(deps, params, wholeTable).origin,
      variables: [],
      features: [],
    }),
    fileName: (...asked) => `${fileName(...asked)}.geojson`,
    make: (deps, params, query) =>
      answersGeojson(tableOf(deps, params, questionOf(deps, params, query)), deps.geography.boundaries),
  },
]

export const answers = resource({
  path: '/studies/{study}/answers',
  operationId: 'listAnswers',
  summary: localized('openapi', 'operation.listAnswers.summary'),
  description: localized('openapi', 'operation.listAnswers.description'),
  params: { study: studyParameter },
  query: (deps, params) => {
    const { study } = findStudy(deps, params.study)
    return {
      ...selectionParameters(study),
      county: countyParameter,
      variables: variablesParameter(tableIndicators(study).map(({ id }) => id)),
      limit: rowLimitParameter,
      offset: offsetParameter,
      date: dayParameter,
      format: formatParameter(formats),
    }
  },
  schema: answersReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats,
  related: ({ study = '' }, query) => ({
    describedby: `${apiAddress('studies', study, 'variables')}?format=csv`,
    alternate: workbookAddress(query, 'studies', study, 'answers'),
  }),
  answer: (deps, params, query) => {
    const question = questionOf(deps, params, query)
    const { origin, scope, variables, rows } = tableOf(deps, params, question)
    const { items, next } = pageOf(rows, query, rows.length)
    const own = apiAddress('studies', params.study, 'answers')
    const { limit, offset } = query
    const paging = [limit === undefined ? '' : `limit=${limit}`, offset === undefined ? '' : `offset=${offset}`]
    return {
      origin,
      scope,
      variables: [...variables],
      rows: items.map(({ municipality, provenance, cells }) => ({
        ...placeOf(municipality),
        provenance,
        answers: Object.fromEntries(cells.map(({ id, cell }) => [id, cell])),
      })),
      links: {
        self: own + queryOf(question, paging),
        study: apiAddress('studies', params.study),
        variables: apiAddress('studies', params.study, 'variables'),
        ...(next === null ? {} : { next: own + queryOf(question, [next]) }),
      },
    }
  },
})
