import { formatReason, type Provenance } from '../domain/study/answer.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { type Indicator, maturityIndicators, questionIndicator } from '../domain/study/indicator.ts'
import type { Localized } from '../domain/study/localized.ts'
import { missingReasons, missingLabel } from '../domain/study/missing.ts'
import { localized } from '../domain/words/catalogue.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { z } from '@hono/zod-openapi'
import { localizedSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { type Immutable, linksSchema, apiAddress } from './reply.ts'

/** A value a variable can take, or a reason why it has none ("!no-answer"), and what it means. */
const codeSchema = z.object({ code: z.string(), label: localizedSchema }).openapi('Code')

/** A column of the table: a question, a level derived by the rubric, or what is known of the municipality. */
export const variableSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['register', 'yes-no', 'single', 'ordinal', 'multiple', 'quantity', 'level']),
    title: localizedSchema,
    wording: localizedSchema,
    unit: localizedSchema.nullable(),
    derived: z.boolean(),
    supplementary: z.boolean(),
    /** Whether the wording is ours, since the source gives none. */
    reconstructed: z.boolean(),
    codes: z.array(codeSchema),
    facts: z.array(z.string()),
  })
  .openapi('Variable')
export type Variable = Immutable<z.infer<typeof variableSchema>>

/** Where a table comes from; goes with it in every format. */
export const originSchema = z
  .object({
    study: z.string(),
    title: localizedSchema,
    snapshot: z.string(),
    provenance: provenanceSchema,
    provenanceLabel: localizedSchema,
    note: localizedSchema,
    citation: localizedSchema,
    rubric: localizedSchema,
  })
  .openapi('Origin')
export type Origin = Immutable<z.infer<typeof originSchema>>

export const variablesReplySchema = z
  .object({ origin: originSchema, variables: z.array(variableSchema), links: linksSchema })
  .openapi('Variables')
type VariablesReply = Immutable<z.infer<typeof variablesReplySchema>>

/** What a table of answers holds besides places: every question, then the levels the rubric derives from them. */
export const tableIndicators = (study: StudyDefinition): readonly Indicator[] => [
  ...study.questions.map(questionIndicator),
  ...maturityIndicators(study.rubric),
]

/** The columns that say which municipality a row is of and where its answers come from. */
const registerTitles: Readonly<Record<string, Localized>> = {
  code: localized('files', 'column.code'),
  name: localized('files', 'column.municipality'),
  'county-code': localized('files', 'column.countyCode'),
  county: localized('files', 'column.county'),
  provenance: localized('files', 'column.provenance'),
}

const registerVariables: readonly Variable[] = Object.entries(registerTitles).map(([id, title]) => ({
  id,
  kind: 'register',
  title,
  wording: title,
  unit: null,
  derived: false,
  supplementary: false,
  reconstructed: false,
  codes: [],
  facts: [],
}))

/** The reasons for a missing value as cells hold them, in words. */
export const reasonCodes = missingReasons.map((reason) => ({ code: formatReason(reason), label: missingLabel(reason) }))

const indicatorVariable = (indicator: Indicator): Variable => ({
  id: indicator.id,
  kind: indicator.kind,
  title: indicator.title,
  wording: indicator.wording,
  unit: indicator.unit,
  derived: indicator.kind === 'level',
  supplementary: indicator.supplementary,
  reconstructed: indicator.reconstructed,
  // A quantity is written as the number it is; its classes are the map's.
  codes: [
    ...(indicator.kind === 'quantity' ? [] : indicator.classes.map(({ id, label }) => ({ code: id, label }))),
    ...reasonCodes.filter(({ code }) => code !== '!insufficient' || indicator.kind === 'level'),
  ],
  facts: [...indicator.facts],
})

/** The code book: every column of a table of answers, in order, with what its values mean. */
export const variablesOf = (study: StudyDefinition): Variable[] => [
  ...registerVariables,
  ...tableIndicators(study).map(indicatorVariable),
]

/** Where a snapshot's answers come from, or what is published of them, in words that go with them in every format. */
export function originOf({ study, hash, provenance: ofAnswers }: Snapshot, provenance: Provenance = ofAnswers): Origin {
  const { version, validated } = study.rubric
  return {
    study: study.id,
    title: study.title,
    snapshot: hash,
    provenance,
    provenanceLabel: localized('indicator', `provenance.${provenance}.name`),
    note: localized('files', `note.${provenance}`),
    citation: study.source.citation,
    rubric: localized('files', validated ? 'rubric.validated' : 'rubric.notValidated', { version }),
  }
}

export function variablesReply(snapshot: Snapshot): VariablesReply {
  const address = (...segments: string[]): string => apiAddress('studies', snapshot.study.id, ...segments)
  return {
    origin: originOf(snapshot),
    variables: variablesOf(snapshot.study),
    links: { self: address('variables'), answers: address('answers'), study: address() },
  }
}
