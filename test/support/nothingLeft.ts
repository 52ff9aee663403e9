import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** What the tools keep for as long as they run, and what Node keeps of compiled modules for Vite. */
const ofTheTools = /^(tsx-|node-compile-cache$|playwright|\.?org\.chromium\.)/

const prefix = 'larkartan-tests-'

/** Gives the tests a temporary folder of their own, and fails the run where anything is left in it. */
export function setup(): () => void {
  // Each project of a run sets up: the first one's folder is for all.
  if (basename(tmpdir()).startsWith(prefix)) return () => undefined
  const before = process.env['TMPDIR']
  const folder = mkdtempSync(join(tmpdir(), prefix))
  process.env['TMPDIR'] = folder
  return () => {
    const left = readdirSync(folder).filter((name) => !ofTheTools.test(name))
    // A browser that is on its way out may still write into its folder.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    if (left.length === 0) return
    console.error(`Tests left in the temporary folder: ${left.join(', ')}`)
    // Vitest says what is thrown here, and succeeds all the same.
    process.exitCode = 1
  }
}
