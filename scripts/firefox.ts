import { findBrowser, installDebianPackage } from './browsers.ts'

/** Path of a Firefox on this machine, or null. @throws Error when FIREFOX_PATH names no file */
export const findFirefox = (environment: NodeJS.ProcessEnv = process.env): string | null =>
  findBrowser(
    {
      variable: 'FIREFOX_PATH',
      commandNames: ['firefox', 'firefox-esr'],
      elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    },
    environment,
  )

/** A Firefox's path; installs Debian's package where that is allowed. @throws Error with a sentence that says what to do. */
export function ensureFirefox(): string {
  const found = findFirefox() ?? (installDebianPackage('firefox-esr') ? findFirefox() : null)
  if (found !== null) return found
  throw new Error(
    'No Firefox was found, and the end-to-end tests print from a real one. Install Firefox and run again, ' +
      'or set FIREFOX_PATH to its program file (on Debian: `sudo apt-get install firefox-esr`).',
  )
}
