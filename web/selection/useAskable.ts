import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ConditionsReply } from '../../api/schemas/condition.ts'
import { useAddress } from '../address/useAddress.ts'
import { conditionsQuery } from '../api/conditionsQuery.ts'
import { currentStudy } from '../api/studyQuery.ts'

interface Askable {
  readonly reply: ConditionsReply | undefined
  /** The ids of each question's classes and missing reasons. */
  readonly classesOf: ReadonlyMap<string, readonly string[]> | undefined
  readonly error: Error | null
  readonly retry: () => void
}

/** What a filter can ask for; fetched where there is a filter, or it is `wanted` for one. */
export function useAskable(wanted = false): Askable {
  const { address } = useAddress()
  const query = useQuery({ ...conditionsQuery(currentStudy), enabled: wanted || address.selection.length > 0 })
  const reply = query.data
  const classesOf = useMemo(
    () => reply && new Map(reply.questions.map((each) => [each.id, [...each.classes, ...each.missing].map(({ id }) => id)])),
    [reply],
  )
  return { reply, classesOf, error: query.error, retry: () => void query.refetch() }
}
