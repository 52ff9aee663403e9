import { queryOptions } from '@tanstack/react-query'
import { requestJson } from './requestJson.ts'

type Extent = readonly [west: number, south: number, east: number, north: number]

export interface CountyReply {
  readonly code: string
  readonly name: string
  readonly municipalities: number
  readonly bbox: Extent
}

export interface CountiesReply {
  readonly region: { readonly name: string; readonly municipalities: number; readonly bbox: Extent }
  readonly counties: readonly CountyReply[]
}

/** The region and its counties with the extent of each. */
export const countiesQuery = () =>
  queryOptions({ queryKey: ['counties'], queryFn: ({ signal }) => requestJson<CountiesReply>('/counties', signal) })
