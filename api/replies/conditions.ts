import { z } from '@hono/zod-openapi'
import { type Immutable, studyAddress, sourceOf, integer, titledShape, namedSchema, sourcedSchema } from './reply.ts'
import { localizedSchema } from '../data/valueSchemas.ts'
import { classCountSchema, missingCountSchema, coloursSchema, indicatorKindSchema, summaryOf } from './indicators.ts'
import { listAskable, missingClassesOf } from '../domain/study/askable.ts'
import { listIndicators } from '../domain/study/indicator.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

/**
 * A question that a filter can ask of, with what it can ask for: `classes`, and under `missing` the reasons why there is no value.
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
  missing: z.array(missingCountSchema.extend({ id: z.string() }).openapi('ConditionMissing')),
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
    const { base, classes, missing, colours } = summaryOf(asked, snapshot)
    return {
      ...{ id, group, kind, title },
      onMap: listIndicators(snapshot.study).some((indicator) => indicator.id === id),
      supplementary: asked.supplementary,
      base,
      classes,
      missing: missingClassesOf(asked).map((each) => ({
        ...each,
        count: missing.find(({ reason }) => reason === each.reason)?.count ?? 0,
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
