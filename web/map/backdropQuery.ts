import { queryOptions } from '@tanstack/react-query'
import type { Backdrop } from '../../api/domain/map/geography.ts'
import backdropUrl from '../../geodata/backdrop.topojson?url'

/** What lies round the region and over it, a file of the build. The map goes on without it when it can't be had. */
export const backdropQuery = () =>
  queryOptions({
    queryKey: ['backdrop'],
    queryFn: async ({ signal }) => {
      const response = await fetch(backdropUrl, { signal })
      if (!response.ok) throw new Error(`${backdropUrl}: ${response.status}`)
      return (await response.json()) as Backdrop
    },
    staleTime: Infinity,
    retry: 1,
  })
