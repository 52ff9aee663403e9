import { parseArgs } from 'node:util'
import { SourceError } from './readSource.ts'

export interface Options {
  /** Folder of GeoJSON and the register. */
  readonly source: string
  /** Where the derived files go. */
  readonly out: string
  /** A new list of centres, in the columns of centres.csv; null keeps the list that is there. */
  readonly centres: string | null
}

const USAGE = 'Usage: npm run geodata -- --source DIR [--centres FILE] [--out DIR].'

/** Reads the command line; throws a SourceError with the usage where it can not be understood. */
export function parseOptions(args: readonly string[]): Options {
  const values = parse(args)
  if (!values.source) throw new SourceError(`--source is missing. ${USAGE}`)
  return { source: values.source, out: values.out ?? 'geodata', centres: values.centres ?? null }
}

function parse(args: readonly string[]) {
  try {
    const options = { source: { type: 'string' }, out: { type: 'string' }, centres: { type: 'string' } } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new SourceError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`)
  }
}
