import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../e2e/driver/browser.ts'

/** Software GL inflates SVG and canvas timings many times over unless they are rastered on the CPU as well. */
const fairRasterizing = ['--disable-gpu-rasterization', '--disable-accelerated-2d-canvas']

export const openBrowser = (): Promise<Browser> => launchBrowser({ extraArguments: fairRasterizing })

/** Between two loads, in ms: a page taken down goes on costing for a while. */
export const settling = 500
