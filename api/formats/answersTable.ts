import type { AnswersTable, Cell } from '../replies/answers.ts'
import { formatReason } from '../domain/study/answer.ts'
import { originRows, rubricRows, scopeRows, takenRows } from './about.ts'
import { sheetName, type FileCell, type FileTables } from './fileTables.ts'
import type { Boundaries } from '../domain/map/geography.ts'
import { areasOf, bboxOf } from '../domain/map/rfc7946.ts'

/**
 * A value as files have it: option ids joined by `;`, a quantity as the number it is, or `!` and the missing reason, which the code
 * book puts in words.
 */
export function fileCell({ value, missing }: Cell): FileCell {
  if (missing !== null) return formatReason(missing)
  return typeof value === 'object' ? (value?.join(';') ?? null) : value
}

/** The answers as files: one row a municipality, provenance in a column. */
export function answersFile({ origin, scope, variables, rows }: AnswersTable, taken?: string): FileTables {
  const sheet = {
    name: sheetName('answers'),
    sticky: 2,
    header: variables.map(({ id }) => id),
    rows: rows.map(({ municipality: { code, name, county }, provenance, cells }) => [
      ...[code, name, county.code, county.name, provenance],
      ...cells.map(({ cell }) => fileCell(cell)),
    ]),
  }
  const about = [...originRows(origin), ...rubricRows(origin), ...scopeRows(scope), ...takenRows(taken)]
  return { sheets: [sheet], csv: sheet, codeBook: variables, about }
}

/**
 * A table of answers as GeoJSON: one Feature a municipality, one property a variable (null where there is no answer, and then the
 * reason under `missing`). Code book and origin are foreign members (RFC 7946 6.1).
 */
export function answersGeojson({ origin, scope, variables, rows }: AnswersTable, boundaries: Boundaries): string {
  const areas = areasOf(boundaries)
  const features = rows.flatMap(({ municipality: { code, name, county }, provenance, cells }) => {
    const geometry = areas.get(code)
    if (!geometry) return []
    const answers = cells.map(({ id, cell: { value } }) => [id, Array.isArray(value) ? value.join(';') : value] as const)
    const missing = cells.flatMap(({ id, cell }) => (cell.missing === null ? [] : [[id, cell.missing] as const]))
    const register = { code, name, 'county-code': county.code, county: county.name, provenance }
    const properties = { ...register, ...Object.fromEntries(answers), missing: Object.fromEntries(missing) }
    return [{ type: 'Feature', id: code, bbox: bboxOf([geometry]), geometry, properties }]
  })
  const bbox = features.length === 0 ? {} : { bbox: bboxOf(features.map(({ geometry }) => geometry)) }
  return JSON.stringify({ type: 'FeatureCollection', ...bbox, origin, scope, variables, features })
}
