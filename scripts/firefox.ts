import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installDebianPackage } from './chromium.ts'

const commandNames = ['firefox', 'firefox-esr']
const macApplication = '/Applications/Firefox.app/Contents/MacOS/firefox'

/**
 * Path of a Firefox on this machine, or null: the one FIREFOX_PATH names, else one on PATH, else a Mac's.
 * @throws Error when FIREFOX_PATH is set but names no file
 */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment.FIREFOX_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, but there is no such file.`)
    return named
  }
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commandNames.map((name) => join(folder, name)))
  return [...onPath, macApplication].find((path) => existsSync(path)) ?? null
}

/** A Firefox's path; installs Debian's package where that is allowed. @throws Error with a sentence that says what to do. */
export function ensureFirefox(): string {
  const found = findFirefox() ?? (installDebianPackage('firefox-esr') ? findFirefox() : null)
  if (found !== null) return found
  throw new Error(
    'No Firefox was found, and the end-to-end tests print from a real one. Install Firefox and run again, ' +
      'or set FIREFOX_PATH to its program file (on Debian: `sudo apt-get install firefox-esr`).',
  )
}
