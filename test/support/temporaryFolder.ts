import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is gone when the test is over; with `afterAll`, when the file's tests are. */
export function temporaryFolder(whenOver: (cleanUp: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'larkartan-test-'))
  whenOver(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Changes the text of a file. */
export function changeFile(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

/** A copy of geodata/, in a folder as above. */
export function copyOfGeodata(whenOver?: (cleanUp: () => void) => void): string {
  const folder = temporaryFolder(whenOver)
  cpSync(join(import.meta.dirname, '..', '..', 'geodata'), folder, { recursive: true })
  return folder
}
