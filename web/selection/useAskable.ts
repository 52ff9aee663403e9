import { useQuery } from '@tanstack/react-query'
import { useAddress } from '../address/useAddress.ts'
import { conditionsQuery } from '../api/conditionsQuery.ts'
import { currentStudy } from '../api/studyQuery.ts'

/** What a filter can ask for; fetched where there is a filter, or it is `wanted` for one. */
export function useAskable(wanted = false) {
  const { selection } = useAddress().address
  return useQuery({ ...conditionsQuery(currentStudy), enabled: wanted || selection.length > 0 })
}
