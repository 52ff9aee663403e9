import { geoPath, geoTransform } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { Boundaries } from '../api/boundariesQuery.ts'
import { toWorld } from '../map/camera/mercator.ts'
import { pathWriter } from '../map/svg/pathWriter.ts'

/** A municipality drawn: its outline, and where its name belongs, px. */
interface SmallPlace {
  readonly d: string
  readonly x: number
  readonly y: number
}

/** The region in small, as SVG paths. */
interface SmallMap {
  readonly ground: string
  readonly borders: string
  readonly countyBorders: string
  readonly places: ReadonlyMap<string, SmallPlace>
}

/** Draws the region into a box of so many px, in Web Mercator as the large map. */
export function drawSmallMap(
  boundaries: Boundaries,
  box: { left: number; top: number; width: number; height: number },
): SmallMap {
  const { municipalities } = boundaries.objects
  const collection = feature(boundaries, municipalities)
  const plane = geoTransform({
    point(longitude, latitude) {
      this.stream.point(...toWorld([longitude, latitude]))
    },
  })
  const [[left, top], [right, bottom]] = geoPath(plane).bounds(collection)
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top))
  const project = (point: readonly [number, number]): readonly [number, number] => {
    const [x, y] = toWorld(point)
    return [box.left + (x - left) * scale, box.top + (y - top) * scale]
  }
  const write = pathWriter(project)
  const countyOf = new Map<unknown, string>(municipalities.geometries.map((each) => [each, each.properties.county.code]))
  const inner = (one: unknown, other: unknown) => one !== other
  return {
    ground: write(collection),
    borders: write(mesh(boundaries, municipalities, inner)),
    countyBorders: write(
      mesh(boundaries, municipalities, (one, other) => inner(one, other) && countyOf.get(one) !== countyOf.get(other)),
    ),
    places: new Map(
      collection.features.map(({ geometry, properties: { code, labelPoint } }) => {
        const [x, y] = project(labelPoint)
        return [code, { d: write(geometry), x, y }]
      }),
    ),
  }
}
