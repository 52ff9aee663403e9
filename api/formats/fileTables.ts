import { plainVariable, type Variable } from '../replies/answers.ts'
import type { Localized } from '../domain/study/localized.ts'
import { localized, text, type TextKey, type TextKeyUnder } from '../domain/words/catalogue.ts'

/** A cell of a file: text (codes too, or a program would eat their leading zeros), a number, or nothing. */
export type FileCell = string | number | null

/**
 * One table with a line of headings. `percent` names the columns whose numbers are shares, 0–1; the first `sticky` columns stay in
 * sight, in programs that can.
 */
export interface FileSheet {
  /** At most 31 characters, as Excel has it. */
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly FileCell[])[]
  readonly percent?: readonly string[]
  readonly sticky?: number
}

/** A sheet's name: Swedish, for names of sheets are what other files refer to. */
export const sheetName = (sheet: TextKeyUnder<'files', 'sheet'>): string => text('sv', 'files', `sheet.${sheet}`)

/** A column, or a row that stands for a question, in a code book. */
export type CodeBookEntry = Omit<Variable, 'kind'> & { readonly kind: string }

/** What is known of a file as a whole: a name in both languages, and what it says. */
export type AboutRow = readonly [name: string, value: string | number]

/** What a workbook is written from; the CSV is one of its sheets. */
export interface FileTables {
  readonly sheets: readonly FileSheet[]
  /** The sheet that says the most in one table. */
  readonly csv: FileSheet
  readonly codeBook: readonly CodeBookEntry[]
  readonly about: readonly AboutRow[]
}

type ColumnKind = 'text' | 'code' | 'number' | 'share'
type Codes = readonly { readonly code: string; readonly label: Localized }[]

/** A column of a file for its code book. */
export const column = (id: string, kind: ColumnKind, title: Localized, codes: Codes = []): CodeBookEntry =>
  plainVariable(id, kind, title, codes)

/** Codes of a column, each with its words, which stand under a key: `codesUnder('yesNo', ['yes', 'no'])`. */
export const codesUnder = <Under extends string>(under: Under, codes: readonly TextKeyUnder<'files', Under>[]) =>
  codes.map((code) => ({ code, label: localized('files', `${under}.${code}` as TextKey<'files'>) }))

export const yesNo = codesUnder('yesNo', ['yes', 'no'])

/** The same text column in both languages: `title-sv`, `title-en`. */
export const inBoth = (id: string, title: Localized): CodeBookEntry[] => [
  column(`${id}-sv`, 'text', localized('files', 'inSwedish', { title })),
  column(`${id}-en`, 'text', localized('files', 'inEnglish', { title })),
]

/** Both languages as cells, empty for nothing. */
export const bothOf = (text: Localized | null | undefined): readonly FileCell[] => [text?.sv ?? null, text?.en ?? null]

/** Several ids, or names, in one cell. */
export const listed = (parts: readonly string[]): string => parts.join(';')

/**
 * Columns whose words stand under a key, and whose names are the rest of it: `columnsOf('likeness', { oneName: 'text' })` is the column
 * `one-name`. `both`: a text column for each language; codes: a column of those.
 */
export const columnsOf = <Under extends string>(
  under: Under,
  kinds: Partial<Record<TextKeyUnder<'files', Under>, ColumnKind | 'both' | Codes>>,
): CodeBookEntry[] =>
  Object.entries<ColumnKind | 'both' | Codes | undefined>(kinds).flatMap(([key, kind = 'text']) => {
    const id = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const title = localized('files', `${under}.${key}` as TextKey<'files'>)
    if (kind === 'both') return inBoth(id, title)
    return typeof kind === 'string' ? column(id, kind, title) : column(id, 'code', title, kind)
  })

/** A sheet with its columns' names as headings. */
export const sheetOf = (
  name: TextKeyUnder<'files', 'sheet'>,
  columns: readonly CodeBookEntry[],
  rows: FileSheet['rows'],
  sticky = 0,
): FileSheet => ({
  name: sheetName(name),
  header: columns.map(({ id }) => id),
  rows,
  percent: columns.filter(({ kind }) => kind === 'share').map(({ id }) => id),
  sticky,
})
