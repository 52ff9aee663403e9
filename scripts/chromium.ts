import { chromium } from 'playwright-core'
import { findBrowser, installDebianPackage } from './browsers.ts'

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Path of a Chromium on this machine, Playwright's own in the last place, or null. @throws Error when CHROME_PATH names no file */
export const findChromium = (environment: NodeJS.ProcessEnv = process.env): string | null =>
  findBrowser({ variable: 'CHROME_PATH', commandNames, elsewhere: [...macApplications, chromium.executablePath()] }, environment)

/**
 * What no page is here for: suggestions under the address bar, which are a page of their own and cost every window about a second of the
 * processor; then what Playwright turns off too, since the last list given is the one that counts.
 */
const featuresLeftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
]

/**
 * Chromium's flags for tests and measurements: software GL (there may be no GPU), no background traffic, and no sandbox
 * where the user is root, as Chromium demands. Pages are painted by the processor: Debian's wrapper asks for the GPU, and painting
 * them through software GL took three to four times as long (first paint 3.7 s to 0.8 s on two cores).
 */
export const launchArguments: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  `--disable-features=${featuresLeftOut.join(',')}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const help =
  'No Chromium was found, and the end-to-end tests need a real one. Install Chrome or Chromium and run again, ' +
  'or set CHROME_PATH to its program file (on Debian: `sudo apt-get install chromium`).'

/** A Chromium's path; installs Debian's package where that is allowed. @throws Error with a sentence that says what to do. */
export function ensureChromium(): string {
  const found = findChromium() ?? (installDebianPackage('chromium') ? findChromium() : null)
  if (found === null) throw new Error(help)
  return found
}
