import type { Boundaries, BoundaryProperties } from '../../domain/map/geography.ts'
import type { Frame } from './frame.ts'
import type { LabelWish } from './setLabels.ts'

/** What the boundaries say of every municipality. */
export const placesOf = (boundaries: Boundaries): readonly BoundaryProperties[] =>
  boundaries.objects.municipalities.geometries.map(({ properties }) => properties as BoundaryProperties)

/** The municipalities' names at their label points, weighed by population. */
export function labelWishes(boundaries: Boundaries, frame: Frame): readonly LabelWish[] {
  return placesOf(boundaries).map(({ code, name, labelPoint, population }) => ({
    code,
    text: name,
    at: frame.place(labelPoint),
    weight: population.count,
  }))
}

/** The counties' names in the middle of their municipalities' label points, as the client sets them. */
export function countyWishes(boundaries: Boundaries, frame: Frame): readonly LabelWish[] {
  const places = placesOf(boundaries)
  return [...new Map(places.map(({ county }) => [county.code, county.name]))].map(([code, text]) => {
    const members = places.filter(({ county }) => county.code === code)
    const mean = (axis: 0 | 1): number => members.reduce((sum, { labelPoint }) => sum + labelPoint[axis], 0) / members.length
    const weight = members.reduce((sum, { population }) => sum + population.count, 0)
    return { code, text, at: frame.place([mean(0), mean(1)]), weight }
  })
}
