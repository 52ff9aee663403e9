import { use } from 'react'
import { studyIn } from '../../api/domain/address/address.ts'
import type { StudiesReply } from '../../api/replies/studies.ts'
import { StudiesContext } from './studies.ts'
import { useAddress } from './useAddress.ts'

/** The study shown, in brief: the one that the address names, else the one marked as the current. */
export function useStudy(): StudiesReply['studies'][number] {
  const study = studyIn(useAddress().address)
  const found = use(StudiesContext)?.find(({ id, current }) => (study === null ? current : id === study))
  if (found === undefined) throw new Error('No study: the component stands outside StudiesContext')
  return found
}
