import { type AnswersTable, type Cell, type Variable } from '../replies/answers.ts'
import { formatReason } from '../domain/study/answer.ts'
import { missingColumn } from '../domain/study/question.ts'
import { localized } from '../domain/words/catalogue.ts'
import { originRows, rubricRows, scopeRows } from './about.ts'
import { column, headingOf, sheetOf, type FileCell, type FileColumn, type FileTables } from './fileTables.ts'
import type { Boundaries } from '../domain/map/geography.ts'
import { areasOf, bboxOf } from '../domain/map/rfc7946.ts'

/** A value as files have it: ids, a quantity as the number it is, or `!` and the missing reason, which the code book puts in words. */
export const fileCell = ({ value, missing }: Cell): FileCell => (missing === null ? value : formatReason(missing))

/** The columns of answers. One of quantities holds numbers or nothing, and the reason for nothing stands in one beside. */
export const answerColumns = (variables: readonly Variable[]): readonly FileColumn[] =>
  variables.flatMap((variable): FileColumn[] => {
    const { id, kind, title, codes } = variable
    if (kind === 'register') return [{ ...variable, heading: headingOf(title) }]
    if (kind !== 'quantity') return [variable]
    const why = localized('files', 'whyMissing', { title })
    return [
      { ...variable, codes: [] },
      { ...column(missingColumn(id), 'code', why, codes), heading: why },
    ]
  })

/** The answers as files: one row a municipality, provenance in a column. */
export function answersFile({ origin, scope, variables, rows }: AnswersTable): FileTables {
  const columns = answerColumns(variables)
  const quantities = new Set(variables.filter(({ kind }) => kind === 'quantity').map(({ id }) => id))
  const sheet = sheetOf(
    'answers',
    columns,
    rows.map(({ municipality: { code, name, county }, provenance, cells }) => [
      ...[code, name, county.code, county.name, provenance],
      ...cells.flatMap(({ id, cell }) => {
        if (!quantities.has(id)) return [fileCell(cell)]
        return [cell.missing === null ? cell.value : null, cell.missing && formatReason(cell.missing)]
      }),
    ]),
    2,
  )
  const about = [...originRows(origin), ...rubricRows(origin), ...scopeRows(scope)]
  return { title: localized('files', 'title.answers'), sheets: [sheet], csv: sheet, codeBook: columns, about }
}

/** An id as the name of a field in QGIS, GeoPackage and databases, which take a hyphen for a minus. */
const fieldName = (id: string): string => id.replace(/^(?=\d)/, '_').replaceAll('-', '_')

/**
 * A table of answers as GeoJSON, flat, as programs for maps read it: one Feature a municipality, and for each variable two properties:
 * its value (numbers for quantities and levels, null where there is none) and, ending in `_missing`, why there is none. Code book and origin
 * are foreign members (RFC 7946 6.1); the code book says which property is which variable's.
 */
export function answersGeojson({ origin, scope, variables, rows }: AnswersTable, boundaries: Boundaries): string {
  const areas = areasOf(boundaries)
  const levels = new Set(variables.filter(({ kind }) => kind === 'level').map(({ id }) => id))
  const features = rows.flatMap(({ municipality: { code, name, county }, provenance, cells }) => {
    const geometry = areas.get(code)
    if (!geometry) return []
    const plain = (id: string, value: (typeof cells)[number]['cell']['value']) => {
      if (Array.isArray(value)) return value.join(';')
      return value !== null && levels.has(id) ? Number(value) : value
    }
    const answers = cells.flatMap(({ id, cell }) => [
      [fieldName(id), plain(id, cell.value)] as const,
      [fieldName(missingColumn(id)), cell.missing] as const,
    ])
    const register = { code, name, county_code: county.code, county: county.name, provenance }
    return [
      {
        type: 'Feature',
        id: code,
        bbox: bboxOf([geometry]),
        geometry,
        properties: { ...register, ...Object.fromEntries(answers) },
      },
    ]
  })
  const bbox = features.length === 0 ? {} : { bbox: bboxOf(features.map(({ geometry }) => geometry)) }
  const named = variables.map((variable) => ({ ...variable, property: fieldName(variable.id) }))
  return JSON.stringify({ type: 'FeatureCollection', ...bbox, origin, scope, variables: named, features })
}
