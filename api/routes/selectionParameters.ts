import type { QueryParameters, QueryValues } from '../http/resource.ts'
import type { StudyDefinition } from '../study/definition.ts'
import { findIndicator, listIndicators } from '../study/indicators.ts'
import type { SelectionCondition } from '../study/selection.ts'

/** One parameter an indicator: its id, with one or more of its classes. */
export function selectionParameters(study: StudyDefinition): QueryParameters {
  return Object.fromEntries(
    listIndicators(study).map(({ id, title, classes }) => {
      const ids = classes.map((each) => each.id)
      const description = {
        sv: `${title.sv}: en eller flera klasser med komma emellan.`,
        en: `${title.en}: one or more classes with commas between.`,
      }
      return [id, { description, example: ids[0] ?? '', allowed: () => ids, atMost: ids.length }]
    }),
  )
}

/** The conditions that a query names, in its order; other parameters are passed over. */
export const conditionsOf = (study: StudyDefinition, query: QueryValues): SelectionCondition[] =>
  Object.entries(query).flatMap(([indicator, classes]) =>
    classes === undefined || !findIndicator(study, indicator) ? [] : [{ indicator, classes: classes.split(',') }],
  )

/** Conditions as the query of an address has them; "" for none. */
export const conditionsInQuery = (conditions: readonly SelectionCondition[]): string =>
  conditions.map(({ indicator, classes }) => `${indicator}=${classes.join(',')}`).join('&')
