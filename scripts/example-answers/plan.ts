import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { checkMeasure } from '../../api/data/check/checkFigures.ts'
import type { StudyDefinition } from '../../api/domain/study/definition.ts'
import { slugSchema, missingReasonSchema } from '../../api/data/valueSchemas.ts'
import { expectedSchema, measureSchema, conditionSchema } from '../../api/data/studySchema.ts'

const follow = z.number().min(-1).max(1).default(0)

/** Numbers for what the report leaves without one. `follow`: how far an answer goes with the municipality's leaning (−1 to 1). */
const dealSchema = z.union([
  z.strictObject({
    question: slugSchema,
    ascending: z.array(slugSchema),
    counts: z.record(slugSchema, z.number().int()).default({}),
    follow,
  }),
  z.strictObject({ question: slugSchema, each: z.record(slugSchema, z.strictObject({ count: z.number().int(), follow })) }),
  z.strictObject({ question: slugSchema, values: z.array(z.tuple([z.number(), z.number().int()])), follow }),
  z.strictObject({ question: slugSchema, byCounty: z.record(z.string(), slugSchema) }),
])
export type Deal = z.infer<typeof dealSchema>

const constraintSchema = z.union([
  z.strictObject({ why: z.string(), measure: measureSchema, expected: expectedSchema }),
  z.strictObject({
    why: z.string(),
    overall: z.union([z.literal([0, 1, 2, 3]), missingReasonSchema]),
    where: z.array(conditionSchema).default([]),
    expected: expectedSchema,
  }),
])

const planSchema = z.strictObject({
  seed: z.number().int(),
  leaning: z.strictObject({ size: z.number(), county: z.number(), own: z.number() }),
  /** Cities drawn at random for a fact that names none (F52), and what they are then taken to have answered. */
  largerCities: z.strictObject({
    count: z.number().int(),
    smallest: z.number().int(),
    answers: z.record(slugSchema, slugSchema),
  }),
  /** What a municipality where a source proves a learning centre or a broker function is not taken to have answered. */
  notWithCentre: z.record(slugSchema, slugSchema),
  /** What a municipality where a source proves a broker function is not taken to have answered. */
  notWithBroker: z.record(slugSchema, slugSchema),
  deals: z.array(dealSchema),
  constraints: z.array(constraintSchema),
})
export type Plan = z.infer<typeof planSchema>

/**
 * Reads the plan of the example answers and holds it against the study.
 * @throws Error naming what is wrong
 */
export function readPlan(file: URL, study: StudyDefinition): Plan {
  const plan = planSchema.parse(parse(readFileSync(file, 'utf8')))
  const problems = [
    ...study.questions
      .filter(({ id }) => plan.deals.filter(({ question }) => question === id).length !== 1)
      .map(({ id }) => `${id} needs one deal`),
    ...plan.deals
      .filter(({ question }) => !study.questions.some(({ id }) => id === question))
      .map(({ question }) => `no question ${question}`),
    ...plan.constraints.flatMap((constraint) => {
      const measure = 'measure' in constraint ? constraint.measure : { conditions: constraint.where }
      return checkMeasure(study, measure, [constraint.why]).map(({ path, message }) => `${path.join('.')}: ${message}`)
    }),
  ]
  if (problems.length > 0) throw new Error(`plan.yaml: ${problems.join('; ')}`)
  return plan
}
