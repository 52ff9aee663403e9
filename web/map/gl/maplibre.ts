import { Map, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { MapLib } from 'react-map-gl/maplibre'

/** Whether the browser knows WebGL 2 at all. Whether it can be had here and now shows when MapLibre asks for it. */
export const knowsWebgl = (): boolean => 'WebGL2RenderingContext' in globalThis

// Without a file of its own for the worker, version 6 shows no map in a production build.
setWorkerUrl(workerUrl)
// The worker reads its program while the page puts the map together.
if (knowsWebgl()) prewarm()

/** The one class of MapLibre that is used, by name, so that the build can leave the rest out. */
export const maplibre = { Map } as unknown as MapLib
