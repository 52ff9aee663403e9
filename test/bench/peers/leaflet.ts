import * as leaflet from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { loadMaterial, report } from './shared.ts'

const { shapes, colours } = await loadMaterial()
const map = leaflet.map('map', { attributionControl: false, zoomSnap: 0 })
const layer = leaflet.geoJSON(shapes).addTo(map)
map.fitBounds(layer.getBounds(), { animate: false })

function shade(to: Map<string, string>): void {
  layer.setStyle((shape: { properties: { code: string } } | undefined) => ({
    fillColor: to.get(shape?.properties.code ?? '') ?? '#f7f6f2',
    fillOpacity: 1,
    color: '#ffffff',
    weight: 0.75,
  }))
}

shade(colours[0])
await report(shade, colours)
