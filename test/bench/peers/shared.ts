import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

declare global {
  interface Window {
    /** Milliseconds since navigation until the shaded map was on the screen. */
    shadedAt?: number
    /** Shades the map by the other indicator; resolves when that frame has been drawn. */
    recolour?: () => Promise<void>
  }
}

interface IndicatorFile {
  colours: Record<string, string>
  values: { code: string; classes: string[] }[]
}

export type Shape = Feature<Polygon | MultiPolygon, { code: string }>

/** What every peer draws: the 52 municipalities and, for each of two indicators, a colour by code. */
export interface Material {
  shapes: FeatureCollection<Polygon | MultiPolygon, { code: string }>
  colours: [Map<string, string>, Map<string, string>]
}

const missingColour = '#f7f6f2'

async function readJson<T>(path: string): Promise<T> {
  const response = await fetch(path)
  return (await response.json()) as T
}

function colourByCode(indicator: IndicatorFile): Map<string, string> {
  return new Map(indicator.values.map(({ code, classes }) => [code, indicator.colours[classes[0] ?? ''] ?? missingColour]))
}

/** Fetches the same bytes for every peer. The second indicator is fetched too, so that recolouring measures drawing alone. */
export async function loadMaterial(): Promise<Material> {
  const [boundaries, first, second] = await Promise.all([
    readJson<Topology<{ municipalities: GeometryCollection<{ code: string }> }>>('/data/boundaries.json'),
    readJson<IndicatorFile>('/data/first.json'),
    readJson<IndicatorFile>('/data/second.json'),
  ])
  const shapes = feature(boundaries, boundaries.objects.municipalities) as Material['shapes']
  return { shapes, colours: [colourByCode(first), colourByCode(second)] }
}

/** Resolves when the frame after next begins: what was drawn before is then on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

/** Tells the measuring script that the first shaded map is on the screen, and how to recolour. */
export async function report(
  recolour: (to: Map<string, string>) => Promise<void> | void,
  colours: Material['colours'],
): Promise<void> {
  await painted()
  let shown = 0
  window.recolour = async () => {
    shown = 1 - shown
    await recolour(colours[shown === 0 ? 0 : 1])
    await painted()
  }
  window.shadedAt = performance.now()
}
