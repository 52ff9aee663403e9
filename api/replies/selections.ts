import { z } from '@hono/zod-openapi'
import { type Immutable, studyAddress, sourceOf, namedSchema, sourcedSchema, withQuery } from './reply.ts'
import { integer, localizedSchema, strings, titledShape } from '../data/valueSchemas.ts'
import { findAskable, listAskable, missingClassesOf } from '../domain/study/askable.ts'
import { conditionsInQuery } from '../domain/address/idLists.ts'
import { type SelectionCondition, selectIn } from '../domain/study/selection.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { classCountSchema, missingCountSchema, coloursSchema, indicatorKindSchema, summaryOf } from './indicators.ts'
import { listIndicators } from '../domain/study/indicator.ts'

/** What a condition did, in municipalities. */
export const effectShape = { alone: integer, remaining: integer, unknown: integer }

/** `alone`: municipalities that fulfil the condition by itself; `remaining`: it and all before it; `unknown`: without a value, where the condition does not ask for why. */
const conditionSchema = namedSchema('SelectionCondition', {
  indicator: z.string(),
  title: localizedSchema,
  classes: strings,
  ...effectShape,
})

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
      self: withQuery(address('selections'), [conditionsInQuery(conditions)]),
      conditions: address('conditions'),
      municipalities: address('municipalities'),
      study: address(),
    },
  }
}

/**
 * A question that a filter can ask of, with what it can ask for: `classes`, and under `missingCounts` the reasons why there is no value.
 * Counts are of all municipalities; `base`: those with a value. `onMap`: it is an indicator, which the map can be shaded by.
 */
const conditionQuestionSchema = namedSchema('ConditionQuestion', {
  id: z.string(),
  group: z.string(),
  kind: indicatorKindSchema,
  title: localizedSchema,
  onMap: z.boolean(),
  supplementary: z.boolean(),
  base: integer,
  classes: z.array(classCountSchema),
  missingCounts: z.array(missingCountSchema.extend({ id: z.string() }).openapi('ConditionMissing')),
  colours: coloursSchema,
})
export type ConditionQuestion = Immutable<z.infer<typeof conditionQuestionSchema>>

export const conditionsReplySchema = sourcedSchema('Conditions', {
  municipalities: integer,
  groups: z.array(z.object(titledShape)),
  questions: z.array(conditionQuestionSchema),
})
export type ConditionsReply = Immutable<z.infer<typeof conditionsReplySchema>>

/** All that a filter can ask of, in list order, with every reason that a value can be missing for, also those that none is. */
const conditionQuestions = (snapshot: Snapshot): ConditionQuestion[] =>
  listAskable(snapshot.study).map((asked) => {
    const { id, group, kind, title } = asked
    const { base, classes, missingCounts, colours } = summaryOf(asked, snapshot)
    return {
      ...{ id, group, kind, title },
      onMap: listIndicators(snapshot.study).some((indicator) => indicator.id === id),
      supplementary: asked.supplementary,
      base,
      classes,
      missingCounts: missingClassesOf(asked).map((each) => ({
        ...each,
        count: missingCounts.find(({ reason }) => reason === each.reason)?.count ?? 0,
      })),
      colours,
    }
  })

/** Everything that a selection can ask for, with counts. */
export function conditionsReply(snapshot: Snapshot): ConditionsReply {
  const { study, answers } = snapshot
  const address = studyAddress(study)
  return {
    ...sourceOf(snapshot),
    municipalities: answers.length,
    groups: study.groups.map(({ id, title }) => ({ id, title })),
    questions: conditionQuestions(snapshot),
    links: { self: address('conditions'), selections: address('selections'), study: address() },
  }
}
