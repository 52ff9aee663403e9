import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readRegister } from '../../api/data/readRegister.ts'
import { centreFiles } from './centreFiles.ts'
import { checkGeodata } from './checkGeodata.ts'
import { deriveGeodata } from './deriveGeodata.ts'
import { parseArgs } from 'node:util'
import { orSourceError, readSource, SourceError } from './readSource.ts'

const USAGE = 'Usage: npm run geodata -- --source DIR [--centres FILE] [--out DIR].'

/** Reads the command line: the folder of GeoJSON and the register, where the derived files go, and a new list of centres to take in. */
function parseOptions() {
  const options = {
    source: { type: 'string' },
    out: { type: 'string', default: 'geodata' },
    centres: { type: 'string' },
  } as const
  const { source, ...others } = orSourceError(() => parseArgs({ options }).values, ` ${USAGE}`)
  if (!source) throw new SourceError(`--source is missing. ${USAGE}`)
  return { source, ...others }
}

/** Rows of text in columns as wide as their widest cell. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((known, row) => row.map((cell, index) => Math.max(known[index] ?? 0, cell.length)), [])
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Derives geodata/, prints sizes and checks, and writes if every check holds. Gives the exit code. */
function run(options: ReturnType<typeof parseOptions>): number {
  const source = readSource(options.source)
  const centres = centreFiles(options, readRegister(source.registerText))
  const derived = deriveGeodata(source)
  const files = [...derived.files, ...centres]
  const checks = checkGeodata(derived)
  const sizes = files.map(([file, text]) => [file, String(Buffer.byteLength(text)), String(gzipSync(text).length)])
  console.log(formatTable([['file', 'bytes', 'gzipped'], ...sizes]))
  console.log('')
  console.log(
    formatTable([
      ['check', 'found', 'demanded', ''],
      ...checks.map(({ name, found, demanded, holds }) => [name, found, demanded, holds ? 'holds' : 'FAILS']),
    ]),
  )
  const failed = checks.filter(({ holds }) => !holds).length
  if (failed > 0) {
    console.error(`\nNothing written: ${failed} of ${checks.length} checks failed.`)
    return 1
  }
  mkdirSync(options.out, { recursive: true })
  for (const [file, text] of files) writeFileSync(join(options.out, file), text)
  return 0
}

try {
  process.exitCode = run(parseOptions())
} catch (error) {
  if (!(error instanceof SourceError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
