import { z } from '@hono/zod-openapi'
import { answersFile } from '../formats/answersTable.ts'
import { answersGeojson } from '../formats/geojson.ts'
import { wholeTable, type TableQuestion } from '../replies/tableScope.ts'
import { tableIndicators, variablesOf, variablesReply, variablesReplySchema } from '../replies/variables.ts'
import { apiAddress } from '../replies/reply.ts'
import type { Deps } from '../http/deps.ts'
import { resource, type Format, type PathValues, type QueryParameter, type QueryValues } from '../http/resource.ts'
import { answersReply, answersReplySchema, answersTable, type AnswersTable } from '../replies/answers.ts'
import { fileFormats, workbookAddress } from './fileFormats.ts'
import { findStudy } from './lookups.ts'
import {
  countyParameter,
  dayParameter,
  formatParameter,
  limitParameter,
  offsetParameter,
  studyParameter,
  conditionsOf,
  selectionParameters,
} from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'
import { codeBookCsv } from '../formats/csv.ts'

const variablesParameter = (ids: readonly string[]): QueryParameter => ({
  description: localized('openapi', 'parameter.variables'),
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

/** A table cut short unasked would be counted as if it were whole: without a limit there is none. */
const rowLimitParameter: QueryParameter = {
  description: localized('openapi', 'parameter.rowLimit'),
  example: '20',
  minimum: limitParameter.minimum,
  maximum: limitParameter.maximum,
}

const answersFormats: readonly Format[] = [
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
      format: formatParameter(answersFormats),
    }
  },
  schema: answersReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats: answersFormats,
  related: ({ study = '' }, query) => ({
    describedby: `${apiAddress('studies', study, 'variables')}?format=csv`,
    alternate: workbookAddress(query, 'studies', study, 'answers'),
  }),
  answer: (deps, params, query) =>
    answersReply(findStudy(deps, params.study), deps.geography, questionOf(deps, params, query), query),
})

const codeBook = (deps: Deps, { study = '' }: PathValues): string => codeBookCsv(variablesOf(findStudy(deps, study).study))

const variablesFormats: readonly Format[] = [
  {
    id: 'csv',
    mediaType: 'text/csv',
    description: localized('openapi', 'format.variables.csv'),
    schema: z.string(),
    example: (deps, params) => codeBook(deps, params).split('\r\n').slice(0, 3).join('\r\n'),
    fileName: (_deps, { study = '' }) => `larkartan-${study}-code-book.csv`,
    make: codeBook,
  },
]

export const variables = resource({
  path: '/studies/{study}/variables',
  operationId: 'listVariables',
  summary: localized('openapi', 'operation.listVariables.summary'),
  description: localized('openapi', 'operation.listVariables.description'),
  params: { study: studyParameter },
  query: { format: formatParameter(variablesFormats) },
  schema: variablesReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats: variablesFormats,
  related: ({ study = '' }) => ({ describes: apiAddress('studies', study, 'answers') }),
  answer: (deps, params) => variablesReply(findStudy(deps, params.study)),
})
