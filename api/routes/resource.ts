import { z } from '@hono/zod-openapi'
import { csvDialects, sheetCsv } from '../formats/csv.ts'
import type { FileTables, Wording } from '../formats/fileTables.ts'
import { workbookOf } from '../formats/xlsx.ts'
import { localized, type TextKeyUnder } from '../domain/words/catalogue.ts'
import type { Format, QueryParameters, QueryValues, Resource } from '../http/resource.ts'
import { apiRoot, type Immutable } from '../replies/reply.ts'
import { type Asked, askedOf } from './asked.ts'
import { choice, dayParameter, pathParameters } from './parameters.ts'

type StartOf<Key extends string, End extends string> = Key extends `${infer Start}.${End}` ? Start : never
type OperationId = StartOf<TextKeyUnder<'openapi', 'operation'>, 'summary'>
type FilesOf = StartOf<TextKeyUnder<'openapi', 'format'>, 'xlsx'>

/** Tables that a resource can be taken as: a CSV of the one that says the most, or a workbook of all. */
interface Files {
  readonly of: FilesOf
  readonly tables: (asked: Asked) => FileTables
  /** The provenance is in the name, and that it is not the whole: a file is soon parted from the page it came from. */
  readonly name: (asked: Asked) => string
}

interface Options<S extends z.ZodType> {
  /** A function where the study asked about says what it may be asked. */
  readonly query?: QueryParameters | ((asked: Asked) => QueryParameters)
  readonly files?: Files
  /** Further formats. */
  readonly formats?: readonly Format[]
  readonly related?: (address: (path: string) => string, query: QueryValues) => Readonly<Record<string, string>>
  readonly example?: Immutable<z.input<S>>
  readonly quality?: number
  readonly cacheControl?: (query: QueryValues) => string
}

const isForExcel = ({ query }: Asked): boolean => query['dialect'] === 'excel-sv'

/** What a file's cells hold: words where a person opens it, ids where a program does. */
const wordingOf = ({ query }: Asked, otherwise: Wording['values']): Wording => ({
  values: query['values'] === 'ids' || query['values'] === 'words' ? query['values'] : otherwise,
  language: query['lang'] === 'en' ? 'en' : 'sv',
})

const csvOf = (asked: Asked, { csv }: FileTables): string =>
  isForExcel(asked) ? sheetCsv(csv, wordingOf(asked, 'words'), 'excel-sv') : sheetCsv(csv, wordingOf(asked, 'ids'))

const fileParameters: QueryParameters = {
  date: dayParameter,
  dialect: choice('dialect', csvDialects, 'excel-sv'),
  values: choice('values', ['ids', 'words'], 'words'),
  lang: choice('lang', ['sv', 'en'], 'en'),
}

const fileName = (asked: Asked, files: Files): string => `larkartan-${asked.snapshot.study.id}-${files.name(asked)}`

const fileFormats = (files: Files): readonly Format[] => [
  {
    id: 'csv',
    mediaType: 'text/csv',
    description: localized('openapi', `format.${files.of}.csv`),
    schema: z.string(),
    example: (deps, params) => {
      const asked = askedOf(deps, params, {})
      const { csv, ...tables } = files.tables(asked)
      return csvOf(asked, { ...tables, csv: { ...csv, rows: csv.rows.slice(0, 2) } })
    },
    fileName: (...given) => {
      const asked = askedOf(...given)
      return `${fileName(asked, files)}${isForExcel(asked) ? '-excel' : ''}.csv`
    },
    make: (...given) => {
      const asked = askedOf(...given)
      return csvOf(asked, files.tables(asked))
    },
  },
  {
    id: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    description: localized('openapi', `format.${files.of}.xlsx`),
    schema: z.string().openapi({ format: 'binary' }),
    example: () => 'PK\u0003\u0004…',
    fileName: (...asked) => `${fileName(askedOf(...asked), files)}.xlsx`,
    make: (...given) => {
      const asked = askedOf(...given)
      return workbookOf(files.tables(asked), wordingOf(asked, 'words'), asked.query['date'])
    },
  },
]

/** The workbook of just what was asked for: it holds the code book and the provenance that a CSV has no room for. */
export const workbookAddress = (address: string, query: QueryValues): string =>
  `${address}?${Object.entries({ ...query, format: 'xlsx' })
    .filter(([name]) => name !== 'dialect')
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`

/**
 * Declares a resource. Its texts, the parameters of its path and its errors follow from what it is called, how it is asked and in
 * which formats it is sent; the compiler holds `answer` to the schema that documents it.
 */
export function resource<S extends z.ZodType>(
  path: string,
  operationId: OperationId,
  schema: S,
  answer: (asked: Asked) => Immutable<z.input<S>>,
  { query = {}, files, formats: others = [], related, ...options }: Options<S> = {},
): Resource {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof typeof pathParameters)
  const formats = [...(files === undefined ? [] : fileFormats(files)), ...others]
  const queryOf = (asked: Asked): QueryParameters => ({
    ...(typeof query === 'function' ? query(asked) : query),
    ...(files === undefined ? {} : fileParameters),
    // Chooses the format in the address, so that a plain link works; without it the Accept header chooses.
    ...(formats.length === 0 ? {} : { format: choice('format', ['json', ...formats.map(({ id }) => id)], 'csv') }),
  })
  const queryProblems =
    typeof query === 'function' || formats.length > 0
      ? (['invalid-query-parameter'] as const)
      : Object.values(query).map((each) => ('problem' in each ? each.problem : undefined) ?? 'invalid-query-parameter')
  return {
    path,
    operationId,
    summary: localized('openapi', `operation.${operationId}.summary`),
    description: localized('openapi', `operation.${operationId}.description`),
    schema,
    params: Object.fromEntries(names.map((name) => [name, pathParameters[name]])),
    problems: [...names.map((name) => pathParameters[name].problem), ...queryProblems],
    formats,
    query: (deps, params) => queryOf(askedOf(deps, params, {})),
    related: (params, asked) => {
      const address = (template: string): string =>
        apiRoot + template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
      if (related !== undefined) return related(address, asked)
      return files === undefined ? {} : { describedby: workbookAddress(address(path), asked) }
    },
    version: ({ snapshots, geography }, { study }) =>
      study === undefined ? geography.boundariesHash : snapshots.get(study)?.hash,
    // Unchanged replies cost a 304; a new snapshot is seen at once.
    cacheControl: () => 'no-cache',
    quality: 5,
    answer: (...asked) => answer(askedOf(...asked)),
    ...options,
  }
}
