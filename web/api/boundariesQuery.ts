import { queryOptions } from '@tanstack/react-query'
import type { Boundaries } from '../../api/domain/map/geography.ts'
import { countiesQuery } from './countiesQuery.ts'
import { requestAddress } from './requestJson.ts'

/**
 * The boundaries of the municipalities. They change with a release only: the counties' reply, which comes with the first HTML, says
 * under which address they may be kept for good, and a second visit asks for nothing.
 */
export const boundariesQuery = () =>
  queryOptions({
    queryKey: ['boundaries'],
    queryFn: ({ client, signal }) =>
      client
        .query({ ...countiesQuery(), staleTime: 'static' })
        .then(({ links }) => requestAddress<Boundaries>(`${links['boundaries']}`, signal)),
    staleTime: Infinity,
  })
