import { z } from '@hono/zod-openapi'
import { type Immutable, linksSchema, type Part, pageOf, studyAddress, namedSchema, withQuery } from './reply.ts'
import { integer, labelledShape, localizedSchema, missingReasonSchema, provenanceSchema, strings } from '../data/valueSchemas.ts'
import { placeOf, placeSchema } from './places.ts'
import { valueOf, type Indicator, maturityIndicators, questionIndicator } from '../domain/study/indicator.ts'
import type { Municipality, Geography } from '../domain/map/geography.ts'
import { conditionsInQuery } from '../domain/address/idLists.ts'
import { selectIn, type SelectionCondition } from '../domain/study/selection.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { findAskable, missingClassesOf } from '../domain/study/askable.ts'
import { inBothLanguages, type Language, type Localized } from '../domain/study/localized.ts'
import { selectionLabel } from '../domain/words/selectionLabel.ts'
import { conditionTexts, selectionTexts } from '../domain/words/selectionText.ts'
import { formatReason, type Provenance, registerColumns } from '../domain/study/answer.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { missingReasons, missingLabel } from '../domain/study/missing.ts'
import { effectShape } from './selections.ts'
import { localized } from '../domain/words/catalogue.ts'

/**
 * A condition that all rows of a table fulfil: the value of the indicator lies in one of the classes. `alone`: municipalities that
 * fulfil it by itself; `remaining`: it and all before it; `unknown`: without a value.
 */
const scopeConditionSchema = namedSchema('AnswersCondition', {
  indicator: z.string(),
  title: localizedSchema,
  classes: z.array(z.object(labelledShape)),
  ...effectShape,
})

/**
 * Which municipalities the rows are: `count` of `municipalities`, of one county or all, fulfilling every condition. `matching`: those
 * of all counties that do; `base`: those with a value in each of the conditions' indicators; `emptiedBy`: indicator of the condition
 * after which none was left. `label` says it in words.
 */
const scopeSchema = namedSchema('AnswersScope', {
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
  return { ...scope, label: inBothLanguages(labelIn), codes: new Set(within) }
}

/** A value a variable can take, or a reason why it has none ("!no-answer"), and what it means. */
const codeSchema = namedSchema('Code', { code: z.string(), label: localizedSchema })

/** A column of the table: a question, a level derived by the rubric, or what is known of the municipality. */
const variableSchema = namedSchema('Variable', {
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
  facts: strings,
})
export type Variable = Immutable<z.infer<typeof variableSchema>>

/** Where a table comes from; goes with it in every format. */
const originSchema = namedSchema('Origin', {
  study: z.string(),
  title: localizedSchema,
  snapshot: z.string(),
  provenance: provenanceSchema,
  provenanceLabel: localizedSchema,
  note: localizedSchema,
  citation: localizedSchema,
  rubric: localizedSchema,
})
export type Origin = Immutable<z.infer<typeof originSchema>>

export const variablesReplySchema = namedSchema('Variables', {
  origin: originSchema,
  variables: z.array(variableSchema),
  links: linksSchema,
})
type VariablesReply = Immutable<z.infer<typeof variablesReplySchema>>

/** What a table of answers holds besides places: every question, then the levels the rubric derives from them. */
export const tableIndicators = (study: StudyDefinition): readonly Indicator[] => [
  ...study.questions.map(questionIndicator),
  ...maturityIndicators(study.rubric),
]

/** The columns that say which municipality a row is of and where its answers come from. */
const registerTitles: Readonly<Record<(typeof registerColumns)[number], Localized>> = {
  code: localized('files', 'column.code'),
  name: localized('files', 'column.municipality'),
  'county-code': localized('files', 'column.countyCode'),
  county: localized('files', 'column.county'),
  provenance: localized('files', 'column.provenance'),
}

/** A column that is no question of the study's. */
export const plainVariable = <Kind extends string>(
  id: string,
  kind: Kind,
  title: Localized,
  codes: Variable['codes'] = [],
): Omit<Variable, 'kind'> & { readonly kind: Kind } => ({
  ...{ id, kind, title, wording: title, unit: null },
  ...{ derived: false, supplementary: false, reconstructed: false, codes, facts: [] },
})

/** Where a row's answers come from, in words. */
export const provenanceCodes = (['example', 'collected'] as const).map((code) => ({
  code,
  label: localized('indicator', `provenance.${code}.name`),
}))

const registerVariables: readonly Variable[] = registerColumns.map((id) =>
  plainVariable(id, 'register', registerTitles[id], id === 'provenance' ? provenanceCodes : []),
)

/** The reasons for a missing value as cells hold them, in words. */
export const reasonCodes = missingReasons.map((reason) => ({ code: formatReason(reason), label: missingLabel(reason) }))

function indicatorVariable(indicator: Indicator): Variable {
  const { id, kind, title, wording, unit, supplementary, reconstructed, classes, facts } = indicator
  // A quantity is written as the number it is; its classes are the map's.
  const ofClasses = kind === 'quantity' ? [] : classes.map((each) => ({ code: each.id, label: each.label }))
  const ofReasons = reasonCodes.filter(({ code }) => code !== '!insufficient' || kind === 'level')
  const codes = [...ofClasses, ...ofReasons]
  return { id, kind, title, wording, unit, derived: kind === 'level', supplementary, reconstructed, codes, facts }
}

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
  const address = studyAddress(snapshot.study)
  return {
    origin: originOf(snapshot),
    variables: variablesOf(snapshot.study),
    links: { self: address('variables'), answers: address('answers'), study: address() },
  }
}

