import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Centre } from '../../api/domain/map/geography.ts'
import { readCentreNotes, readCentres } from '../../api/data/readCentres.ts'
import type { Register } from '../../api/data/readRegister.ts'
import { formatCsv } from './formatTable.ts'
import type { Options } from './parseOptions.ts'
import { SourceError } from './readSource.ts'

const HEADER = [
  'id',
  'name',
  'kind',
  'municipalities',
  'responsible_body',
  'place',
  'activity',
  'period',
  'sources',
  'verification',
  'verification_note',
]
const NOTES_HEADER = ['code', 'note', 'period', 'sources', 'verification_note']

/**
 * centres.csv and centre-notes.csv as they shall stand: the given list of centres, or else the one already there, checked
 * against the register. Where there is none yet, an empty list.
 */
export function centreFiles({ centres, out }: Options, register: Register): Map<string, string> {
  const committed = join(out, 'centres.csv')
  const notes = join(out, 'centre-notes.csv')
  const list = centres ?? (existsSync(committed) ? committed : null)
  const notesText = existsSync(notes) ? readFileSync(notes, 'utf8') : formatCsv(NOTES_HEADER, [])
  try {
    readCentreNotes(notesText, register)
    return new Map([
      ['centres.csv', formatCentres(list === null ? [] : readCentres(readFileSync(list, 'utf8'), register, list))],
      ['centre-notes.csv', notesText],
    ])
  } catch (error) {
    throw new SourceError(error instanceof Error ? error.message : String(error))
  }
}

function formatCentres(centres: readonly Centre[]): string {
  const rows = centres.map((centre) => [
    centre.id,
    centre.name ?? '',
    centre.kind,
    centre.municipalities.join(';'),
    centre.responsibleBody ?? '',
    centre.place ?? '',
    centre.activity,
    centre.period,
    centre.sources.join(';'),
    centre.verification,
    centre.verificationNote,
  ])
  return formatCsv(HEADER, rows)
}
