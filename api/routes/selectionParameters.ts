import type { QueryParameters, QueryValues } from '../http/resource.ts'
import { findAskable, listAskable, missingClassesOf } from '../domain/study/askable.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { SelectionCondition } from '../domain/study/selection.ts'
import { localized } from '../domain/words/catalogue.ts'

/** One parameter a question: its id, with one or more of its classes and of the reasons why there is no value. */
export function selectionParameters(study: StudyDefinition): QueryParameters {
  return Object.fromEntries(
    listAskable(study).map((asked) => {
      const { id, title } = asked
      const ids = [...asked.classes, ...missingClassesOf(asked)].map((each) => each.id)
      const description = localized('openapi', 'parameter.condition', { title })
      return [id, { description, example: ids[0] ?? '', allowed: () => ids, atMost: ids.length }]
    }),
  )
}

/** The conditions that a query names, in its order; other parameters are passed over. */
export const conditionsOf = (study: StudyDefinition, query: QueryValues): SelectionCondition[] =>
  Object.entries(query).flatMap(([indicator, classes]) =>
    classes === undefined || !findAskable(study, indicator) ? [] : [{ indicator, classes: classes.split(',') }],
  )
