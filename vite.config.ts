import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstMapNames } from './scripts/build/firstMapNames.ts'
import { inlineFirst } from './scripts/build/inlineFirst.ts'
import { maplibreFromSource } from './scripts/build/maplibreFromSource.ts'

/** Where the API listens while the client is served by Vite's own server. */
const api = process.env['API_URL'] ?? 'http://localhost:8080'

/** MapLibre as its package has it built, in place of a build from its sources: for when a new version's can't be built. */
const isPublishedMaplibre = process.env['MAPLIBRE'] === 'published'

export default defineConfig({
  root: 'web',
  publicDir: false,
  plugins: [
    isPublishedMaplibre ? null : maplibreFromSource(),
    react(),
    firstMapNames(),
    inlineFirst('web/parts/shell/earlyTheme.js'),
  ],
  // Not all of /api: the server's own folder is served under that name.
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
            // What both pages begin with, before their programs: the first page's looks, and how the rest is called in.
            {
              name: 'start',
              priority: 4,
              test: /vite\/preload-helper|first-map-names|web\/(ui|map\/drawing|parts\/shell\/header)\b.*\.css|web\/afterFirstPaint/,
            },
            {
              name: 'libraries',
              // Groups take along what their modules lean on: what the page needs first is taken out first.
              priority: 3,
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|wouter|regexparam|use-sync-external-store)\//,
            },
            // What the large map and the small ones take apart: one file of the map's.
            {
              name: 'region',
              priority: 1,
              test: /web\/map\/(?!svg\/SvgMap)|api\/domain\/map\/|node_modules\/topojson-client\//,
              minShareCount: 2,
            },
            // The filter, one file wherever it is opened from.
            { name: 'selection', priority: 0, test: /web\/parts\/(filter\/(?!useSelection)|indicator\/FilterLink)/ },
            {
              name: 'shared',
              priority: 2,
              test: /api\/domain\/(address|legend|charts|study|words\/\w+\.ts)|web\/(queries|charts|i18n\/(?!first)\w+|state|ui|parts\/(indicator|shell|filter\/useSelection)|views\/map\/(parts|use\w+|LegendPane|PlacePanel)\.)\b/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  // What draws the pages is one program with all that it needs.
  ssr: { noExternal: true },
})
