import type { Boundaries, BoundaryProperties } from '../../api/domain/map/geography.ts'

/** The municipalities that the boundaries are of; none while those are on their way. */
export const municipalitiesOf = (boundaries: Boundaries | undefined): readonly BoundaryProperties[] =>
  (boundaries?.objects.municipalities.geometries ?? []).flatMap(({ properties }) => properties ?? [])
