import type { Fact } from '../domain/study/fact.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { originRows, takenRows } from './about.ts'
import { bothOf, codesOf, column, inBoth, type CodeBookEntry, type FileTables } from './fileTables.ts'
import { originOf } from './origin.ts'

const kinds: Readonly<Record<Fact['kind'], Localized>> = {
  fact: { sv: 'Står i rapporten', en: 'Stated in the report' },
  derived: { sv: 'Härlett ur det som står där', en: 'Derived from what is stated' },
}

const levels: Readonly<Record<Fact['level'], Localized>> = {
  region: { sv: 'Hela området', en: 'The whole region' },
  municipality: { sv: 'En namngiven plats, eller varje kommun', en: 'A named place, or each municipality' },
  centre: { sv: 'Lärcentra som typ', en: 'Learning centres as a kind' },
  organisation: { sv: 'De som står bakom studien', en: 'Those behind the study' },
}

const columns: readonly CodeBookEntry[] = [
  column('id', 'text', { sv: 'Faktanummer', en: 'Fact id' }),
  column('kind', 'code', { sv: 'Stått eller härlett', en: 'Stated or derived' }, codesOf(kinds)),
  column('level', 'code', { sv: 'Vad uppgiften gäller', en: 'What the fact is about' }, codesOf(levels)),
  ...inBoth('title', { sv: 'Rubrik', en: 'Title' }),
  ...inBoth('statement', { sv: 'Uppgift', en: 'Statement' }),
  column('quotation', 'text', {
    sv: 'Rapportens egna ord; […] där ett personnamn är utelämnat; tomt för härledda tal',
    en: 'The report’s own words, in Swedish; […] where a person’s name is left out; empty for derived figures',
  }),
  ...inBoth('certainty', { sv: 'Räkning och säkerhet, för härledda tal', en: 'Computation and certainty, of derived figures' }),
]

/** What the source states, one row a fact. */
export function factsTables(snapshot: Snapshot, taken?: string): FileTables {
  const sheet = {
    name: 'Fakta',
    header: columns.map(({ id }) => id),
    rows: snapshot.facts.map(({ id, kind, level, title, statement, quotation, certainty }) => [
      ...[id, kind, level],
      ...bothOf(title),
      ...bothOf(statement),
      quotation,
      ...bothOf(certainty),
    ]),
  }
  const about = [...originRows(originOf(snapshot, 'published')), ...takenRows(taken)]
  return { sheets: [sheet], csv: sheet, codeBook: columns, about }
}
