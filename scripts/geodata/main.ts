import { mkdirSync, writeFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readRegister, type Register } from '../../api/data/readRegister.ts'
import { checkGeodata } from './checkGeodata.ts'
import { deriveGeodata, formatCsv } from './deriveGeodata.ts'
import { parseArgs } from 'node:util'
import { orSourceError, readSource, SourceError } from './readSource.ts'
import type { Centre } from '../../api/domain/map/geography.ts'
import { readCentreNotes, readCentres } from '../../api/data/readCentres.ts'
import { stringify } from 'csv-stringify/sync'

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

/** Derives geodata/, prints sizes and checks, and writes if every check holds. Gives the exit code. */
function run(options: ReturnType<typeof parseOptions>): number {
  const source = readSource(options.source)
  const centres = centreFiles(options, readRegister(source.registerText))
  const derived = deriveGeodata(source)
  const files = [...derived.files, ...centres]
  const checks = checkGeodata(derived)
  const sizes = files.map(([file, text]) => [file, { bytes: Buffer.byteLength(text), gzipped: gzipSync(text).length }] as const)
  console.table(Object.fromEntries(sizes))
  console.table(Object.fromEntries(checks.map(({ name, ...check }) => [name, check])))
  const failed = checks.filter(({ holds }) => !holds).length
  if (failed > 0) {
    console.error(`\nNothing written: ${failed} of ${checks.length} checks failed.`)
    return 1
  }
  mkdirSync(options.out, { recursive: true })
  for (const [file, text] of files) writeFileSync(join(options.out, file), text)
  return 0
}

/** The columns of centres.csv, by what each holds of a centre. */
const columns: Readonly<Record<keyof Centre, string>> = {
  id: 'id',
  name: 'name',
  kind: 'kind',
  municipalities: 'municipalities',
  responsibleBody: 'responsible_body',
  place: 'place',
  activity: 'activity',
  period: 'period',
  sources: 'sources',
  verification: 'verification',
  verificationNote: 'verification_note',
}
const noteColumns = 'code,note,period,sources,verification_note'

const readIf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null)

/**
 * centres.csv and centre-notes.csv as they shall stand: the given list of centres, or else the one already there, checked
 * against the register. Where there is none yet, an empty list.
 */
function centreFiles({ centres, out }: { centres?: string | undefined; out: string }, register: Register): Map<string, string> {
  const file = centres ?? join(out, 'centres.csv')
  const notes = readIf(join(out, 'centre-notes.csv')) ?? formatCsv(noteColumns, [])
  return orSourceError(() => {
    const list = centres === undefined ? readIf(file) : readFileSync(centres, 'utf8')
    readCentreNotes(notes, register)
    return new Map([
      ['centres.csv', formatCentres(list === null ? [] : readCentres(list, register, file))],
      ['centre-notes.csv', notes],
    ])
  })
}

const formatCentres = (centres: readonly Centre[]): string =>
  stringify([...centres], {
    header: true,
    columns,
    record_delimiter: '\n',
    cast: { object: (list) => Object.values(list).join(';') },
  })

try {
  process.exitCode = run(parseOptions())
} catch (error) {
  if (!(error instanceof SourceError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
