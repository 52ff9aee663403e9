import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

interface Browser {
  readonly name: string
  /** What of it will do too. */
  readonly alternatives: string
  readonly why: string
  /** Environment variable that names its program file. */
  readonly variable: 'CHROME_PATH' | 'FIREFOX_PATH'
  readonly commandNames: readonly string[]
  /** Program files to try last. */
  readonly elsewhere: readonly string[]
  /** The first is enough; the others are had where Debian has them. */
  readonly debianPackages: readonly [string, ...string[]]
}

const chromiumBrowser: Browser = {
  name: 'Chromium',
  alternatives: 'Chrome or Chromium',
  why: 'need a real one',
  variable: 'CHROME_PATH',
  // The first is the same Chromium without a window to be drawn round each page, which takes a third of the time that a page takes.
  commandNames: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  elsewhere: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ],
  debianPackages: ['chromium', 'chromium-headless-shell'],
}

const firefoxBrowser: Browser = {
  name: 'Firefox',
  alternatives: 'Firefox',
  why: 'print from a real one',
  variable: 'FIREFOX_PATH',
  commandNames: ['firefox', 'firefox-esr'],
  elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  debianPackages: ['firefox-esr'],
}

/**
 * Path of a browser on this machine, or null: the one that its variable names, else one on PATH, else one elsewhere.
 * @throws Error when the variable names no file: silently taking another browser would hide the mistake.
 */
function find({ variable, commandNames, elsewhere }: Browser): string | null {
  const { [variable]: named, PATH = '' } = process.env
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, but there is no such file.`)
    return named
  }
  const folders = PATH.split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.flatMap((folder) => commandNames.map((name) => join(folder, name)))
  return [...onPath, ...elsewhere].find((path) => existsSync(path)) ?? null
}

/** Installs programs from Debian's packages where that is allowed (root with apt-get); whether it was tried. */
function install(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing Debian’s ${packages.join(' and ')} for the end-to-end tests …`)
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  // One by one: what an older Debian has not takes nothing else with it.
  for (const name of packages) spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet)
  return true
}

/** A browser's path; installs Debian's package where that is allowed. @throws Error with a sentence that says what to do. */
function ensure(browser: Browser): string {
  const { name, alternatives, why, variable, debianPackages } = browser
  const found = find(browser) ?? (install(debianPackages) ? find(browser) : null)
  if (found !== null) return found
  throw new Error(
    `No ${name} was found, and the end-to-end tests ${why}. Install ${alternatives} and run again, ` +
      `or set ${variable} to its program file (on Debian: \`sudo apt-get install ${debianPackages[0]}\`).`,
  )
}

/** Path of a Chromium on this machine, Playwright's own in the last place, or null. @throws Error when CHROME_PATH names no file */
export const findChromium = (): string | null => find(chromiumBrowser)
export const ensureChromium = (): string => ensure(chromiumBrowser)

/** Path of a Firefox on this machine, or null. @throws Error when FIREFOX_PATH names no file */
export const findFirefox = (): string | null => find(firefoxBrowser)
export const ensureFirefox = (): string => ensure(firefoxBrowser)

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
