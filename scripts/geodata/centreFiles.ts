import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Centre } from '../../api/domain/map/geography.ts'
import { readCentreNotes, readCentres } from '../../api/data/readCentres.ts'
import type { Register } from '../../api/data/readRegister.ts'
import { stringify } from 'csv-stringify/sync'
import { formatCsv } from './deriveGeodata.ts'
import { orSourceError } from './readSource.ts'

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
export function centreFiles(
  { centres, out }: { centres?: string | undefined; out: string },
  register: Register,
): Map<string, string> {
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
