import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SourceError } from './SourceError.ts'

/** Reads a file of the source folder, or says in one sentence which file is missing. */
export function readText(directory: string, file: string): string {
  try {
    return readFileSync(join(directory, file), 'utf8')
  } catch {
    throw new SourceError(`${file} is missing or unreadable in ${directory}.`)
  }
}
