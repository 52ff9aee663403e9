import type { Boundaries } from '../domain/map/geography.ts'
import type { AnswersTable } from '../replies/answers.ts'
import { areasOf, bboxOf } from '../domain/map/rfc7946.ts'

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
