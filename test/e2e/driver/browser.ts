import { chromium, type Browser } from 'playwright-core'
import { findChromium, launchArguments } from '../../../scripts/browsers.ts'

const withoutGl = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis']

/** A headless Chromium; `webgl: false` for one that can't draw the map with WebGL. */
export function launchBrowser({
  webgl = true,
  extraArguments = [],
}: { webgl?: boolean; extraArguments?: readonly string[] } = {}): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium was found: run `npm test`, which finds or installs one.')
  const gl = webgl ? launchArguments : [...launchArguments.filter((flag) => !flag.includes('swiftshader')), ...withoutGl]
  return chromium.launch({ executablePath, args: [...gl, ...extraArguments] })
}

/** A browser that all journeys of a worker share: opened for the first of them, and gone with the worker. */
function shared(options: Parameters<typeof launchBrowser>[0]): () => Promise<Browser> {
  let opened: Promise<Browser> | undefined
  return async () => {
    const browser = await (opened ??= launchBrowser(options))
    if (browser.isConnected()) return browser
    opened = launchBrowser(options)
    return opened
  }
}

export const browser = shared({})
/** One that draws the map without WebGL, for what leads past the map: it is there sooner. */
export const plain = shared({ webgl: false })
