import { feature } from 'topojson-client'
import type { Boundaries } from '../api/boundariesQuery.ts'
import { baseProjection } from '../map/svg/baseProjection.ts'
import { pathWriter } from '../map/svg/pathWriter.ts'
import type { Backdrop } from '../map/region/backdropQuery.ts'
import { readRegion } from '../map/region/readRegion.ts'
import type { Extent } from '../../api/domain/map/geography.ts'

/** A municipality drawn, and where its name belongs. */
interface MapPlace {
  readonly code: string
  readonly name: string
  readonly population: number
  readonly path: string
  readonly x: number
  readonly y: number
}

/** The region as SVG paths in a plane of `width` × `height`. */
export interface MapPaths {
  readonly width: number
  readonly height: number
  readonly municipalities: readonly MapPlace[]
  readonly countyBorders: string
  /** Sea and lakes, over the municipalities and their borders; null until they are here. */
  readonly water: string | null
}

/** Writes the municipalities and the borders between counties as paths, in the projection of the large map. */
export function mapPaths(boundaries: Boundaries, backdrop: Backdrop | undefined, extent: Extent): MapPaths {
  const { polygons, placeByCode, countyBorders } = readRegion(boundaries)
  const project = baseProjection(extent)
  const write = pathWriter(project)
  const [width, height] = project([extent[2], extent[1]])
  return {
    width,
    height,
    municipalities: polygons.features.flatMap(({ geometry, properties: { code } }) => {
      const place = placeByCode.get(code)
      if (place === undefined) return []
      const [x, y] = project(place.labelPoint)
      return [{ code, name: place.name, population: place.population, path: write(geometry), x, y }]
    }),
    countyBorders: write(countyBorders),
    water:
      backdrop === undefined
        ? null
        : (['sea', 'lakes'] as const).map((layer) => write(feature(backdrop, backdrop.objects[layer]))).join(''),
  }
}
