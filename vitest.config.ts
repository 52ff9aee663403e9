import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { mediaNames } from './scripts/build/mediaNames.ts'
import { findChromium, launchArguments } from './scripts/browsers.ts'

const chromiumPath = findChromium()
const globalSetup = ['test/support/nothingLeft.ts']

export default defineConfig({
  test: {
    // Left alone, Vitest keeps one core to itself: on two cores everything would wait in one line.
    maxWorkers: '100%',
    projects: [
      // Modules keep no state that a test changes: read once for all files, they cost half the time.
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          globalSetup,
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'api',
          include: ['test/api/**/*.test.ts'],
          environment: 'node',
          globalSetup,
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react(), mediaNames()],
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
            'i18next',
            '@tanstack/react-query',
            'wouter',
            'react-aria-components/ComboBox',
            'react-aria-components/Input',
            'react-aria-components/ListBox',
            'react-aria-components/Popover',
            'wouter/memory-location',
            'maplibre-gl',
            'react-map-gl/maplibre',
            'd3-geo',
            'd3-color',
            'd3-interpolate',
            'd3-selection',
            'd3-zoom',
            'topojson-client',
          ],
        },
        test: {
          name: 'component',
          include: ['test/component/**/*.test.tsx'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: [...launchArguments], ...(chromiumPath ? { executablePath: chromiumPath } : {}) },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 900 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // A worker keeps its browsers from one file to the next.
          isolate: false,
          globalSetup: [...globalSetup, 'test/e2e/startServer.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
