import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunks } from './scripts/build/chunks.ts'
import { computedStyles } from './scripts/build/computedStyles.ts'
import { inlineFirst } from './scripts/build/inlineFirst.ts'
import { mediaNames } from './scripts/build/mediaNames.ts'
import { maplibreFromSource } from './scripts/build/maplibreFromSource.ts'
import { stylesAskedAgain } from './scripts/build/stylesAskedAgain.ts'

/** Where the API listens while the client is served by Vite's own server. */
const api = process.env['API_URL'] ?? 'http://localhost:8080'

/** MapLibre as its package has it built, in place of a build from its sources: for when a new version's can't be built. */
const isPublishedMaplibre = process.env['MAPLIBRE'] === 'published'

const shortNameOf = (file: string): string =>
  createHash('sha256')
    .update(relative(import.meta.dirname, file))
    .digest('hex')
    .slice(0, 4)

export default defineConfig({
  root: 'web',
  publicDir: false,
  plugins: [
    isPublishedMaplibre ? null : maplibreFromSource(),
    react(),
    mediaNames(),
    stylesAskedAgain(),
    computedStyles(),
    inlineFirst('web/parts/shell/early.js', 'web/parts/shell/lostFiles.js'),
  ],
  // React has had it itself since version 18.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  // Not all of /api: the server's own folder is served under that name.
  server: { proxy: { '/api/v1': api, '/api/docs': api, '/maps': api, '/healthz': api, '/readyz': api } },
  // Vite's own names end in a line number, which is new in every rule and so paid for in the first HTML.
  css: { modules: { generateScopedName: (name, file) => `_${name}_${shortNameOf(file.replace(/\?.*/, ''))}` } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // What README promises. Older engines keep the page that came, which their style sheets are made for too.
    target: ['es2023', 'chrome120', 'firefox125', 'safari17.4'],
    cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
    manifest: true,
    // What every page begins with is there when a part is asked for: named with each part it would weigh on the first page.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'js'
          ? files.filter((file) => !/\/((rolldown-runtime|libraries|shared)-[^/]*\.js|start-[^/]*)$/.test(file))
          : files,
    },
    // The font and the worker are files of their own: inlined they would be paid for on every visit.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: ['web/index.html', 'web/embed.html'],
      output: {
        codeSplitting: { groups: chunks },
        // Names of files are most of what the first page can't pack: seven signs tell them apart as well as eight.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  worker: { format: 'es' },
  // What draws the pages is one program with all that it needs.
  ssr: { noExternal: true },
})
