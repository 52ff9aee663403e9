import { queryOptions } from '@tanstack/react-query'
import type { Backdrop } from '../../api/domain/map/geography.ts'
import backdropUrl from '../../geodata/backdrop.topojson?url'
import { requestAddress } from '../state/requestJson.ts'

/** What lies round the region and over it, a file of the build. The map goes on without it when it can't be had. */
export const backdropQuery = () =>
  queryOptions({
    queryKey: ['backdrop'],
    queryFn: ({ signal }) => requestAddress<Backdrop>(backdropUrl, signal),
    staleTime: Infinity,
    retry: 1,
  })
