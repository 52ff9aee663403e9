import { useQuery } from '@tanstack/react-query'
import { centreQuery } from '../api/centreQuery.ts'
import { Failure } from '../ui/Failure.tsx'
import { Shape } from '../ui/Shape.tsx'
import { CentreFacts } from './CentreFacts.tsx'

/** Fetches what a learning centre's panel shows; its shape stands until it is here. */
export function CentrePanel({ id }: { readonly id: string }) {
  const centre = useQuery(centreQuery(id))
  if (centre.data !== undefined) return <CentreFacts centre={centre.data} />
  if (centre.isError) return <Failure error={centre.error} onRetry={() => void centre.refetch()} />
  return <Shape lines={9} />
}
