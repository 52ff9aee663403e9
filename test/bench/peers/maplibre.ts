import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { loadMaterial, report } from './shared.ts'

setWorkerUrl(workerUrl)
const { shapes, colours } = await loadMaterial()
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: { municipalities: { type: 'geojson', data: shapes, promoteId: 'code' } },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': '#cfe0e6' } },
      {
        id: 'fill',
        type: 'fill',
        source: 'municipalities',
        paint: { 'fill-color': ['coalesce', ['feature-state', 'colour'], '#f7f6f2'] },
      },
      { id: 'border', type: 'line', source: 'municipalities', paint: { 'line-color': '#ffffff', 'line-width': 0.75 } },
    ],
  },
  bounds: [14.2, 57.6, 19, 60.8],
  attributionControl: false,
  fadeDuration: 0,
})

function shade(to: Map<string, string>): Promise<void> {
  for (const [code, colour] of to) map.setFeatureState({ source: 'municipalities', id: code }, { colour })
  return new Promise((resolve) => void map.once('render', () => resolve()))
}

await map.once('load')
await shade(colours[0])
await report(shade, colours)
