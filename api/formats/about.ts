import type { AnswersScope, Origin } from '../replies/answers.ts'
import type { AboutRow } from './fileTables.ts'

/** Where the figures of a file come from, as its provenance sheet says it. */
export const originRows = ({ provenanceLabel, note, title, study, snapshot, citation }: Origin): AboutRow[] => [
  ['Ursprung / Provenance', `${provenanceLabel.sv} / ${provenanceLabel.en}`],
  ['', note.sv],
  ['', note.en],
  ['Studie / Study', `${title.sv} / ${title.en} (${study})`],
  ['Ögonblicksbild / Snapshot', snapshot],
  ['Källa / Source', citation.sv],
]

/** The rubric that levels of maturity are derived by. */
export const rubricRows = ({ rubric }: Origin): AboutRow[] => [['Rubrik / Rubric', `${rubric.sv} / ${rubric.en}`]]

/** A filter: in words with base and count, then each condition with what it did. */
export function filterRows({ conditions, municipalities, matching, base, label }: AnswersScope): AboutRow[] {
  const counts: AboutRow[] = [
    ['Har svar på villkorens frågor (bas) / Have answers to the conditions’ questions (base)', base],
    ['Uppfyller alla villkor / Meet all conditions', matching],
  ]
  return [
    ['Urval / Filter', label.sv],
    ['', label.en],
    ...conditions.flatMap(({ indicator, title, classes, alone, unknown }): AboutRow[] => {
      const [sv, en] = (['sv', 'en'] as const).map((each) => classes.map(({ label: words }) => words[each]).join('/'))
      return [
        ['Villkor / Condition', `${title.sv}: ${sv} / ${title.en}: ${en} (${indicator})`],
        ['Uppfyller villkoret ensamt / Meet the condition by itself', alone],
        ['Saknar värde i det / Have no value in it', unknown],
      ]
    }),
    ['Kommuner i studien / Municipalities of the study', municipalities],
    ...(conditions.length === 0 ? [] : counts),
  ]
}

/** Of whom a file is: filter, county, and how many there are. */
export const scopeRows = (scope: AnswersScope): AboutRow[] => [
  ...filterRows(scope),
  ['Län / County', scope.county === null ? 'Alla / All' : `${scope.county.name} (${scope.county.code})`],
  ['Kommuner i filen / Municipalities in the file', scope.count],
]

/** The day the file was taken, where whoever asked said it. */
export const takenRows = (day: string | undefined): AboutRow[] => (day === undefined ? [] : [['Hämtad / Taken', day]])
