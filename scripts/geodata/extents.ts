import type { Position } from 'geojson'

/** West, south, east, north, in degrees. */
type Extent = readonly [west: number, south: number, east: number, north: number]

/** The extent of the land seen, of the whole `region` and of each county by its code, in that order. */
export function extentsOf(land: ReadonlyMap<string, Position[][][]>, countyOf: (code: string) => string): Map<string, Extent> {
  const counties = new Map<string, Position[]>()
  for (const [code, polygons] of land)
    counties.set(countyOf(code), [...(counties.get(countyOf(code)) ?? []), ...polygons.flat(2)])
  const sorted = [...counties].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const areas: [string, Position[]][] = [['region', [...counties.values()].flat()], ...sorted]
  return new Map(areas.map(([area, corners]) => [area, extent(corners)]))
}

/** Rounded outwards to three decimals, so that nothing is left out. */
function extent(corners: readonly Position[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude = 0, latitude = 0] of corners) {
    west = Math.min(west, longitude)
    south = Math.min(south, latitude)
    east = Math.max(east, longitude)
    north = Math.max(north, latitude)
  }
  return [
    Math.floor(west * 1000) / 1000,
    Math.floor(south * 1000) / 1000,
    Math.ceil(east * 1000) / 1000,
    Math.ceil(north * 1000) / 1000,
  ]
}
