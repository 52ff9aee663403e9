import { Map, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { MapLib } from 'react-map-gl/maplibre'

// Without a file of its own for the worker, version 6 shows no map in a production build.
setWorkerUrl(workerUrl)

let workerLost = false

/**
 * Whether MapLibre can draw here at all: a sandboxed frame is of no origin, and lets it have no worker; and the worker may not have come.
 * Whether WebGL can be had here and now shows when MapLibre asks for it.
 */
export const knowsWebgl = (): boolean => 'WebGL2RenderingContext' in globalThis && origin !== 'null' && !workerLost && readsBack()

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

/** Has the worker read its program while the page puts the map together. MapLibre would wait for ever for one that does not come. */
export async function fetchWorker(): Promise<void> {
  if (!knowsWebgl()) return
  workerLost = !(await fetch(workerUrl).then(
    ({ ok }) => ok,
    () => false,
  ))
  if (!workerLost) prewarm()
}

/** The one class of MapLibre that is used, by name, so that the build can leave the rest out. */
export const maplibre = { Map } as unknown as MapLib
