import type { Geography } from '../domain/map/geography.ts'
import type { AnswersScope } from '../replies/answers.ts'
import { findAskable, missingClassesOf } from '../domain/study/askable.ts'
import type { Language } from '../domain/study/localized.ts'
import { selectIn, type SelectionCondition } from '../domain/study/selection.ts'
import { selectionBase, selectionSentences } from '../domain/words/selectionSentences.ts'
import { text } from '../domain/words/catalogue.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

/** What is asked of a table of answers: which municipalities, and which variables (null: all). */
export interface TableQuestion {
  readonly conditions: readonly SelectionCondition[]
  readonly county: string | null
  readonly variables: readonly string[] | null
}

export const wholeTable: TableQuestion = { conditions: [], county: null, variables: null }

interface Scope extends AnswersScope {
  /** Codes of the municipalities within it. */
  readonly codes: ReadonlySet<string>
}

/** "3 av 52 kommuner". */
const counted = (count: number, all: number, language: Language): string =>
  text(language, 'selection', 'count', { count, of: all })

const conditionLabel = ({ title, classes }: AnswersScope['conditions'][number], language: Language): string =>
  `${title[language]}: ${classes.map(({ label }) => label[language]).join('/')}`

/** Which condition left nobody, and how many there were before it; null where someone is left. */
function emptiedLabel({ conditions, emptiedBy }: Pick<AnswersScope, 'conditions' | 'emptiedBy'>, language: Language) {
  const at = conditions.findIndex(({ indicator }) => indicator === emptiedBy)
  const emptied = conditions[at]
  if (emptied === undefined) return null
  const before = conditions[at - 1]?.remaining
  const { noneAlone, emptied: emptiedAfter } = selectionSentences[language]
  const condition = conditionLabel(emptied, language)
  return before === undefined ? noneAlone(condition) : emptiedAfter(condition, before)
}

/** "Behovsinventering: Ja. 30 av 52 kommuner, bland 50 med svar på frågan. Av dem ligger 7 i Örebro län." */
function scopeLabel(scope: Omit<AnswersScope, 'label'>, language: Language): string {
  const { county, conditions, count, matching, base, municipalities } = scope
  if (conditions.length === 0) return `${county === null ? '' : `${county.name}. `}${counted(count, municipalities, language)}.`
  const { within } = selectionSentences[language]
  const asked = conditions.map(({ classes }) => ({ classes: classes.map(({ id }) => id) }))
  return [
    `${conditions.map((each) => conditionLabel(each, language)).join('; ')}.`,
    `${counted(matching, municipalities, language)}, ${selectionBase({ base, conditions: asked }, language)}.`,
    emptiedLabel(scope, language) ?? (county === null ? null : within(count, county.name)),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** The municipalities that a table is of, and how they were chosen, in words that go with it in every format. */
export function tableScope(snapshot: Snapshot, geography: Geography, question: TableQuestion): Scope {
  const county = geography.counties.find(({ code }) => code === question.county) ?? null
  const selection = selectIn(snapshot, question.conditions)
  const within = selection.codes.filter((code) => county === null || code.startsWith(county.code))
  const scope = {
    county: county && { code: county.code, name: county.name },
    conditions: selection.conditions.flatMap(({ indicator: id, classes, ...effect }) => {
      const asked = findAskable(snapshot.study, id)
      if (!asked) return []
      const all = [...asked.classes, ...missingClassesOf(asked).map((each) => ({ id: each.id, label: each.label }))]
      return [{ indicator: id, title: asked.title, classes: all.filter((each) => classes.includes(each.id)), ...effect }]
    }),
    count: within.length,
    matching: selection.codes.length,
    base: selection.base,
    municipalities: snapshot.answers.length,
    emptiedBy: selection.emptiedBy,
  }
  return { ...scope, label: { sv: scopeLabel(scope, 'sv'), en: scopeLabel(scope, 'en') }, codes: new Set(within) }
}
