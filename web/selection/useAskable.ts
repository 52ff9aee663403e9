import { useQuery } from '@tanstack/react-query'
import type { ConditionsReply } from '../../api/schemas/condition.ts'
import { useAddress } from '../address/useAddress.ts'
import { conditionsQuery } from '../api/conditionsQuery.ts'
import { currentStudy } from '../api/studyQuery.ts'

/** With the ids of each question's classes and missing reasons. */
const withClasses = (reply: ConditionsReply) => ({
  ...reply,
  classesOf: new Map(reply.questions.map(({ id, classes, missing }) => [id, [...classes, ...missing].map((each) => each.id)])),
})

/** What a filter can ask for; fetched where there is a filter, or it is `wanted` for one. */
export function useAskable(wanted = false) {
  const { selection } = useAddress().address
  return useQuery({ ...conditionsQuery(currentStudy), select: withClasses, enabled: wanted || selection.length > 0 })
}
