import { comparisonTables } from '../formats/comparisonTables.ts'
import { tableScope, wholeTable } from '../replies/tableScope.ts'
import type { Deps } from '../http/deps.ts'
import { resource, type PathValues, type QueryValues } from '../http/resource.ts'
import { comparisonsReplySchema, comparisonsReply } from '../replies/comparisons.ts'
import { fileFormats, workbookAddress } from './fileFormats.ts'
import { findStudy } from './lookups.ts'
import { dayParameter, formatParameter, studyParameter, conditionsOf, selectionParameters } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

/** Most municipalities side by side: more columns can't be read, and would be read as a ranking. */
const mostMunicipalities = 4

/** Whom a query compares; the first two in code order where it names nobody. */
export const comparedOf = ({ geography }: Pick<Deps, 'geography'>, { codes }: QueryValues): readonly string[] =>
  codes?.split(',') ?? [...geography.municipalityByCode.keys()].toSorted().slice(0, 2)

/** Whom a question is about, and its reply. */
function comparisonAsked(deps: Deps, { study = '' }: PathValues, query: QueryValues) {
  const snapshot = findStudy(deps, study)
  const conditions = conditionsOf(snapshot.study, query)
  return { snapshot, conditions, reply: comparisonsReply(deps.geography, snapshot, comparedOf(deps, query), conditions) }
}

const formats = fileFormats({
  csv: localized('openapi', 'format.comparison.csv'),
  xlsx: localized('openapi', 'format.comparison.xlsx'),
  tablesOf: (deps, params, query) => {
    const { snapshot, conditions, reply } = comparisonAsked(deps, params, query)
    const scope = conditions.length === 0 ? null : tableScope(snapshot, deps.geography, { ...wholeTable, conditions })
    return comparisonTables(snapshot, deps.geography, reply, scope, query['date'])
  },
  nameOf: (deps, params, query) => {
    const { snapshot, reply } = comparisonAsked(deps, params, query)
    const codes = reply.municipalities.map(({ code }) => code)
    return `larkartan-${snapshot.study.id}-${snapshot.provenance}-comparison-${codes.join('-')}`
  },
})

export const comparisons = resource({
  path: '/studies/{study}/comparisons',
  operationId: 'compareMunicipalities',
  summary: localized('openapi', 'operation.compareMunicipalities.summary'),
  description: localized('openapi', 'operation.compareMunicipalities.description'),
  params: { study: studyParameter },
  query: (deps, params) => ({
    codes: {
      description: localized('openapi', 'parameter.codes'),
      allowed: ({ geography }) => [...geography.municipalityByCode.keys()],
      atMost: mostMunicipalities,
    },
    ...selectionParameters(findStudy(deps, params.study).study),
    date: dayParameter,
    format: formatParameter(formats),
  }),
  schema: comparisonsReplySchema,
  problems: ['unknown-study', 'invalid-query-parameter'],
  formats,
  related: ({ study = '' }, query) => ({ describedby: workbookAddress(query, 'studies', study, 'comparisons') }),
  answer: (deps, params, query) => comparisonAsked(deps, params, query).reply,
})
