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

const codeBook = (deps: Deps, { study = '' }: PathValues): string => codeBookCsv(variablesOf(findStudy(deps, study).study))

const formats: readonly Format[] = [
  {
    id: 'csv',
    mediaType: 'text/csv',
    description: { sv: 'Kodboken som CSV, en rad per värde.', en: 'The code book as CSV, one row a value.' },
    schema: z.string(),
    example: (deps, params) => codeBook(deps, params).split('\r\n').slice(0, 3).join('\r\n'),
    fileName: (_deps, { study = '' }) => `larkartan-${study}-code-book.csv`,
    make: codeBook,
  },
]

export const variables = resource({
  path: '/studies/{study}/variables',
  operationId: 'listVariables',
  summary: { sv: 'Kodbok', en: 'Code book' },
  description: {
    sv: 'Kodboken till tabellen över svar: varje kolumn med lydelse, enhet, värden och orsaker till saknade svar på båda språken, faktanummer i källan, och om den är härledd eller tillagd.',
    en: 'The code book of the table of answers: every column with wording (and whether that is reconstructed by us), unit, values and missing reasons in both languages, fact ids in the source, and whether it is derived or supplementary.',
  },
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
