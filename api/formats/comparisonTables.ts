import { regionName } from '../domain/words/regionName.ts'
import type { AnswersScope } from '../replies/answers.ts'
import type { ComparisonsReply } from '../replies/comparison.ts'
import type { Distribution } from '../domain/study/distribution.ts'
import { formatReason } from '../domain/study/answerCell.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { filterRows, originRows, rubricRows, takenRows } from './about.ts'
import { comparedRows, ownEntry, type ComparedRow } from './comparisonRows.ts'
import {
  bothOf,
  codesOf,
  column,
  yesNo,
  inBoth,
  listed,
  type CodeBookEntry,
  type FileSheet,
  type FileTables,
} from './fileTables.ts'
import { originOf } from './origin.ts'
import { variablesOf } from './variables.ts'

/** "yes: 6; no: 3; !no-answer: 1": how many of an area's municipalities have each value, those without one apart. */
const inOneCell = ({ classes, missing }: Distribution): string =>
  [
    ...classes.map(({ id, count }) => `${id}: ${count}`),
    ...missing.map(({ reason, count }) => `${formatReason(reason)}: ${count}`),
  ].join('; ')

/** The columns of the sheet Jämförelse, which is the CSV too; a municipality's code and name begin its own. */
function mainColumns({ municipalities }: ComparisonsReply, counties: ComparisonsReply['answers'][number]['counties']) {
  const ofPlace = (name: string): Localized => ({
    sv: `${name}: svarets kod, ett antal, eller ! och orsaken till att värde saknas`,
    en: `${name}: the answer’s code, a quantity, or ! and the reason why there is no value`,
  })
  const ofArea = (id: string, name: Localized): CodeBookEntry[] => [
    column(`${id} base`, 'number', {
      sv: `${name.sv}: bas, kommuner med känt värde`,
      en: `${name.en}: base, municipalities with a known value`,
    }),
    column(id, 'text', {
      sv: `${name.sv}: antal kommuner med varje värde, orsaker till saknade värden sist`,
      en: `${name.en}: number of municipalities with each value, reasons for missing ones last`,
    }),
  ]
  return [
    column('variable', 'text', { sv: 'Frågans eller dimensionens beteckning', en: 'Id of the question or dimension' }),
    ...inBoth('title', { sv: 'Frågan eller dimensionen', en: 'The question or dimension' }),
    column(
      'differs',
      'code',
      {
        sv: 'Om de kända värdena skiljer; ett saknat värde är ingen skillnad',
        en: 'Whether the known values differ; a missing value is no difference',
      },
      codesOf(yesNo),
    ),
    ...municipalities.flatMap(({ code, name }) => [
      column(`${code} ${name}`, 'code', ofPlace(name)),
      ...inBoth(`${code} ${name} label`, { sv: `${name}: svaret i ord`, en: `${name}: the answer in words` }),
    ]),
    ...counties.flatMap(({ code, name }) => ofArea(`${code} ${name}`, { sv: name, en: name })),
    ...ofArea('region', { sv: regionName, en: regionName }),
  ]
}

const mainSheet = (rows: readonly ComparedRow[], columns: readonly CodeBookEntry[], counties: number): FileSheet => ({
  name: 'Jämförelse',
  sticky: 2,
  header: columns.map(({ id }) => id),
  rows: rows.map(({ id, title, differs, cells, beside }) => [
    ...[id, ...bothOf(title), differs ? 'yes' : 'no'],
    ...cells.flatMap(({ value, label }) => [value, ...bothOf(label)]),
    ...(beside === null
      ? Array.from({ length: 2 * (counties + 1) }, () => null)
      : [...beside.counties, beside.region].flatMap((area) => [area.base, inOneCell(area)])),
  ]),
})

const distributionColumns: readonly CodeBookEntry[] = [
  column('class', 'text', {
    sv: 'Värdets kod, eller ! och orsaken till att det saknas',
    en: 'Code of the value, or ! and the reason why there is none',
  }),
  ...inBoth('label', { sv: 'Värdet eller orsaken i ord', en: 'The value or the reason in words' }),
  column('area', 'text', { sv: 'Länskod (SCB), eller region', en: 'County code (Statistics Sweden), or region' }),
  column('area-name', 'text', { sv: 'Område', en: 'Area' }),
  column('count', 'number', { sv: 'Antal kommuner', en: 'Number of municipalities' }),
  column('base', 'number', {
    sv: 'Bas: områdets kommuner med känt värde',
    en: 'Base: the area’s municipalities with a known value',
  }),
  column('share', 'share', {
    sv: 'Andel av basen, 0–1; tomt för saknade värden',
    en: 'Share of the base, 0–1; empty for missing values',
  }),
]

