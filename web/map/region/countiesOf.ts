import type { LngLat, Place } from './region.ts'

export interface CountyPlace {
  readonly code: string
  readonly name: string
  /** In the middle of its municipalities' label points. */
  readonly labelPoint: LngLat
  readonly places: readonly Place[]
}

/** The counties that the places belong to, in the order met. */
export function countiesOf(places: readonly Place[]): readonly CountyPlace[] {
  const codes = [...new Set(places.map(({ county }) => county.code))]
  return codes.map((code) => {
    const members = places.filter(({ county }) => county.code === code)
    const mean = (axis: 0 | 1) => members.reduce((sum, { labelPoint }) => sum + labelPoint[axis], 0) / members.length
    return { code, name: members[0]?.county.name ?? code, labelPoint: [mean(0), mean(1)], places: members }
  })
}
