import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node'
import type { AnswersScope, Cell, Origin } from '../schemas/answers.ts'
import { cellText, registerCells, type AnswersTable } from './answersTable.ts'
import { codeBookRows } from './csv.ts'

const heading = (text: string): Row[number] => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
})
const text = (value: string): Row[number] => ({ value, type: String })

/** Quantities are numbers; codes and option ids are text, or Excel would eat their leading zeros. */
const typed = (cell: Cell): Row[number] =>
  typeof cell.value === 'number' ? { value: cell.value, type: Number, format: '0.##' } : text(cellText(cell))

const originRows = (origin: Origin, scope: AnswersScope): Row[] =>
  [
    ['Ursprung / Provenance', `${origin.provenanceLabel.sv} / ${origin.provenanceLabel.en}`],
    ['', origin.note.sv],
    ['', origin.note.en],
    ['Studie / Study', `${origin.title.sv} / ${origin.title.en} (${origin.study})`],
    ['Urval / Selection', scope.label.sv],
    ['', scope.label.en],
    ['Ögonblicksbild / Snapshot', origin.snapshot],
    ['Källa / Source', origin.citation.sv],
    ['Rubrik / Rubric', `${origin.rubric.sv} / ${origin.rubric.en}`],
  ].map(([name = '', value = '']) => [heading(name), { ...(text(value) as object), wrap: true, alignVertical: 'top' }])

/** A table of answers as an Excel workbook of three sheets: answers, code book, provenance. */
export async function answersXlsx(table: AnswersTable): Promise<Uint8Array<ArrayBuffer>> {
  const { variables, rows, origin, scope } = table
  const [header = [], ...codes] = codeBookRows(variables)
  const sheets: Sheet<Buffer>[] = [
    {
      sheet: 'Svar',
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
      columns: variables.map(({ id }) => ({ width: Math.max(12, id.length + 2) })),
      data: [
        variables.map(({ id }) => heading(id)),
        ...rows.map((row) => [...registerCells(row).map(text), ...row.cells.map(({ cell }) => typed(cell))]),
      ],
    },
    {
      sheet: 'Kodbok',
      stickyRowsCount: 1,
      columns: header.map((name) => ({ width: /title|wording|label/.test(name) ? 36 : 16 })),
      data: [header.map(heading), ...codes.map((row) => row.map(text))],
    },
    { sheet: 'Proveniens', columns: [{ width: 28 }, { width: 100 }], data: originRows(origin, scope) },
  ]
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer())
}
