import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { transformWithOxc, type Plugin } from 'vite'

const source = join(dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')), 'src')
const nothing = '\0maplibre-left-out'
const workerUrl = '\0maplibre-worker-url'

/**
 * Builds MapLibre from the sources in its package. Its two finished bundles repeat two thirds of each other; built with the client,
 * page and worker share that part as one file, and what is never imported is left out: 341 kB gzipped in place of 457.
 * In development the finished bundles are used, and in a build with MAPLIBRE=published.
 */
export function maplibreFromSource(): Plugin {
  return {
    name: 'maplibre-from-source',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      // react-map-gl would import the whole library for itself; it is handed the class it needs (web/map/gl/maplibre.ts).
      if (id === 'maplibre-gl') return importer?.includes('@vis.gl/react-maplibre') === true ? nothing : join(source, 'index.ts')
      return id.startsWith('maplibre-gl/dist/maplibre-gl-worker.mjs') ? workerUrl : null
    },
    load(id) {
      if (id === nothing) return 'export const Map = undefined'
      if (id !== workerUrl) return null
      const worker = this.emitFile({ type: 'chunk', id: join(source, 'source/worker.ts'), name: 'maplibre-worker' })
      return `export default import.meta.ROLLUP_FILE_URL_${worker}`
    },
    async transform(code, id) {
      if (!id.startsWith(source) || !id.endsWith('.ts')) return null
      // MapLibre declares fields again in subclasses for their types alone: as real fields they would be emptied there.
      const result = await transformWithOxc(code, id, {
        typescript: { removeClassFieldsWithoutInitializer: true },
        assumptions: { setPublicClassFields: true },
        tsconfig: false,
      })
      return { code: result.code, map: null }
    },
  }
}
