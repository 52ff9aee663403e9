import type { AnswersScope, Origin } from '../replies/answers.ts'
import { bilingual, inBothLanguages } from '../domain/study/localized.ts'
import { localized, type TextKeyUnder } from '../domain/words/catalogue.ts'
import type { AboutRow } from './fileTables.ts'

/** Heads a row of a file's provenance sheet, in both languages. */
export const heading = (name: TextKeyUnder<'files', 'about'>): string => bilingual(localized('files', `about.${name}`))

/** Where the figures of a file come from, as its provenance sheet says it. */
export const originRows = ({ provenanceLabel, note, title, study, snapshot, citation }: Origin): AboutRow[] => [
  [heading('provenance'), bilingual(provenanceLabel)],
  ['', note.sv],
  ['', note.en],
  [heading('study'), `${bilingual(title)} (${study})`],
  [heading('snapshot'), snapshot],
  [heading('source'), citation.sv],
]

/** The rubric that levels of maturity are derived by. */
export const rubricRows = ({ rubric }: Origin): AboutRow[] => [[heading('rubric'), bilingual(rubric)]]

/** A filter: in words with base and count, then each condition with what it did. */
export function filterRows({ conditions, municipalities, matching, base, label }: AnswersScope): AboutRow[] {
  const counts: AboutRow[] = [
    [heading('base'), base],
    [heading('matching'), matching],
  ]
  return [
    [heading('filter'), label.sv],
    ['', label.en],
    ...conditions.flatMap(({ indicator, title, classes, alone, unknown }): AboutRow[] => {
      const asked = inBothLanguages((each) => `${title[each]}: ${classes.map(({ label: words }) => words[each]).join('/')}`)
      return [
        [heading('condition'), `${bilingual(asked)} (${indicator})`],
        [heading('alone'), alone],
        [heading('unknown'), unknown],
      ]
    }),
    [heading('ofStudy'), municipalities],
    ...(conditions.length === 0 ? [] : counts),
  ]
}

/** Of whom a file is: filter, county, and how many there are. */
export const scopeRows = (scope: AnswersScope): AboutRow[] => [
  ...filterRows(scope),
  [heading('county'), scope.county === null ? heading('allCounties') : `${scope.county.name} (${scope.county.code})`],
  [heading('inFile'), scope.count],
]

/** The day the file was taken, where whoever asked said it. */
export const takenRows = (day: string | undefined): AboutRow[] => (day === undefined ? [] : [[heading('taken'), day]])
