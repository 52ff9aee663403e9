import { Map, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { MapLib } from 'react-map-gl/maplibre'

/**
 * Whether MapLibre can draw here at all: a sandboxed frame is of no origin, and lets it have no worker. Whether WebGL can be had here and
 * now shows when MapLibre asks for it.
 */
export const knowsWebgl = (): boolean => 'WebGL2RenderingContext' in globalThis && origin !== 'null' && readsBack()

/**
 * Whether a canvas gives back what was painted on it. Browsers that guard against being recognised give noise, and names and hatches are
 * painted on a canvas first.
 */
function readsBack(): boolean {
  const side = 16
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return false
  context.fillStyle = '#fff'
  context.fillRect(0, 0, side, side)
  return context.getImageData(0, 0, side, side).data.every((value) => value === 255)
}

// Without a file of its own for the worker, version 6 shows no map in a production build.
setWorkerUrl(workerUrl)
// The worker reads its program while the page puts the map together.
if (knowsWebgl()) prewarm()

/** The one class of MapLibre that is used, by name, so that the build can leave the rest out. */
export const maplibre = { Map } as unknown as MapLib
