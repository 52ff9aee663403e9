import { variablesOf, originOf } from '../replies/answers.ts'
import { localized } from '../domain/words/catalogue.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { originRows } from './about.ts'
import { answerColumns } from './answersTable.ts'
import {
  bothOf,
  codesUnder,
  columnsOf,
  sheetOf,
  yesNo,
  type CodeBookEntry,
  type FileSheet,
  type FileTables,
} from './fileTables.ts'

const kinds = codesUnder('codeBook.kinds', [
  ...(['register', 'yes-no', 'single', 'ordinal', 'multiple', 'quantity', 'level'] as const),
  ...(['text', 'code', 'number', 'share'] as const),
])

const columns = [
  ...columnsOf('codeBook', { variable: 'text', kind: kinds, title: 'both', wording: 'both', wordingReconstructed: yesNo }),
  ...columnsOf('codeBook', { unit: 'both', derived: yesNo, supplementary: yesNo, facts: 'text', code: 'text', label: 'both' }),
]

const said = (value: boolean): string => (value ? 'yes' : 'no')

/** A code book: a row for every value a column can take, or one for a column without codes. Ids stand in it whatever the wording. */
export const codeBookSheet = (entries: readonly CodeBookEntry[]): FileSheet =>
  sheetOf(
    'codeBook',
    columns,
    entries.flatMap(({ id, kind, title, wording, reconstructed, unit, derived, supplementary, facts, codes }) => {
      const words = [...bothOf(title), ...bothOf(wording), said(reconstructed), ...bothOf(unit)]
      const about = [id, kind, ...words, said(derived), said(supplementary), facts]
      const values = codes.length === 0 ? [[null, null, null]] : codes.map(({ code, label }) => [code, ...bothOf(label)])
      return values.map((value) => [...about, ...value])
    }),
  )

/** The code book of a study's answers, as a file of its own. */
export function codeBookTables(snapshot: Snapshot): FileTables {
  const sheet = codeBookSheet(answerColumns(variablesOf(snapshot.study)))
  const about = originRows(originOf(snapshot))
  return { title: localized('files', 'sheet.codeBook'), sheets: [sheet], csv: sheet, codeBook: [], about }
}
