import type { Variable } from '../replies/answers.ts'
import { formatReason } from '../domain/study/answerCell.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { type Indicator, maturityIndicators, questionIndicator } from '../domain/study/indicator.ts'
import type { Localized } from '../domain/study/localized.ts'
import { missingReasons, missingLabel } from '../domain/study/missing.ts'
import { localized } from '../domain/words/catalogue.ts'

/** What a table of answers holds besides places: every question, then the levels the rubric derives from them. */
export const tableIndicators = (study: StudyDefinition): readonly Indicator[] => [
  ...study.questions.map(questionIndicator),
  ...maturityIndicators(study.rubric),
]

/** The columns that say which municipality a row is of and where its answers come from. */
const registerTitles: Readonly<Record<string, Localized>> = {
  code: localized('files', 'column.code'),
  name: localized('files', 'column.municipality'),
  'county-code': localized('files', 'column.countyCode'),
  county: localized('files', 'column.county'),
  provenance: localized('files', 'column.provenance'),
}

const registerVariables: readonly Variable[] = Object.entries(registerTitles).map(([id, title]) => ({
  id,
  kind: 'register',
  title,
  wording: title,
  unit: null,
  derived: false,
  supplementary: false,
  reconstructed: false,
  codes: [],
  facts: [],
}))

/** The reasons for a missing value as cells hold them, in words. */
export const reasonCodes = missingReasons.map((reason) => ({ code: formatReason(reason), label: missingLabel(reason) }))

const indicatorVariable = (indicator: Indicator): Variable => ({
  id: indicator.id,
  kind: indicator.kind,
  title: indicator.title,
  wording: indicator.wording,
  unit: indicator.unit,
  derived: indicator.kind === 'level',
  supplementary: indicator.supplementary,
  reconstructed: indicator.reconstructed,
  // A quantity is written as the number it is; its classes are the map's.
  codes: [
    ...(indicator.kind === 'quantity' ? [] : indicator.classes.map(({ id, label }) => ({ code: id, label }))),
    ...reasonCodes.filter(({ code }) => code !== '!insufficient' || indicator.kind === 'level'),
  ],
  facts: [...indicator.facts],
})

/** The code book: every column of a table of answers, in order, with what its values mean. */
export const variablesOf = (study: StudyDefinition): Variable[] => [
  ...registerVariables,
  ...tableIndicators(study).map(indicatorVariable),
]