/** The counties' and the region's distributions, one row a value, with base and share as numbers. */
function distributionSheet(rows: readonly ComparedRow[], areas: readonly { code: string; name: string }[]): FileSheet {
  return {
    name: 'Fördelningar',
    header: ['variable', 'title-sv', 'title-en', ...distributionColumns.map(({ id }) => id)],
    percent: ['share'],
    rows: rows.flatMap(({ id, title, beside }) =>
      (beside === null ? [] : [...beside.counties, beside.region]).flatMap(({ classes, missing, base }, at) => {
        const { code = '', name = '' } = areas[at] ?? {}
        const counted = (value: string, label: Localized, count: number, share: number | null) => [
          ...[id, ...bothOf(title), value, ...bothOf(label), code, name, count, base, share],
        ]
        return [
          ...classes.map((each) => counted(each.id, each.label, each.count, each.share)),
          ...missing.map((each) => counted(formatReason(each.reason), each.label, each.count, null)),
        ]
      }),
    ),
  }
}

const pairColumns: readonly CodeBookEntry[] = [
  column('one', 'text', { sv: 'Den ena kommunens kod', en: 'Code of one municipality' }),
  column('one-name', 'text', { sv: 'Den ena kommunen', en: 'One municipality' }),
  column('other', 'text', { sv: 'Den andra kommunens kod', en: 'Code of the other municipality' }),
  column('other-name', 'text', { sv: 'Den andra kommunen', en: 'The other municipality' }),
  column('similarity', 'number', {
    sv: 'Likhet, 0–1 (Gowers koefficient); tomt utan gemensamma frågor',
    en: 'Similarity, 0–1 (Gower’s coefficient); empty without questions in common',
  }),
  column('comparable', 'number', { sv: 'Frågor som båda har besvarat', en: 'Questions both have answered' }),
  column('alike', 'text', { sv: 'Frågor med samma svar, med ; emellan', en: 'Questions with the same answer, with ; between' }),
  column('unlike', 'text', {
    sv: 'Frågor med olika svar, med ; emellan',
    en: 'Questions with different answers, with ; between',
  }),
]

function pairSheet({ pairs, municipalities }: ComparisonsReply): FileSheet {
  const nameOf = (code: string) => municipalities.find((each) => each.code === code)?.name ?? code
  return {
    name: 'Likhet',
    header: pairColumns.map(({ id }) => id),
    rows: pairs.map(({ one, other, similarity, comparable, alike, unlike }) => [
      ...[one, nameOf(one), other, nameOf(other), similarity, comparable.length, listed(alike), listed(unlike)],
    ]),
  }
}

/** Municipalities side by side as files: a row a question, the distributions they are seen against, and how alike they are. */
export function comparisonTables(
  snapshot: Snapshot,
  reply: ComparisonsReply,
  /** The filter that says who is within it; null for none. */
  scope: AnswersScope | null,
  taken?: string,
): FileTables {
  const { municipalities, pairs, answers } = reply
  const counties = answers[0]?.counties ?? []
  const rows = comparedRows(reply)
  const columns = mainColumns(reply, counties)
  const main = mainSheet(rows, columns, counties.length)
  const origin = originOf(snapshot)
  const names = municipalities.map(({ code, name }) => `${name} (${code})`).join(', ')
  return {
    sheets: [
      main,
      distributionSheet(rows, [...counties, { code: 'region', name: regionName }]),
      ...(pairs.length === 0 ? [] : [pairSheet(reply)]),
    ],
    csv: main,
    codeBook: [
      ...columns,
      ...distributionColumns,
      ...(pairs.length === 0 ? [] : pairColumns),
      ...variablesOf(snapshot.study).filter(({ kind }) => kind !== 'register'),
      ...rows.filter(({ beside }) => beside === null).map(ownEntry),
    ],
    about: [
      ...originRows(origin),
      ...rubricRows(origin),
      ['Kommuner sida vid sida / Municipalities side by side', names],
      ...(scope === null ? [] : filterRows(scope)),
      ...takenRows(taken),
    ],
  }
}
