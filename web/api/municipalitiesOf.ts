import type { Boundaries, MunicipalityProperties } from './boundariesQuery.ts'

/** The municipalities that the boundaries are of; none while those are on their way. */
export const municipalitiesOf = (boundaries: Boundaries | undefined): readonly MunicipalityProperties[] =>
  (boundaries?.objects.municipalities.geometries ?? []).map(({ properties }) => properties)
