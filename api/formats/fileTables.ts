import { plainVariable, type Variable } from '../replies/answers.ts'
import type { Language, Localized } from '../domain/study/localized.ts'
import { localized, type TextKey, type TextKeyUnder } from '../domain/words/catalogue.ts'

/** A value as a program has it, and the words for it. */
interface Spoken {
  readonly value: string
  readonly words: Localized
}

/** A cell of a file: text (codes too, or a program would eat their leading zeros), a number, several of them, or nothing. */
export type FileCell = string | number | null | readonly string[] | Spoken

/** A column, or a row that stands for a question, in a code book. */
export type CodeBookEntry = Omit<Variable, 'kind'> & { readonly kind: string }

/** A column of a file, as its code book has it, and how it stands where a person reads it. */
export interface FileColumn extends CodeBookEntry {
  /** What heads it in words; its title unless given. */
  readonly heading?: Localized
  /** The language it is in: where words are asked for, those in the other are left out. */
  readonly language?: Language
  /** Of use to programs only: the words for it stand in a column beside. */
  readonly isId?: boolean
}

/** One table with a line of headings. The first `sticky` columns stay in sight, in programs that can. */
export interface FileSheet {
  readonly name: Localized
  readonly columns: readonly FileColumn[]
  readonly rows: readonly (readonly FileCell[])[]
  readonly sticky?: number
}

/** What a file is written in: ids and codes, which stay the same whatever the language, or words. */
export interface Wording {
  readonly values: 'ids' | 'words'
  readonly language: Language
}

/** A cell ready to be written. */
export type WrittenCell = string | number | null

/** A sheet ready to be written, every row as long as the header. `percent`: which columns are shares, 0–1. */
export interface WrittenSheet {
  /** At most 31 characters, as Excel has it. */
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly WrittenCell[])[]
  readonly percent: readonly boolean[]
  readonly sticky: number
}

/** What is known of a file as a whole: a name in both languages, and what it says. */
export type AboutRow = readonly [name: string, value: string | number]

/** What a workbook is written from; the CSV is one of its sheets. */
export interface FileTables {
  /** What it is of, for the workbook's properties. */
  readonly title: Localized
  readonly sheets: readonly FileSheet[]
  /** The sheet that says the most in one table. */
  readonly csv: FileSheet
  readonly codeBook: readonly CodeBookEntry[]
  readonly about: readonly AboutRow[]
}

type ColumnKind = 'text' | 'code' | 'number' | 'share'
type Codes = readonly { readonly code: string; readonly label: Localized }[]

const beginning = (words: string): string => words.split(/[,;]/)[0] ?? words

/** What heads a column in words: its title up to the first comma or semicolon, for the rest explains. */
export const headingOf = ({ sv, en }: Localized): Localized => ({ sv: beginning(sv), en: beginning(en) })

/** A column of a file for its code book. */
export const column = (id: string, kind: ColumnKind, title: Localized, codes: Codes = []): FileColumn => ({
  ...plainVariable(id, kind, title, codes),
  heading: headingOf(title),
})

/** The same, for programs only. */
export const idColumn = (...given: Parameters<typeof column>): FileColumn => ({ ...column(...given), isId: true })

/** Codes of a column, each with its words, which stand under a key: `codesUnder('yesNo', ['yes', 'no'])`. */
export const codesUnder = <Under extends string>(under: Under, codes: readonly TextKeyUnder<'files', Under>[]) =>
  codes.map((code) => ({ code, label: localized('files', `${under}.${code}` as TextKey<'files'>) }))

export const yesNo = codesUnder('yesNo', ['yes', 'no'])

/** The same text column in both languages: `title-sv`, `title-en`. */
export const inBoth = (id: string, title: Localized, heading = headingOf(title)): FileColumn[] => [
  { ...column(`${id}-sv`, 'text', localized('files', 'inSwedish', { title })), heading, language: 'sv' },
  { ...column(`${id}-en`, 'text', localized('files', 'inEnglish', { title })), heading, language: 'en' },
]

/** Both languages as cells, empty for nothing; where they are read as words, other words may be better. */
export const bothOf = (text: Localized | null | undefined, words = text): readonly FileCell[] =>
  text && words
    ? [
        { value: text.sv, words },
        { value: text.en, words },
      ]
    : [null, null]

/** A class in words as the screen has it: levels keep their number, which is what the scale is read by. */
export const classWords = (kind: string, { id, label }: { readonly id: string; readonly label: Localized }): Localized =>
  kind === 'level' && !id.startsWith('!') ? { sv: `${id} ${label.sv}`, en: `${id} ${label.en}` } : label

/**
 * Columns whose words stand under a key, and whose names are the rest of it: `columnsOf('likeness', { oneName: 'text' })` is the column
 * `one-name`. `both`: a text column for each language; `id`: text for programs only; codes: a column of those.
 */
export const columnsOf = <Under extends string>(
  under: Under,
  kinds: Partial<Record<TextKeyUnder<'files', Under>, ColumnKind | 'both' | 'id' | Codes>>,
): FileColumn[] =>
  Object.entries<ColumnKind | 'both' | 'id' | Codes | undefined>(kinds).flatMap(([key, kind = 'text']) => {
    const id = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const title = localized('files', `${under}.${key}` as TextKey<'files'>)
    if (kind === 'both') return inBoth(id, title)
    if (kind === 'id') return idColumn(id, 'text', title)
    return typeof kind === 'string' ? column(id, kind, title) : column(id, 'code', title, kind)
  })

/** A sheet by the key of its name. */
export const sheetOf = (
  name: TextKeyUnder<'files', 'sheet'>,
  columns: readonly FileColumn[],
  rows: FileSheet['rows'],
  sticky = 0,
): FileSheet => ({ name: localized('files', `sheet.${name}`), columns, rows, sticky })

/**
 * A sheet in ids, or in words: headings and values of one language, and nothing that only programs read.
 *
 * @param between what parts several values in a cell
 */
export function written(
  { name, columns, rows, sticky = 0 }: FileSheet,
  { values, language }: Wording,
  between: string,
): WrittenSheet {
  const inWords = values === 'words'
  const shown = columns.flatMap((each, at) =>
    inWords && (each.isId === true || (each.language !== undefined && each.language !== language)) ? [] : [{ ...each, at }],
  )
  const wordsOf = shown.map(
    ({ kind, codes }) =>
      new Map(inWords ? codes.map(({ code, label }) => [code, classWords(kind, { id: code, label })[language]]) : []),
  )
  const write = (cell: FileCell = null, words: ReadonlyMap<string, string>): WrittenCell => {
    if (cell === null || typeof cell === 'number') return cell
    if (typeof cell === 'string') return words.get(cell) ?? cell
    if ('words' in cell) return inWords ? cell.words[language] : cell.value
    return cell.length === 0 ? null : cell.map((each) => words.get(each) ?? each).join(between)
  }
  const kept = shown.filter(({ at }) => at < sticky).length
  return {
    name: name[inWords ? language : 'sv'],
    header: shown.map(({ id, heading, title }) => (inWords ? (heading ?? title)[language] : id)),
    rows: rows.map((row) => shown.map(({ at }, place) => write(row[at], wordsOf[place] ?? new Map()))),
    percent: shown.map(({ kind }) => kind === 'share'),
    sticky: kept,
  }
}
