import { useQuery } from '@tanstack/react-query'
import { useAddress } from '../../state/useAddress.ts'
import { conditionsQuery, selectionQuery } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { useMemo } from 'react'
import type { SelectionsReply } from '../../../api/replies/selections.ts'
import type { Condition } from '../../../api/domain/address/address.ts'
import { settleAddress } from '../../../api/domain/address/settleAddress.ts'

/** What a filter can ask for; fetched where there is a filter, or it is `wanted` for one. */
export function useAskable(wanted = false) {
  const { selection } = useAddress().address
  const { id: study } = useStudy()
  return useQuery({ ...conditionsQuery(study), enabled: wanted || selection.length > 0 })
}

const nothing: readonly Condition[] = []

export interface FilterState {
  /** The address's conditions, as far as their questions and classes exist. */
  readonly conditions: readonly Condition[]
  /** Codes of the municipalities that fulfil them all; null when there is no filter, or it is not known yet whom it leaves. */
  readonly codes: ReadonlySet<string> | null
  /** The API's reply: counts, base, and what each condition did. */
  readonly reply: SelectionsReply | undefined
  readonly error: Error | null
  readonly retry: () => void
}

/**
 * The filter in the address (`urval`), and whom it leaves. What in it does not exist is left out here; a view says so by
 * `settleAddress` with `askable`. Asks nothing of the API while there is no filter.
 */
export function useFilter(): FilterState {
  const { address: asked } = useAddress()
  const { id: study } = useStudy()
  const askable = useAskable().data?.questions
  // Until it is known what can be asked, the filter is taken at its word: whom it leaves may have come with the page.
  const conditions = useMemo(
    () => (askable === undefined ? asked.selection : settleAddress(asked, { askable }).address.selection),
    [asked, askable],
  )
  const isKnown = askable !== undefined
  const query = useQuery({ ...selectionQuery(study, conditions), enabled: isKnown && conditions.length > 0 })
  const reply = conditions.length === 0 ? undefined : query.data
  const codes = useMemo(() => (reply === undefined ? null : new Set(reply.codes)), [reply])
  return {
    conditions: isKnown ? conditions : nothing,
    codes,
    reply: isKnown ? reply : undefined,
    error: query.error,
    retry: () => void query.refetch(),
  }
}
