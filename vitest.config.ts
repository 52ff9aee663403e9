import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { computedStyles } from './scripts/build/computedStyles.ts'
import { mediaNames } from './scripts/build/mediaNames.ts'
import { findChromium, launchArguments } from './scripts/browsers.ts'

const chromiumPath = findChromium()
const globalSetup = ['test/support/nothingLeft.ts']

/** Files that take the longest for their size: begun last, one would be run alone when all others are done. */
const dear = [
  'e2e/accessiblePages',
  'e2e/offline',
  'e2e/lostFiles',
  'e2e/takeAlong',
  'e2e/zoomed',
  'e2e/shading',
  'e2e/accessibleMaps',
  'e2e/alive',
  'e2e/frames',
  'e2e/printing',
  'e2e/selecting',
  'e2e/translated',
  'e2e/firefox',
  'api/server',
  'api/linkPreviews',
  'api/twoStudies',
  'unit/geodata/command',
  'unit/web/views/cross/hatches',
]
const dearness = ({ moduleId }: TestSpecification) => dear.findIndex((name) => moduleId.includes(`/test/${name}.test.`))

/** The dear ones first, then the largest, as Vitest has it where it knows nothing of earlier runs. */
class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [sorted, isDear] = [await super.sort(files), (file: TestSpecification) => dearness(file) !== -1]
    return [
      ...sorted.filter(isDear).toSorted((one, other) => dearness(one) - dearness(other)),
      ...sorted.filter((file) => !isDear(file)),
    ]
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: DearestFirst },
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
        plugins: [react(), mediaNames(), computedStyles()],
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
