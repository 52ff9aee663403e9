import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

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
