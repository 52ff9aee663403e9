import type { Fact } from '../domain/study/fact.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { originRows, takenRows } from './about.ts'
import { bothOf, codesUnder, columnsOf, type FileTables, sheetOf } from './fileTables.ts'
import { originOf } from '../replies/variables.ts'

const kinds = ['fact', 'derived'] as const satisfies readonly Fact['kind'][]
const levels = ['region', 'municipality', 'centre', 'organisation'] as const satisfies readonly Fact['level'][]

const columns = columnsOf('facts', {
  ...{ id: 'text', kind: codesUnder('facts.kinds', kinds), level: codesUnder('facts.levels', levels), title: 'both' },
  ...{ statement: 'both', quotation: 'text', certainty: 'both' },
})

/** What the source states, one row a fact. */
export function factsTables(snapshot: Snapshot, taken?: string): FileTables {
  const rows = snapshot.facts.map(({ id, kind, level, title, statement, quotation, certainty }) => [
    ...[id, kind, level, ...bothOf(title), ...bothOf(statement), quotation, ...bothOf(certainty)],
  ])
  const sheet = sheetOf('facts', columns, rows)
  const about = [...originRows(originOf(snapshot, 'published')), ...takenRows(taken)]
  return { sheets: [sheet], csv: sheet, codeBook: columns, about }
}
