import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { spawnSync } from 'node:child_process'

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Path of a Chromium on this machine, or null. Looks in CHROME_PATH, on PATH, among macOS applications and
 * in Playwright's own folder, in that order.
 * @throws Error when CHROME_PATH is set but names no file: silently taking another browser would hide the mistake.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment.CHROME_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, but there is no such file.`)
    return named
  }
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commandNames.map((name) => join(folder, name)))
  return [...onPath, ...macApplications, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

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

/** Installs a program from Debian's packages where that is allowed (root with apt-get); whether it was tried. */
export function installDebianPackage(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing Debian’s ${name} for the end-to-end tests …`)
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet)
  return true
}

/** A Chromium's path; installs Debian's package where that is allowed. @throws Error with a sentence that says what to do. */
export function ensureChromium(): string {
  const found = findChromium() ?? (installDebianPackage('chromium') ? findChromium() : null)
  if (found === null) throw new Error(help)
  return found
}
