import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the API listens while the client is served by Vite's own server. */
const api = process.env['API_URL'] ?? 'http://localhost:8080'

export default defineConfig({
  root: 'web',
  publicDir: false,
  plugins: [react()],
  server: { proxy: { '/api': api, '/maps': api, '/healthz': api, '/readyz': api } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: ['es2022', 'chrome111', 'firefox114', 'safari16.4'],
    manifest: true,
    modulePreload: { polyfill: false },
    // The font and the worker are files of their own: inlined they would be paid for on every visit.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
})
