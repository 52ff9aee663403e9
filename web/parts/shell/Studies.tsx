import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { StudiesContext } from '../../state/studies.ts'
import { Failure } from '../../ui/Failure.tsx'
import { studiesQuery } from '../../queries.ts'

/** Tells its children which studies there are: everything is asked of one. They come with the page; without them there is nothing to show. */
export function Studies({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useQuery(studiesQuery())
  if (data !== undefined) return <StudiesContext value={data.studies}>{children}</StudiesContext>
  return error !== null && <Failure error={error} onRetry={() => void refetch()} />
}
