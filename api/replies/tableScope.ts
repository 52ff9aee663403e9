import type { Geography } from '../domain/map/geography.ts'

import { integer, labelledShape, namedSchema } from './reply.ts'
import { findAskable, missingClassesOf } from '../domain/study/askable.ts'
import type { Language } from '../domain/study/localized.ts'
import { selectIn, type SelectionCondition } from '../domain/study/selection.ts'
import { selectionLabel } from '../domain/words/selectionLabel.ts'
import { conditionTexts, selectionTexts } from '../domain/words/selectionText.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { z } from '@hono/zod-openapi'
import { localizedSchema } from '../data/valueSchemas.ts'
import type { Immutable } from './reply.ts'

/**
 * A condition that all rows of a table fulfil: the value of the indicator lies in one of the classes. `alone`: municipalities that
 * fulfil it by itself; `remaining`: it and all before it; `unknown`: without a value.
 */
const scopeConditionSchema = namedSchema('AnswersCondition', {
  indicator: z.string(),
  title: localizedSchema,
  classes: z.array(z.object(labelledShape)),
  alone: integer,
  remaining: integer,
  unknown: integer,
})

/**
 * Which municipalities the rows are: `count` of `municipalities`, of one county or all, fulfilling every condition. `matching`: those
 * of all counties that do; `base`: those with a value in each of the conditions' indicators; `emptiedBy`: indicator of the condition
 * after which none was left. `label` says it in words.
 */
export const scopeSchema = namedSchema('AnswersScope', {
  county: z.object({ code: z.string(), name: z.string() }).nullable(),
  conditions: z.array(scopeConditionSchema),
  count: integer,
  matching: integer,
  base: integer,
  municipalities: integer,
  emptiedBy: z.string().nullable(),
  label: localizedSchema,
})
export type AnswersScope = Immutable<z.infer<typeof scopeSchema>>

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
  const labelIn = (language: Language): string => {
    const t = selectionTexts(language)
    if (selection.conditions.length === 0)
      return `${county === null ? '' : `${county.name}. `}${t('count', { count: within.length, of: scope.municipalities })}.`
    const told = { ...selection, count: selection.codes.length, municipalities: scope.municipalities }
    const inCounty = county && { name: county.name, count: within.length }
    return selectionLabel(told, inCounty, conditionTexts(snapshot.study, selection.conditions, language), t)
  }
  return { ...scope, label: { sv: labelIn('sv'), en: labelIn('en') }, codes: new Set(within) }
}
