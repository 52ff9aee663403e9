import { queryOptions, useQuery } from '@tanstack/react-query'
import type { AnswersReply } from '../../../api/replies/answers.ts'
import { settleAddress } from '../../../api/domain/address/settleAddress.ts'
import { useAddress } from '../../state/useAddress.ts'
import { countiesQuery, indicatorsQuery } from '../../queries.ts'
import { failureOf } from '../../state/queryClient.ts'
import { requestJson } from '../../state/requestJson.ts'
import { useStudy } from '../../state/useStudy.ts'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { useAskable, useFilter } from '../../parts/filter/useFilter.ts'
import { useLast } from '../../state/useLast.ts'
import { columnsOf, groupRows, namedRows, sortByCounty, sortRows } from './rows.ts'

/** Every municipality's answer to every question, with the code book. */
const answersQuery = (study: string) =>
  queryOptions({
    queryKey: ['answers', study],
    queryFn: ({ signal }) => requestJson<AnswersReply>(`/studies/${study}/answers`, signal),
  })

// The names are Swedish in either language.
const names = collatorOf('sv')

const isLeft = (code: string, left: ReadonlySet<string> | 'all'): boolean => left === 'all' || left.has(code)

/** What the table shows: the address as far as it can be followed, and the replies that it calls for. */
export function useTableData() {
  const { address: asked, ignored } = useAddress()
  const { id: study } = useStudy()
  const indicators = useQuery(indicatorsQuery(study))
  const counties = useQuery(countiesQuery())
  const answers = useQuery(answersQuery(study))
  const askable = useAskable().data?.questions
  const { codes, conditions } = useFilter()

  const settled = settleAddress(asked, {
    indicators: indicators.data?.indicators.map(({ id }) => id),
    askable,
    counties: counties.data?.counties.map(({ code }) => code),
  })
  // Columns of which none exists are no choice of columns.
  const columns = settled.address.columns?.length === 0 ? null : settled.address.columns
  const address = { ...settled.address, columns }
  const { county, sortedBy, descending, byCounty, named } = address
  // While it is not known whom the filter leaves, those shown stay; before anyone is shown, nobody is: they would be the wrong ones.
  const filtered = (askable === undefined ? asked.selection : conditions).length > 0
  const waiting = filtered && codes === null
  const left = useLast(waiting ? undefined : (codes ?? 'all'))
  const all =
    answers.data &&
    indicators.data &&
    columnsOf(indicators.data.indicators, answers.data.variables, address.indicator ?? indicators.data.defaultIndicator)
  const scoped =
    left && answers.data?.rows.filter((row) => isLeft(row.code, left) && (county === null || row.county.code === county))
  const rows = scoped && namedRows(scoped, named)
  const sortBy = all?.find(({ id }) => id === sortedBy) ?? null
  const sorted =
    rows && all && (sortedBy === 'county' ? sortByCounty(rows, descending, names) : sortRows(rows, sortBy, descending, names))
  return {
    address,
    ignored: [...ignored, ...settled.ignored],
    indicators: indicators.data,
    counties: counties.data,
    answers: answers.data,
    rows,
    groups: sorted && groupRows(sorted, byCounty),
    columns: all?.filter(({ id }) => columns?.includes(id) ?? true),
    ...failureOf([indicators, counties, answers]),
  }
}
