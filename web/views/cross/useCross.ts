import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { settleAddress } from '../../../api/domain/address/settleAddress.ts'
import { useAddress } from '../../state/useAddress.ts'
import { boundariesQuery, countiesQuery, indicatorsQuery } from '../../queries.ts'
import { crosstabQuery } from '../../parts/crosstabQuery.ts'
import { failureOf } from '../../state/queryClient.ts'
import { useStudy } from '../../state/useStudy.ts'
import { useAskable, useFilter } from '../../parts/filter/useFilter.ts'
import { cellKey } from '../../../api/domain/legend/crossCells.ts'

/** What Korsa shows: the address as far as it can be followed, the cross-tabulation that it calls for, and what it is drawn on. */
export function useCross() {
  const { address: asked, ignored } = useAddress()
  const { id: study } = useStudy()
  const indicators = useQuery(indicatorsQuery(study))
  const counties = useQuery(countiesQuery())
  const boundaries = useQuery(boundariesQuery())
  const askable = useAskable().data?.questions
  const { conditions } = useFilter()
  const settled = useMemo(
    () =>
      settleAddress(asked, {
        indicators: indicators.data?.indicators.map(({ id }) => id),
        askable,
        counties: counties.data?.counties.map(({ code }) => code),
      }),
    [asked, indicators.data, counties.data, askable],
  )
  const { crossX: x, crossY, county } = settled.address
  // An indicator against itself says nothing: the second gives way.
  const same = x !== null && x === crossY
  // Before it is known what a filter can ask for, nothing is crossed: without it the matrix would be of others than the address says.
  const isAskable = asked.selection.length === 0 || askable !== undefined
  const isKnown = indicators.data !== undefined && counties.data !== undefined && isAskable
  const crosstab = useQuery({
    ...crosstabQuery(study, { x, y: same ? null : crossY, county, conditions }),
    enabled: isKnown,
  })
  const { pinned } = settled.address
  const isCell = crosstab.data?.cells.some((cell) => cellKey(cell) === pinned) ?? false
  const stray = pinned !== null && crosstab.data !== undefined && !crosstab.isPlaceholderData && !isCell
  return {
    address: settled.address,
    ignored: [...ignored, ...settled.ignored, ...(stray ? [{ parameter: 'klass' as const, value: pinned }] : [])],
    pinned: isCell ? pinned : null,
    same,
    indicators: indicators.data,
    counties: counties.data,
    boundaries: boundaries.data,
    crosstab: crosstab.data,
    ...failureOf([indicators, counties, boundaries, crosstab]),
  }
}
