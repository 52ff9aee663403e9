import { z } from '@hono/zod-openapi'
import { answersTable, type AnswersTable } from '../formats/answersTable.ts'
import { answersCsv } from '../formats/csv.ts'
import { answersGeojson } from '../formats/geojson.ts'
import { answersXlsx } from '../formats/xlsx.ts'
import { apiAddress } from '../http/apiRoot.ts'
import type { Deps } from '../http/deps.ts'
import { resource, type Format, type PathValues } from '../http/resource.ts'
import { answersReplySchema } from '../schemas/answers.ts'
import { findStudy } from './lookups/findStudy.ts'
import { formatParameter, studyParameter } from './parameters.ts'
import { placeOf } from './replies/placeOf.ts'

const tableOf = (deps: Deps, { study = '' }: PathValues): AnswersTable => answersTable(findStudy(deps, study), deps.geography)

/** The provenance is in the name: a file is soon parted from the page it came from. */
const fileNamed =
  (ending: string) =>
  (deps: Deps, { study = '' }: PathValues): string =>
    `larkartan-${study}-${findStudy(deps, study).provenance}-answers.${ending}`

const formats: readonly Format[] = [
  {
    id: 'csv',
    mediaType: 'text/csv',
    description: {
      sv: 'CSV (RFC 4180), en rad per kommun, ursprunget i kolumnen ”provenance”. Länken ”describedby” ger kodboken.',
      en: 'CSV (RFC 4180), one row a municipality, provenance in the column “provenance”. The link “describedby” gives the code book.',
    },
    schema: z.string(),
    example: (deps, params) => answersCsv(tableOf(deps, params)).split('\r\n').slice(0, 3).join('\r\n'),
    fileName: fileNamed('csv'),
    make: (deps, params) => answersCsv(tableOf(deps, params)),
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
    make: (deps, params) => answersXlsx(tableOf(deps, params)),
  },
  {
    id: 'geojson',
    mediaType: 'application/geo+json',
    description: {
      sv: 'GeoJSON (RFC 7946): kommunernas ytor med svaren som egenskaper, kodbok och ursprung bredvid.',
      en: 'GeoJSON (RFC 7946): the municipalities’ areas with the answers as properties, code book and origin beside them.',
    },
    schema: z.looseObject({ type: z.literal('FeatureCollection') }),
    example: (deps, params) => ({ type: 'FeatureCollection', origin: tableOf(deps, params).origin, variables: [], features: [] }),
    fileName: fileNamed('geojson'),
    make: (deps, params) => answersGeojson(tableOf(deps, params), deps.geography.boundaries),
  },
]

export const answers = resource({
  path: '/studies/{study}/answers',
  operationId: 'listAnswers',
  summary: { sv: 'Alla svar', en: 'All answers' },
  description: {
    sv: 'Hela tabellen: varje kommuns svar på varje fråga och de nivåer som rubriken härleder, med kodbok och ursprung. Saknade svar har en orsak, aldrig ett värde. Ingen bläddring: 52 rader. Formatet väljs med Accept eller ”format”.',
    en: 'The whole table: every municipality’s answer to every question and the levels the rubric derives, with code book and origin. Missing answers have a reason, never a value. No paging: 52 rows. The format is chosen by Accept or “format”.',
  },
  params: { study: studyParameter },
  query: { format: formatParameter(formats) },
  schema: answersReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats,
  related: ({ study = '' }) => ({ describedby: `${apiAddress('studies', study, 'variables')}?format=csv` }),
  answer: (deps, params) => {
    const { origin, variables, rows } = tableOf(deps, params)
    return {
      origin,
      variables: [...variables],
      rows: rows.map(({ municipality, provenance, cells }) => ({
        ...placeOf(municipality),
        provenance,
        answers: Object.fromEntries(cells.map(({ id, cell }) => [id, cell])),
      })),
      links: {
        self: apiAddress('studies', params.study, 'answers'),
        study: apiAddress('studies', params.study),
        variables: apiAddress('studies', params.study, 'variables'),
      },
    }
  },
})
