import type { Geography } from '../geo/geography.ts'
import type { AnswersScope } from '../schemas/answers.ts'
import { findIndicator } from '../study/indicators.ts'
import type { Language } from '../study/localized.ts'
import { selectIn } from '../study/selectIn.ts'
import type { SelectionCondition } from '../study/selection.ts'
import type { Snapshot } from '../study/snapshot.ts'

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

/** "Uppsala län; Behovsinventering: Ja. 3 av 52 kommuner." */
function scopeLabel({ county, conditions, count, municipalities }: Omit<AnswersScope, 'label'>, language: Language): string {
  const named = conditions.map(
    ({ title, classes }) => `${title[language]}: ${classes.map(({ label }) => label[language]).join('/')}`,
  )
  const demands = [...(county === null ? [] : [county.name]), ...named].join('; ')
  const counted = language === 'sv' ? `${count} av ${municipalities} kommuner.` : `${count} of ${municipalities} municipalities.`
  return demands === '' ? counted : `${demands}. ${counted}`
}

/** The municipalities that a table is of, and how they were chosen, in words that go with it in every format. */
export function tableScope(snapshot: Snapshot, geography: Geography, question: TableQuestion): Scope {
  const county = geography.counties.find(({ code }) => code === question.county) ?? null
  const selected = selectIn(snapshot, question.conditions).codes.filter((code) => county === null || code.startsWith(county.code))
  const scope = {
    county: county && { code: county.code, name: county.name },
    conditions: question.conditions.flatMap(({ indicator: id, classes }) => {
      const indicator = findIndicator(snapshot.study, id)
      if (!indicator) return []
      return [{ indicator: id, title: indicator.title, classes: indicator.classes.filter((each) => classes.includes(each.id)) }]
    }),
    count: selected.length,
    municipalities: snapshot.answers.length,
  }
  return { ...scope, label: { sv: scopeLabel(scope, 'sv'), en: scopeLabel(scope, 'en') }, codes: new Set(selected) }
}
