import { z } from '@hono/zod-openapi'
import { apiAddress, type Immutable, linksSchema, type Part, pageOf } from './reply.ts'
import { missingReasonSchema, provenanceSchema } from '../data/valueSchemas.ts'
import { placeOf, placeSchema } from './places.ts'
import { valueOf } from '../domain/study/indicator.ts'
import type { Municipality, Geography } from '../domain/map/geography.ts'
import { conditionsInQuery } from '../domain/study/selection.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { type AnswersScope, scopeSchema, type TableQuestion, tableScope } from './tableScope.ts'
import { type Origin, originSchema, type Variable, variableSchema, tableIndicators, originOf, variablesOf } from './variables.ts'

/** What a municipality answered to one question, or why there is no answer. */
const cellSchema = z
  .object({ value: z.union([z.string(), z.array(z.string()), z.number()]).nullable(), missing: missingReasonSchema.nullable() })
  .openapi('Cell')
export type Cell = Immutable<z.infer<typeof cellSchema>>

const answerRowSchema = placeSchema
  .extend({ provenance: provenanceSchema, answers: z.record(z.string(), cellSchema) })
  .openapi('AnswerRow')

export const answersReplySchema = z
  .object({
    origin: originSchema,
    scope: scopeSchema,
    variables: z.array(variableSchema),
    rows: z.array(answerRowSchema),
    links: linksSchema,
  })
  .openapi('Answers')
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

/** The query that leads to the same part of the same table again. */
function queryOf({ conditions, county, variables }: TableQuestion, paging: readonly string[]): string {
  const parts = [
    conditionsInQuery(conditions),
    county === null ? '' : `county=${county}`,
    variables === null ? '' : `variables=${variables.join(',')}`,
    ...paging,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** The rows and columns asked for, all of the rows unless a part of them is. */
export function answersReply(snapshot: Snapshot, geography: Geography, question: TableQuestion, part: Part): AnswersReply {
  const { origin, scope, variables, rows } = answersTable(snapshot, geography, question)
  const { items, next } = pageOf(rows, part, rows.length)
  const address = (...segments: string[]): string => apiAddress('studies', snapshot.study.id, ...segments)
  const { limit, offset } = part
  const paging = [limit === undefined ? '' : `limit=${limit}`, offset === undefined ? '' : `offset=${offset}`]
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
      self: address('answers') + queryOf(question, paging),
      study: address(),
      variables: address('variables'),
      ...(next === null ? {} : { next: address('answers') + queryOf(question, [next]) }),
    },
  }
}
