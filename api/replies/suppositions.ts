import { suppositionsInQuery } from '../domain/address/idLists.ts'
import { z } from '@hono/zod-openapi'
import { findQuestion } from '../domain/study/question.ts'
import { levelShape, certaintyShape, levelReply } from './profile.ts'
import { type Immutable, linksSchema, studyAddress, sourceShape, sourceOf, namedSchema, withQuery } from './reply.ts'
import { integer, labelledShape, localizedSchema, strings, titledShape } from '../data/valueSchemas.ts'
import { placeOf, placeSchema } from './places.ts'
import { indicatorKindSchema, indicatorValueSchema } from './indicators.ts'
import type { AnswerRow } from '../domain/study/answer.ts'
import { answerLabel } from '../domain/words/answerLabel.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { questionIndicator, valueOf } from '../domain/study/indicator.ts'
import { liftOf } from '../domain/study/lift.ts'
import { levelLabel, maturityOf, dimensionLevel } from '../domain/study/maturity.ts'
import { questionsOfDimension, rubricQuestions, type Rubric } from '../domain/study/rubric.ts'
import { localized } from '../domain/words/catalogue.ts'
import { alternativesTo, structuralMissing, supposable, suppose, type Supposition } from '../domain/study/supposition.ts'
import type { Municipality } from '../domain/map/geography.ts'
import { type Snapshot, findAnswers } from '../domain/study/snapshot.ts'

const optionSchema = z.object(labelledShape).openapi('SupposableOption')
const saidSchema = namedSchema('SupposedAnswer', { answer: indicatorValueSchema.omit({ code: true }), label: localizedSchema })

/** Some answers to a question. */
const choiceShape = { question: z.string(), title: localizedSchema, options: z.array(optionSchema) }

/**
 * A question that feeds the rubric: what can be supposed of it (several `options` where it takes several answers, or one of the
 * `alternatives` alone), what was answered, what is supposed (the same unless changed), whether it is then put to the
 * municipality, and if not, what answer to which question it waits for.
 */
const supposableQuestionSchema = namedSchema('SupposableQuestion', {
  question: z.string(),
  kind: indicatorKindSchema,
  title: localizedSchema,
  wording: localizedSchema,
  supplementary: z.boolean(),
  dimensions: strings,
  options: z.array(optionSchema),
  alternatives: z.array(optionSchema),
  answered: saidSchema,
  supposed: saidSchema,
  changed: z.boolean(),
  asked: z.boolean(),
  askedIf: z.object(choiceShape).nullable(),
})
export type SupposableQuestion = Immutable<z.infer<typeof supposableQuestionSchema>>

/** Broker maturity as the rubric derives it, from what was answered or from what is supposed. */
const outcomeSchema = namedSchema('MaturityOutcome', {
  dimensions: z.array(z.object({ id: z.string(), short: z.string(), title: localizedSchema, ...levelShape })),
  overall: z.object({ ...titledShape, ...levelShape }),
  ...certaintyShape,
})
export type MaturityOutcome = Immutable<z.infer<typeof outcomeSchema>>

/** What would lift a dimension, from what is supposed, to the next level (to 1 from an unknown one): each way the fewest answers that do. */
const liftSchema = namedSchema('MaturityLift', {
  dimension: z.string(),
  level: integer,
  label: localizedSchema,
  demand: localizedSchema,
  ways: z.array(z.object({ changes: z.array(z.object(choiceShape).openapi('SupposedChange')) })),
})
export type MaturityLift = Immutable<z.infer<typeof liftSchema>>

/** A municipality's broker maturity now and as it would be with other answers. Hypothetical: nothing of it is stored. */
export const suppositionsReplySchema = placeSchema
  .extend({
    ...sourceShape,
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

function choiceOf(study: StudyDefinition, id: string, wanted: readonly string[]) {
  const question = findQuestion(study, id)
  return { question: id, title: question.title, options: supposable(question).filter((each) => wanted.includes(each.id)) }
}

/** Every question that feeds the rubric, as it was answered and as it is supposed. */
function supposableQuestions(study: StudyDefinition, row: AnswerRow, supposed: AnswerRow): SupposableQuestion[] {
  return rubricQuestions(study).map((question) => {
    const indicator = questionIndicator(question)
    const said = (of: AnswerRow) => {
      const answer = valueOf(indicator, study.rubric, of)
      return { answer, label: answerLabel(indicator, answer) }
    }
    const { kind, title, wording, supplementary, filter } = question
    const [before, after] = [said(row), said(supposed)]
    // One that did not take part can be supposed to: the question stands open then.
    const reason = structuralMissing(study, question, supposed.answers)
    return {
      question: question.id,
      ...{ kind, title, wording, supplementary },
      dimensions: study.rubric.dimensions
        .filter((dimension) => questionsOfDimension(study, dimension).includes(question))
        .map(({ id }) => id),
      options: supposable(question),
      alternatives: alternativesTo(question).map((id) => ({
        id,
        label: id === 'unknown' ? localized('replies', 'unknownAnswer') : localized('indicator', 'noneGiven'),
      })),
      answered: before,
      supposed: after,
      changed: JSON.stringify(before.answer) !== JSON.stringify(after.answer),
      asked: reason === null || (reason === 'no-answer' && filter === undefined),
      askedIf: filter ? choiceOf(study, filter.question, filter.options) : null,
    }
  })
}

/** For each dimension below the highest level, what would take it to the next. */
function liftReplies(study: StudyDefinition, supposed: AnswerRow): MaturityLift[] {
  const { rubric } = study
  const change = ({ question, options }: Supposition) => choiceOf(study, question, options)
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
  const { overall, coverage, span } = maturityOf(rubric, row)
  return {
    dimensions: rubric.dimensions.map((dimension) => {
      const { id, short, title } = dimension
      return { id, short, title, ...levelReply(rubric, dimensionLevel(dimension, row)) }
    }),
    overall: { id: rubric.overall.id, title: rubric.overall.title, ...levelReply(rubric, overall) },
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
  const address = studyAddress(study)
  const ofMunicipality = ['municipalities', municipality.code]
  return {
    ...placeOf(municipality),
    ...sourceOf(snapshot),
    hypothetical: true,
    note: localized('replies', 'hypothetical'),
    rubric: { version: study.rubric.version, validated: study.rubric.validated },
    questions: supposableQuestions(study, row, supposed),
    now: maturityOutcome(study.rubric, row),
    supposed: maturityOutcome(study.rubric, supposed),
    lifts: liftReplies(study, supposed),
    links: {
      self: withQuery(address(...ofMunicipality, 'suppositions'), [suppositionsInQuery(given)]),
      municipality: address(...ofMunicipality),
      study: address(),
    },
  }
}
