import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './findChromium.ts'

const help =
  'No Chromium was found, and the end-to-end tests need a real one. Install Chrome or Chromium and run again, ' +
  'or set CHROME_PATH to its program file (on Debian: `sudo apt-get install chromium`).'

/** A Chromium's path; installs Debian's package where that is allowed (root with apt-get). @throws Error with a sentence that says what to do. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(help)
  console.log('Installing Debian’s chromium for the end-to-end tests …')
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  const installed = findChromium()
  if (!installed) throw new Error(help)
  return installed
}
