import type { AnswersTable, Cell } from '../replies/answers.ts'
import { formatReason } from '../domain/study/answer.ts'
import { originRows, rubricRows, scopeRows, takenRows } from './about.ts'
import { sheetName, type FileCell, type FileTables } from './fileTables.ts'

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
