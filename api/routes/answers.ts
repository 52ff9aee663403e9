import { z } from '@hono/zod-openapi'
import { answersTable, type AnswersTable } from '../formats/answersTable.ts'
import { answersCsv } from '../formats/csv.ts'
import { answersGeojson } from '../formats/geojson.ts'
import { wholeTable, type TableQuestion } from '../formats/tableScope.ts'
import { tableIndicators } from '../formats/variables.ts'
import { answersXlsx } from '../formats/xlsx.ts'
import { apiAddress } from '../http/apiRoot.ts'
import type { Deps } from '../http/deps.ts'
import { resource, type Format, type PathValues, type QueryParameter, type QueryValues } from '../http/resource.ts'
import { answersReplySchema } from '../schemas/answers.ts'
import { findStudy } from './lookups/findStudy.ts'
import { countyParameter, formatParameter, studyParameter } from './parameters.ts'
import { placeOf } from './replies/placeOf.ts'
import { conditionsInQuery, conditionsOf, selectionParameters } from './selectionParameters.ts'

const variablesParameter = (ids: readonly string[]): QueryParameter => ({
  description: {
    sv: 'Variablernas beteckningar, med komma emellan: bara de kolumnerna. Utan den alla.',
    en: 'Ids of variables, with commas between: only those columns. Without it all.',
  },
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

/** The provenance is in the name, and that it is not the whole: a file is soon parted from the page it came from. */
const fileNamed =
  (ending: string) =>
  (deps: Deps, params: PathValues, query: QueryValues): string => {
    const { study, provenance } = findStudy(deps, params['study'] ?? '')
    const { conditions, county } = questionOf(deps, params, query)
    const part = conditions.length > 0 || county !== null ? '-selection' : ''
    return `larkartan-${study.id}-${provenance}-answers${part}.${ending}`
  }

/** The query that leads to the same table again. */
function queryOf({ conditions, county, variables }: TableQuestion): string {
  const parts = [
    conditionsInQuery(conditions),
    county === null ? '' : `county=${county}`,
    variables === null ? '' : `variables=${variables.join(',')}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

const formats: readonly Format[] = [
  {
    id: 'csv',
    mediaType: 'text/csv',
    description: {
      sv: 'CSV (RFC 4180), en rad per kommun, ursprunget i kolumnen ”provenance”. Länken ”describedby” ger kodboken.',
      en: 'CSV (RFC 4180), one row a municipality, provenance in the column “provenance”. The link “describedby” gives the code book.',
    },
    schema: z.string(),
    example: (deps, params) =>
      answersCsv(tableOf(deps, params, wholeTable))
        .split('\r\n')
        .slice(0, 3)
        .join('\r\n'),
    fileName: fileNamed('csv'),
    make: (deps, params, query) => answersCsv(tableOf(deps, params, questionOf(deps, params, query))),
  },
  {
    id: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    description: {
      sv: 'Excelarbetsbok med bladen Svar, Kodbok och Proveniens.',
      en: 'Excel workbook with the sheets Svar (answers), Kodbok (code book) and Proveniens (provenance).',
    },
    schema: z.string().openapi({ format: 'binary' }),
    example: () => 'PK\u0003\u0004…',
    fileName: fileNamed('xlsx'),
    make: (deps, params, query) => answersXlsx(tableOf(deps, params, questionOf(deps, params, query))),
  },
  {
    id: 'geojson',
    mediaType: 'application/geo+json',
    description: {
      sv: 'GeoJSON (RFC 7946): kommunernas ytor med svaren som egenskaper, kodbok och ursprung bredvid.',
      en: 'GeoJSON (RFC 7946): the municipalities’ areas with the answers as properties, code book and origin beside them.',
    },
    schema: z.looseObject({ type: z.literal('FeatureCollection') }),
    example: (deps, params) => ({
      type: 'FeatureCollection',
      origin: tableOf(deps, params, wholeTable).origin,
      variables: [],
      features: [],
    }),
    fileName: fileNamed('geojson'),
    make: (deps, params, query) =>
      answersGeojson(tableOf(deps, params, questionOf(deps, params, query)), deps.geography.boundaries),
  },
]

export const answers = resource({
  path: '/studies/{study}/answers',
  operationId: 'listAnswers',
  summary: { sv: 'Alla svar', en: 'All answers' },
  description: {
    sv: 'Hela tabellen: varje kommuns svar på varje fråga och de nivåer som rubriken härleder, med kodbok och ursprung. Saknade svar har en orsak, aldrig ett värde. Ingen bläddring: 52 rader. Villkor på svaren, ett län och vissa variabler väljer ut en del, på samma sätt i alla format; ”scope” säger vilken. Formatet väljs med Accept eller ”format”.',
    en: 'The whole table: every municipality’s answer to every question and the levels the rubric derives, with code book and origin. Missing answers have a reason, never a value. No paging: 52 rows. Conditions on answers, a county and certain variables pick out a part, in the same way in every format; “scope” says which. The format is chosen by Accept or “format”.',
  },
  params: { study: studyParameter },
  query: (deps, params) => {
    const { study } = findStudy(deps, params.study)
    return {
      ...selectionParameters(study),
      county: countyParameter,
      variables: variablesParameter(tableIndicators(study).map(({ id }) => id)),
      format: formatParameter(formats),
    }
  },
  schema: answersReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats,
  related: ({ study = '' }) => ({ describedby: `${apiAddress('studies', study, 'variables')}?format=csv` }),
  answer: (deps, params, query) => {
    const question = questionOf(deps, params, query)
    const { origin, scope, variables, rows } = tableOf(deps, params, question)
    return {
      origin,
      scope,
      variables: [...variables],
      rows: rows.map(({ municipality, provenance, cells }) => ({
        ...placeOf(municipality),
        provenance,
        answers: Object.fromEntries(cells.map(({ id, cell }) => [id, cell])),
      })),
      links: {
        self: apiAddress('studies', params.study, 'answers') + queryOf(question),
        study: apiAddress('studies', params.study),
        variables: apiAddress('studies', params.study, 'variables'),
      },
    }
  },
})
