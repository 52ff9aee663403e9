import { z } from '@hono/zod-openapi'
import { apiAddress, type Immutable, linksSchema } from './reply.ts'
import { localizedSchema, missingReasonSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { placeOf, placeSchema } from './places.ts'
import { indicatorKindSchema, indicatorValueSchema } from './indicators.ts'
import type { AnswerRow } from '../domain/study/answer.ts'
import { answerLabel } from '../domain/words/answerLabel.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { valueOf, questionIndicator } from '../domain/study/indicator.ts'
import { liftOf } from '../domain/study/lift.ts'
import { levelLabel, maturityOf, type LevelOrReason } from '../domain/study/maturity.ts'
import type { Question } from '../domain/study/question.ts'
import { questionsOfDimension, rubricQuestions, type Rubric } from '../domain/study/rubric.ts'
import { structuralMissing, alternativesTo, supposable, suppose, type Supposition } from '../domain/study/supposition.ts'
import { localized } from '../domain/words/catalogue.ts'
import { missingLabel } from '../domain/study/missing.ts'
import type { Municipality } from '../domain/map/geography.ts'
import { type Snapshot, findAnswers } from '../domain/study/snapshot.ts'

const optionSchema = z.object({ id: z.string(), label: localizedSchema }).openapi('SupposableOption')
const saidSchema = z
  .object({ answer: indicatorValueSchema.omit({ code: true }), label: localizedSchema })
  .openapi('SupposedAnswer')

/**
 * A question that feeds the rubric: what can be supposed of it (several `options` where it takes several answers, or one of the
 * `alternatives` alone), what was answered, what is supposed (the same unless changed), whether it is then put to the
 * municipality, and if not, what answer to which question it waits for.
 */
const supposableQuestionSchema = z
  .object({
    question: z.string(),
    kind: indicatorKindSchema,
    title: localizedSchema,
    wording: localizedSchema,
    supplementary: z.boolean(),
    dimensions: z.array(z.string()),
    options: z.array(optionSchema),
    alternatives: z.array(optionSchema),
    answered: saidSchema,
    supposed: saidSchema,
    changed: z.boolean(),
    asked: z.boolean(),
    askedIf: z.object({ question: z.string(), title: localizedSchema, options: z.array(optionSchema) }).nullable(),
  })
  .openapi('SupposableQuestion')
export type SupposableQuestion = Immutable<z.infer<typeof supposableQuestionSchema>>

const outcomeLevel = { level: z.number().int().nullable(), label: localizedSchema, missing: missingReasonSchema.nullable() }

/** Broker maturity as the rubric derives it, from what was answered or from what is supposed. */
const outcomeSchema = z
  .object({
    dimensions: z.array(z.object({ id: z.string(), short: z.string(), title: localizedSchema, ...outcomeLevel })),
    overall: z.object({ id: z.string(), title: localizedSchema, ...outcomeLevel }),
    coverage: z.object({ known: z.number().int(), of: z.number().int() }),
    span: z.object({ low: z.number().int(), high: z.number().int() }),
  })
  .openapi('MaturityOutcome')
export type MaturityOutcome = Immutable<z.infer<typeof outcomeSchema>>

const changeSchema = z
  .object({ question: z.string(), title: localizedSchema, options: z.array(optionSchema) })
  .openapi('SupposedChange')

/** What would lift a dimension, from what is supposed, to the next level (to 1 from an unknown one): each way the fewest answers that do. */
const liftSchema = z
  .object({
    dimension: z.string(),
    level: z.number().int(),
    label: localizedSchema,
    demand: localizedSchema,
    ways: z.array(z.object({ changes: z.array(changeSchema) })),
  })
  .openapi('MaturityLift')
export type MaturityLift = Immutable<z.infer<typeof liftSchema>>

/** A municipality's broker maturity now and as it would be with other answers. Hypothetical: nothing of it is stored. */
export const suppositionsReplySchema = placeSchema
  .extend({
    study: z.string(),
    snapshot: z.string(),
    provenance: provenanceSchema,
    hypothetical: z.boolean(),
    note: localizedSchema,
    rubric: z.object({ version: z.string(), validated: z.boolean() }),
    questions: z.array(supposableQuestionSchema),
    now: outcomeSchema,
    supposed: outcomeSchema,
    lifts: z.array(liftSchema),
    links: linksSchema,
  })
  .openapi('Suppositions')
export type SuppositionsReply = Immutable<z.infer<typeof suppositionsReplySchema>>

const questionOf = (study: StudyDefinition, id: string): Question => {
  const question = study.questions.find((each) => each.id === id)
  if (!question) throw new RangeError(`The study ${study.id} has no question ${id}`)
  return question
}

/** The options of a question, those wanted alone. */
const optionsOf = (question: Question, wanted: readonly string[]) => supposable(question).filter(({ id }) => wanted.includes(id))

/** Every question that feeds the rubric, as it was answered and as it is supposed. */
function supposableQuestions(study: StudyDefinition, row: AnswerRow, supposed: AnswerRow): SupposableQuestion[] {
  return rubricQuestions(study).map((question) => {
    const indicator = questionIndicator(question)
    const said = (of: AnswerRow) => {
      const answer = valueOf(indicator, study.rubric, of)
      return { answer, label: answerLabel(indicator, answer) }
    }
    const { filter } = question
    const asks = filter && questionOf(study, filter.question)
    const [before, after] = [said(row), said(supposed)]
    // One that did not take part can be supposed to: the question stands open then.
    const reason = structuralMissing(study, question, supposed.answers)
    return {
      question: question.id,
      kind: question.kind,
      title: question.title,
      wording: question.wording,
      supplementary: question.supplementary,
      dimensions: study.rubric.dimensions
        .filter((dimension) => questionsOfDimension(study, dimension).includes(question))
        .map(({ id }) => id),
      options: [...supposable(question)],
      alternatives: alternativesTo(question).map((id) => ({
        id,
        label: id === 'unknown' ? localized('replies', 'unknownAnswer') : localized('indicator', 'noneGiven'),
      })),
      answered: before,
      supposed: after,
      changed: JSON.stringify(before.answer) !== JSON.stringify(after.answer),
      asked: reason === null || (reason === 'no-answer' && filter === undefined),
      askedIf: filter && asks ? { question: asks.id, title: asks.title, options: optionsOf(asks, filter.is) } : null,
    }
  })
}

/** For each dimension below the highest level, what would take it to the next. */
function liftReplies(study: StudyDefinition, supposed: AnswerRow): MaturityLift[] {
  const { rubric } = study
  const change = ({ question: id, options }: Supposition) => {
    const question = questionOf(study, id)
    return { question: id, title: question.title, options: optionsOf(question, options) }
  }
  return rubric.dimensions.flatMap((dimension) => {
    const lift = liftOf(study, dimension, supposed)
    const anchor = dimension.anchors.find(({ level }) => level === lift?.level)
    if (lift === null || anchor === undefined) return []
    return [
      {
        dimension: dimension.id,
        level: lift.level,
        label: levelLabel(rubric, lift.level),
        demand: anchor.text,
        ways: lift.ways.map((way) => ({ changes: way.map(change) })),
      },
    ]
  })
}

/** Broker maturity in words, without the distributions of county and region. */
function maturityOutcome(rubric: Rubric, row: Pick<AnswerRow, 'answers'>): MaturityOutcome {
  const { dimensions, overall, coverage, span } = maturityOf(rubric, row)
  const inWords = ({ level, missing }: LevelOrReason) => ({
    level,
    label: level === null ? missingLabel(missing) : levelLabel(rubric, level),
    missing,
  })
  return {
    dimensions: rubric.dimensions.flatMap(({ id, short, title }) => {
      const derived = dimensions.find((each) => each.id === id)
      return derived === undefined ? [] : [{ id, short, title, ...inWords(derived) }]
    }),
    overall: { id: rubric.overall.id, title: rubric.overall.title, ...inWords(overall) },
    coverage,
    span,
  }
}

/** A municipality's maturity now and as it would be with other answers. */
export function suppositionsReply(
  snapshot: Snapshot,
  municipality: Municipality,
  given: readonly Supposition[],
): SuppositionsReply {
  const { study } = snapshot
  const row = findAnswers(snapshot, municipality.code)
  const supposed = suppose(study, row, given)
  const address = (...segments: string[]): string =>
    apiAddress('studies', study.id, 'municipalities', municipality.code, ...segments)
  const asked = given.map(({ question, options }) => `${question}=${options.join(',')}`).join('&')
  return {
    ...placeOf(municipality),
    study: study.id,
    snapshot: snapshot.hash,
    provenance: snapshot.provenance,
    hypothetical: true,
    note: localized('replies', 'hypothetical'),
    rubric: { version: study.rubric.version, validated: study.rubric.validated },
    questions: supposableQuestions(study, row, supposed),
    now: maturityOutcome(study.rubric, row),
    supposed: maturityOutcome(study.rubric, supposed),
    lifts: liftReplies(study, supposed),
    links: {
      self: address('suppositions') + (asked === '' ? '' : `?${asked}`),
      municipality: address(),
      study: apiAddress('studies', study.id),
    },
  }
}
