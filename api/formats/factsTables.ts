import type { Fact } from '../domain/study/fact.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { originRows, takenRows } from './about.ts'
import { sheetName, bothOf, codesUnder, column, inBoth, type CodeBookEntry, type FileTables } from './fileTables.ts'
import { originOf } from '../replies/variables.ts'
import { localized } from '../domain/words/catalogue.ts'

const kinds = ['fact', 'derived'] as const satisfies readonly Fact['kind'][]
const levels = ['region', 'municipality', 'centre', 'organisation'] as const satisfies readonly Fact['level'][]

const columns: readonly CodeBookEntry[] = [
  column('id', 'text', localized('files', 'facts.id')),
  column('kind', 'code', localized('files', 'facts.kind'), codesUnder('facts.kinds', kinds)),
  column('level', 'code', localized('files', 'facts.level'), codesUnder('facts.levels', levels)),
  ...inBoth('title', localized('files', 'facts.title')),
  ...inBoth('statement', localized('files', 'facts.statement')),
  column('quotation', 'text', localized('files', 'facts.quotation')),
  ...inBoth('certainty', localized('files', 'facts.certainty')),
]

/** What the source states, one row a fact. */
export function factsTables(snapshot: Snapshot, taken?: string): FileTables {
  const sheet = {
    name: sheetName('facts'),
    header: columns.map(({ id }) => id),
    rows: snapshot.facts.map(({ id, kind, level, title, statement, quotation, certainty }) => [
      ...[id, kind, level, ...bothOf(title), ...bothOf(statement), quotation, ...bothOf(certainty)],
    ]),
  }
  const about = [...originRows(originOf(snapshot, 'published')), ...takenRows(taken)]
  return { sheets: [sheet], csv: sheet, codeBook: columns, about }
}
