import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'
import { maplibreFromSource } from './scripts/build/maplibreFromSource.ts'

/** Where the API listens while the client is served by Vite's own server. */
const api = process.env['API_URL'] ?? 'http://localhost:8080'

/** Puts a small script first in the page, as a file of its own, to run before the first paint. */
function earlyScript(path: string): Plugin {
  return {
    name: 'early-script',
    buildStart() {
      if (this.environment.mode === 'build')
        this.emitFile({ type: 'asset', name: 'early.js', source: readFileSync(path, 'utf8') })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const file = Object.values(bundle ?? {}).find((each) => each.type === 'asset' && each.names.includes('early.js'))
        return file === undefined
          ? [{ tag: 'script', children: readFileSync(path, 'utf8'), injectTo: 'head-prepend' }]
          : [{ tag: 'script', attrs: { src: `/${file.fileName}` }, injectTo: 'head-prepend' }]
      },
    },
  }
}

export default defineConfig({
  root: 'web',
  publicDir: false,
  plugins: [maplibreFromSource(), react(), earlyScript('web/shell/earlyTheme.js')],
  // Not all of /api: the client's own folder web/api is served under that name.
  server: { proxy: { '/api/v1': api, '/api/docs': api, '/maps': api, '/healthz': api, '/readyz': api } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
    manifest: true,
    modulePreload: { polyfill: false },
    // The font and the worker are files of their own: inlined they would be paid for on every visit.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: ['web/index.html', 'web/embed.html'],
      output: {
        // Left alone, what the first script shares with the later ones falls into a dozen files of a few hundred bytes.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              // Groups take along what their modules lean on: what the page needs first is taken out first.
              priority: 3,
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|wouter|regexparam|use-sync-external-store)\//,
            },
            // What the large map and the small ones take apart: one file of the map's.
            { name: 'region', priority: 1, test: /web\/map\/(?!svg\/SvgMap)|node_modules\/topojson-client\//, minShareCount: 2 },
            {
              name: 'shared',
              priority: 2,
              test: /web\/(address|api|charts|i18n\/\w+\.ts|indicator|shell|ui|routes\/(parts|use(?!HeadingFocus)\w+|heldKeys|LegendPane|PlacePanel|mapPlace)\.|selection\/(useSelection|classesById)\.)\b(?!.*texts\.)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
})
