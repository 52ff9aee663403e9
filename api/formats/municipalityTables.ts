import type { ProfileReply } from '../replies/profile.ts'
import { originOf, provenanceCodes, variablesOf } from '../replies/answers.ts'
import type { Distribution } from '../domain/study/distribution.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { heading, originRows } from './about.ts'
import { localized } from '../domain/words/catalogue.ts'
import { fileCell } from './answersTable.ts'
import { inOneCell } from './comparisonTables.ts'
import { bothOf, columnsOf, sheetOf, type FileCell, type FileTables } from './fileTables.ts'

const columns = [
  ...columnsOf('column', { code: 'text', municipality: 'text' }),
  ...columnsOf('municipality', {
    ...{ group: 'both', question: 'id', title: 'both', wording: 'both', answer: 'id', label: 'both', missing: 'id' },
    ...{ countyCount: 'number', countyBase: 'number', countyValues: 'text' },
    ...{ regionCount: 'number', regionBase: 'number', regionValues: 'text' },
  }),
  ...columnsOf('column', { provenance: provenanceCodes }),
]

/** How many of an area answered the same, of how many with a value, and all its values. One count can't stand for several answers. */
const areaCells = (answered: readonly string[], area: Distribution): readonly FileCell[] => [
  answered.length === 1 ? (area.classes.find(({ id }) => id === answered[0])?.count ?? null) : null,
  area.base,
  inOneCell(area),
]

/** One municipality's own answers, a row a question, beside those of its county and of the region. */
export function municipalityTables(snapshot: Snapshot, { code, name, answers }: ProfileReply): FileTables {
  const { study, provenance } = snapshot
  const groupOf = (id: string) => study.groups.find((group) => group.id === id)?.title
  const sheet = sheetOf(
    'answers',
    columns,
    answers.map(({ group, question, title, wording, answer, label, county, region }) => [
      ...[code, name, ...bothOf(groupOf(group)), question, ...bothOf(title), ...bothOf(wording)],
      ...(answer.missing === null ? [fileCell(answer), ...bothOf(label), null] : [null, ...bothOf(label), answer.missing]),
      ...[...areaCells(answer.classes, county), ...areaCells(answer.classes, region), provenance],
    ]),
  )
  return {
    title: localized('files', 'title.municipality', { name }),
    sheets: [sheet],
    csv: sheet,
    codeBook: [...columns, ...variablesOf(study).filter(({ kind }) => kind !== 'register')],
    about: [
      ...originRows(originOf(snapshot)),
      [heading('municipality'), `${name} (${code})`],
      [heading('ofStudy'), snapshot.answers.length],
    ],
  }
}
