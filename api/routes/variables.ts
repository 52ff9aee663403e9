import { z } from '@hono/zod-openapi'
import { codeBookCsv } from '../formats/csv.ts'
import { originOf } from '../formats/origin.ts'
import { variablesOf } from '../formats/variables.ts'
import { apiAddress } from '../http/apiRoot.ts'
import type { Deps } from '../http/deps.ts'
import { resource, type Format, type PathValues } from '../http/resource.ts'
import { variablesReplySchema } from '../replies/answers.ts'
import { findStudy } from './lookups/findStudy.ts'
import { formatParameter, studyParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

const codeBook = (deps: Deps, { study = '' }: PathValues): string => codeBookCsv(variablesOf(findStudy(deps, study).study))

const formats: readonly Format[] = [
  {
    id: 'csv',
    mediaType: 'text/csv',
    description: localized('openapi', 'format.variables.csv'),
    schema: z.string(),
    example: (deps, params) => codeBook(deps, params).split('\r\n').slice(0, 3).join('\r\n'),
    fileName: (_deps, { study = '' }) => `larkartan-${study}-code-book.csv`,
    make: codeBook,
  },
]

export const variables = resource({
  path: '/studies/{study}/variables',
  operationId: 'listVariables',
  summary: localized('openapi', 'operation.listVariables.summary'),
  description: localized('openapi', 'operation.listVariables.description'),
  params: { study: studyParameter },
  query: { format: formatParameter(formats) },
  schema: variablesReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats,
  related: ({ study = '' }) => ({ describes: apiAddress('studies', study, 'answers') }),
  answer: (deps, params) => {
    const snapshot = findStudy(deps, params.study)
    const address = (...segments: string[]): string => apiAddress('studies', params.study, ...segments)
    return {
      origin: originOf(snapshot),
      variables: variablesOf(snapshot.study),
      links: { self: address('variables'), answers: address('answers'), study: address() },
    }
  },
})
