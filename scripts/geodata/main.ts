import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readRegister } from '../../api/data/readRegister.ts'
import { centreFiles } from './centreFiles.ts'
import { checkGeodata } from './checkGeodata.ts'
import { deriveGeodata } from './deriveGeodata.ts'
import { formatTable } from './formatTable.ts'
import { parseOptions, type Options } from './parseOptions.ts'
import { readSource, SourceError } from './readSource.ts'

/** Derives geodata/, prints sizes and checks, and writes if every check holds. Gives the exit code. */
function run(options: Options): number {
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
  process.exitCode = run(parseOptions(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof SourceError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
