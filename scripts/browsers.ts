import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Sought {
  /** Environment variable that names its program file. */
  readonly variable: 'CHROME_PATH' | 'FIREFOX_PATH'
  readonly commandNames: readonly string[]
  /** Program files to try last. */
  readonly elsewhere: readonly string[]
}

/**
 * Path of a browser on this machine, or null: the one that its variable names, else one on PATH, else one elsewhere.
 * @throws Error when the variable names no file: silently taking another browser would hide the mistake.
 */
export function findBrowser({ variable, commandNames, elsewhere }: Sought, environment: NodeJS.ProcessEnv): string | null {
  const named = environment[variable]
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, but there is no such file.`)
    return named
  }
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commandNames.map((name) => join(folder, name)))
  return [...onPath, ...elsewhere].find((path) => existsSync(path)) ?? null
}

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