/** What a municipality answered to one question, or why there is no answer. */
const cellSchema = namedSchema('Cell', {
  value: z.union([z.string(), strings, z.number()]).nullable(),
  missing: missingReasonSchema.nullable(),
})
export type Cell = Immutable<z.infer<typeof cellSchema>>

const answerRowSchema = placeSchema
  .extend({ provenance: provenanceSchema, answers: z.record(z.string(), cellSchema) })
  .openapi('AnswerRow')

export const answersReplySchema = namedSchema('Answers', {
  origin: originSchema,
  scope: scopeSchema,
  variables: z.array(variableSchema),
  rows: z.array(answerRowSchema),
  links: linksSchema,
})
export type AnswersReply = Immutable<z.infer<typeof answersReplySchema>>

/** A municipality's row; `cells` are in the order of the indicators. */
interface TableRow {
  readonly municipality: Municipality
  readonly provenance: Snapshot['provenance']
  readonly cells: readonly { readonly id: string; readonly cell: Cell }[]
}

/** A study's answers as a table with its code book and origin: what every format is written from. */
export interface AnswersTable {
  readonly origin: Origin
  readonly scope: AnswersScope
  readonly variables: readonly Variable[]
  readonly rows: readonly TableRow[]
}

/** The rows and columns asked for. */
export function answersTable(snapshot: Snapshot, geography: Geography, question: TableQuestion): AnswersTable {
  const { study, answers } = snapshot
  const { codes, ...scope } = tableScope(snapshot, geography, question)
  const isAsked = (id: string): boolean => question.variables?.includes(id) ?? true
  const indicators = tableIndicators(study).filter(({ id }) => isAsked(id))
  return {
    origin: originOf(snapshot),
    scope,
    variables: variablesOf(study).filter(({ kind, id }) => kind === 'register' || isAsked(id)),
    rows: answers.flatMap((row) => {
      const municipality = geography.municipalityByCode.get(row.code)
      if (!municipality || !codes.has(row.code)) return []
      const cells = indicators.map((indicator) => {
        const { value, missing } = valueOf(indicator, study.rubric, row)
        return { id: indicator.id, cell: { value, missing } }
      })
      return [{ municipality, provenance: row.provenance, cells }]
    }),
  }
}

/** The rows and columns asked for, all of the rows unless a part of them is. */
export function answersReply(snapshot: Snapshot, geography: Geography, question: TableQuestion, part: Part): AnswersReply {
  const { origin, scope, variables, rows } = answersTable(snapshot, geography, question)
  const { items, next } = pageOf(rows, part, rows.length)
  const address = studyAddress(snapshot.study)
  const { limit, offset } = part
  const { conditions, county, variables: asked } = question
  /** The same part of the same table, or the next. */
  const own = (...paging: readonly (string | null)[]): string =>
    withQuery(address('answers'), [
      conditionsInQuery(conditions),
      county && `county=${county}`,
      asked && `variables=${asked.join(',')}`,
      ...paging,
    ])
  return {
    origin,
    scope,
    variables,
    rows: items.map(({ municipality, provenance, cells }) => ({
      ...placeOf(municipality),
      provenance,
      answers: Object.fromEntries(cells.map(({ id, cell }) => [id, cell])),
    })),
    links: {
      self: own(limit === undefined ? null : `limit=${limit}`, offset === undefined ? null : `offset=${offset}`),
      study: address(),
      variables: address('variables'),
      ...(next === null ? {} : { next: own(next) }),
    },
  }
}
