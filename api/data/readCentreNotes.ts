import { z } from 'zod'
import { CsvFileError, csvRows, httpAddresses } from './csvRows.ts'
import type { Register } from './readRegister.ts'

/** What public sources say of a municipality for which they name no centre. Swedish, as the source check words it. */
export interface CentreNote {
  readonly code: string
  readonly note: string
  readonly period: string
  readonly sources: readonly string[]
  readonly verificationNote: string
}

const rowSchema = z.object({
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
  for (const { line, value } of csvRows(csv, file, rowSchema)) {
    if (!codes.has(value.code)) throw new CsvFileError(`${file}:${line}: field "code": ${value.code} is not in the register.`)
    if (notes.has(value.code)) throw new CsvFileError(`${file}:${line}: field "code": ${value.code} stands twice.`)
    const { verification_note: verificationNote, ...rest } = value
    notes.set(value.code, { ...rest, verificationNote })
  }
  return notes
}
