import { z } from '@hono/zod-openapi'
import { type Immutable, studyAddress, sourceOf, integer, strings, namedSchema, sourcedSchema } from './reply.ts'
import { localizedSchema } from '../data/valueSchemas.ts'
import { findAskable } from '../domain/study/askable.ts'
import { type SelectionCondition, selectIn, conditionsInQuery } from '../domain/study/selection.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

/** `alone`: municipalities that fulfil the condition by itself; `remaining`: it and all before it; `unknown`: without a value, where the condition does not ask for why. */
const conditionSchema = namedSchema('SelectionCondition', {
  indicator: z.string(),
  title: localizedSchema,
  classes: strings,
  alone: integer,
  remaining: integer,
  unknown: integer,
})
export type SelectionConditionReply = Immutable<z.infer<typeof conditionSchema>>

/**
 * The municipalities that fulfil every condition of the query, in code order: `count` of `municipalities`. `base`: those with a value
 * in each of the conditions that ask for one. `emptiedBy`: indicator of the condition after which none was left.
 */
export const selectionsReplySchema = sourcedSchema('Selection', {
  codes: strings,
  count: integer,
  municipalities: integer,
  base: integer,
  conditions: z.array(conditionSchema),
  emptiedBy: z.string().nullable(),
})
export type SelectionsReply = Immutable<z.infer<typeof selectionsReplySchema>>

/** The municipalities that fulfil all conditions, tried in the order given. */
export function selectionsReply(snapshot: Snapshot, conditions: readonly SelectionCondition[]): SelectionsReply {
  const { study, answers } = snapshot
  const selected = selectIn(snapshot, conditions)
  const address = studyAddress(study)
  const query = conditionsInQuery(conditions)
  return {
    ...sourceOf(snapshot),
    codes: selected.codes,
    count: selected.codes.length,
    municipalities: answers.length,
    base: selected.base,
    conditions: selected.conditions.map((condition) => ({
      ...condition,
      title: findAskable(study, condition.indicator)?.title ?? { sv: condition.indicator, en: condition.indicator },
    })),
    emptiedBy: selected.emptiedBy,
    links: {
      self: address('selections') + (query === '' ? '' : `?${query}`),
      conditions: address('conditions'),
      municipalities: address('municipalities'),
      study: address(),
    },
  }
}
