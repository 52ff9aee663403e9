import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import type { Distribution } from '../../../api/domain/study/distribution.ts'
import type { IndicatorSummary } from '../../../api/replies/indicators.ts'
import type { Language } from '../../../api/domain/study/localized.ts'
import type { MissingReason } from '../../../api/domain/study/missing.ts'
import { levelWords } from '../../../api/domain/words/valueLabel.ts'

/** Texts of the group `compare`. */
type Translate = (key: string, ...values: [Record<string, string | number>] | []) => string

/** What a municipality has in a row: words, the classes they stand for, and why there is no value, if so. */
export interface CompareCell {
  readonly code: string
  readonly label: string
  readonly classes: readonly string[]
  readonly reason: MissingReason | null
}

/** Counties and region beside the municipalities, and the colours of their classes. */
export interface Surroundings {
  readonly kind: IndicatorSummary['kind']
  readonly colours: Readonly<Record<string, string>>
  readonly counties: readonly Distribution[]
  readonly region: Distribution
}

export interface CompareRow {
  readonly id: string
  readonly title: string
  /** The question in full; null for what is derived. */
  readonly wording: { readonly text: string; readonly reconstructed: boolean } | null
  readonly facts: readonly string[]
  /** Whether the map can show it. */
  readonly onMap: boolean
  readonly differs: boolean
  readonly cells: readonly CompareCell[]
  readonly beside: Surroundings | null
}

export interface CompareGroup {
  readonly id: string
  readonly rows: readonly CompareRow[]
}

type Answers = ComparisonsReply['answers'][number]
type Levels = ComparisonsReply['maturity']['overall']

const besideOf = (
  kind: IndicatorSummary['kind'],
  { colours, counties, region }: Pick<Levels, 'colours' | 'counties' | 'region'>,
) => ({
  kind,
  colours,
  counties: counties.map(({ distribution }) => distribution),
  region,
})

function answerRow(answer: Answers, language: Language): CompareRow {
  const cells = answer.cells.map(({ code, answer: { classes, missing }, label }) => ({
    code,
    label: label[language],
    classes,
    reason: missing,
  }))
  return {
    id: answer.question,
    title: answer.title[language],
    wording: { text: answer.wording[language], reconstructed: answer.reconstructed },
    facts: answer.facts,
    onMap: answer.indicator,
    differs: answer.differs,
    cells,
    beside: besideOf(answer.kind, answer),
  }
}

function levelRow(id: string, title: string, levels: Omit<Levels, 'id'>, language: Language): CompareRow {
  const cells = levels.levels.map(({ code, level, label, missing }) => ({
    code,
    label: levelWords({ level, label }, language),
    classes: level === null ? [] : [String(level)],
    reason: missing,
  }))
  const { differs } = levels
  return { id, title, wording: null, facts: [], onMap: true, differs, cells, beside: besideOf('level', levels) }
}

function coverageRow({ coverages }: ComparisonsReply['maturity'], t: Translate): CompareRow {
  const cells = coverages.map(({ code, known, of, low, high }) => ({
    code,
    label: `${t('coverage', { known, of })}${low === high ? t('spanSame', { low }) : t('span', { low, high })}`,
    classes: [],
    reason: null,
  }))
  const differs = new Set(cells.map(({ label }) => label)).size > 1
  return { id: 'coverage', title: t('coverageTitle'), wording: null, facts: [], onMap: false, differs, cells, beside: null }
}

function centresRow({ centres }: ComparisonsReply, language: Language, t: Translate): CompareRow {
  const cells = centres.map(({ code, centres: own }) => ({
    code,
    label: own.map(({ label }) => label[language]).join(', ') || t('noCentres'),
    classes: own.map(({ id }) => id),
    reason: null,
  }))
  // Nothing known of centres is no difference: there may be one.
  const known = cells.filter(({ classes }) => classes.length > 0)
  const differs = new Set(known.map(({ classes }) => classes.join())).size > 1
  return { id: 'centres', title: t('centresOfSources'), wording: null, facts: [], onMap: false, differs, cells, beside: null }
}

/** The comparison as rows in groups: every answer in the study's groups, what is derived from them, last the learning centres. */
export function compareGroups(reply: ComparisonsReply, language: Language, t: Translate): CompareGroup[] {
  const { maturity, answers } = reply
  const ids = [...new Set(answers.map(({ group }) => group))]
  return [
    ...ids.map((id) => ({ id, rows: answers.filter(({ group }) => group === id).map((each) => answerRow(each, language)) })),
    {
      id: 'maturity',
      rows: [
        levelRow(maturity.overall.id, maturity.overall.title[language], maturity.overall, language),
        ...maturity.dimensions.map((each) => levelRow(each.id, `${each.short} ${each.title[language]}`, each, language)),
        coverageRow(maturity, t),
      ],
    },
    { id: 'centres', rows: [centresRow(reply, language, t)] },
  ]
}

/** Only the rows that differ; groups left without rows go too. */
export const differingOnly = (groups: readonly CompareGroup[]): CompareGroup[] =>
  groups.map(({ id, rows }) => ({ id, rows: rows.filter(({ differs }) => differs) })).filter(({ rows }) => rows.length > 0)
