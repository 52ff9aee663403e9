import type { Geography, Municipality } from '../domain/map/geography.ts'
import type { AnswersScope, Cell, Origin, Variable } from '../replies/answers.ts'
import { formatReason } from '../domain/study/answerCell.ts'
import { valueOf } from '../domain/study/indicatorValues.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { originRows, rubricRows, scopeRows, takenRows } from './about.ts'
import { sheetName, type FileCell, type FileTables } from './fileTables.ts'
import { originOf } from './origin.ts'
import { tableScope, type TableQuestion } from './tableScope.ts'
import { tableIndicators, variablesOf } from './variables.ts'

/** A municipality's row; `cells` are in the order of the indicators. */
interface TableRow {
  readonly municipality: Municipality
  readonly provenance: Snapshot['provenance']
  readonly cells: readonly { readonly id: string; readonly cell: Cell }[]
}

/** A study's answers as a table with its code book and origin: what every format is written from. */
export interface AnswersTable {
  readonly origin: Origin
  readonly scope: AnswersScope
  readonly variables: readonly Variable[]
  readonly rows: readonly TableRow[]
}

/** The rows and columns asked for. */
export function answersTable(snapshot: Snapshot, geography: Geography, question: TableQuestion): AnswersTable {
  const { study, answers } = snapshot
  const { codes, ...scope } = tableScope(snapshot, geography, question)
  const isAsked = (id: string): boolean => question.variables?.includes(id) ?? true
  const indicators = tableIndicators(study).filter(({ id }) => isAsked(id))
  return {
    origin: originOf(snapshot),
    scope,
    variables: variablesOf(study).filter(({ kind, id }) => kind === 'register' || isAsked(id)),
    rows: answers.flatMap((row) => {
      const municipality = geography.municipalityByCode.get(row.code)
      if (!municipality || !codes.has(row.code)) return []
      const cells = indicators.map((indicator) => {
        const { value, missing } = valueOf(indicator, study.rubric, row)
        return { id: indicator.id, cell: { value, missing } }
      })
      return [{ municipality, provenance: row.provenance, cells }]
    }),
  }
}

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
