import { z } from 'zod'
import type { Centre, CentreNote } from '../domain/map/geography.ts'
import { CsvFileError, csvRows, httpAddresses, textOrNull } from './csvRows.ts'
import type { Register } from './readRegister.ts'

const centreRowSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters a–z, digits and hyphens'),
  name: textOrNull,
  kind: z.enum(['learning-centre', 'education-centre', 'adult-education-unit', 'broker-function']),
  municipalities: z
    .string()
    .min(1, 'at least one municipality code')
    .transform((cell) => cell.split(';')),
  responsible_body: textOrNull,
  place: textOrNull,
  activity: z.string().min(1, 'must not be empty'),
  period: z.string().min(1, 'must not be empty'),
  sources: httpAddresses,
  verification: z.enum(['verified', 'weak', 'unverified']),
  verification_note: z.string().min(1, 'must not be empty'),
})

/** Reads centres.csv: centres in id order, each with the codes of the municipalities it serves, which the register must have. */
export function readCentres(csv: string, register: Register, file = 'centres.csv'): Centre[] {
  const codes = new Set(register.municipalities.map((municipality) => municipality.code))
  const centres = new Map<string, Centre>()
  for (const { line, value } of csvRows(csv, file, centreRowSchema)) {
    const unknown = value.municipalities.find((code) => !codes.has(code))
    if (unknown !== undefined)
      throw new CsvFileError(`${file}:${line}: field "municipalities": ${unknown} is not in the register.`)
    if (centres.has(value.id)) throw new CsvFileError(`${file}:${line}: field "id": ${value.id} stands twice.`)
    const { responsible_body: responsibleBody, verification_note: verificationNote, municipalities, ...rest } = value
    centres.set(value.id, { ...rest, municipalities: municipalities.toSorted(), responsibleBody, verificationNote })
  }
  return [...centres.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const noteRowSchema = z.object({
  code: z.string(),
  note: z.string().min(1, 'must not be empty'),
  period: z.string().min(1, 'must not be empty'),
  sources: httpAddresses,
  verification_note: z.string().min(1, 'must not be empty'),
})

/** Reads centre-notes.csv, by municipality code. */
export function readCentreNotes(csv: string, register: Register, file = 'centre-notes.csv'): Map<string, CentreNote> {
  const codes = new Set(register.municipalities.map((municipality) => municipality.code))
  const notes = new Map<string, CentreNote>()
  for (const { line, value } of csvRows(csv, file, noteRowSchema)) {
    if (!codes.has(value.code)) throw new CsvFileError(`${file}:${line}: field "code": ${value.code} is not in the register.`)
    if (notes.has(value.code)) throw new CsvFileError(`${file}:${line}: field "code": ${value.code} stands twice.`)
    const { code, verification_note: verificationNote, ...rest } = value
    notes.set(code, { ...rest, verificationNote })
  }
  return notes
}
