import { z } from 'zod'

/** A cell that may be empty: null where nothing is known. */
export const textOrNull = z.string().transform((cell) => (cell === '' ? null : cell))

/** Addresses of sources, parted by semicolons; at least one, each http or https. */
export const httpAddresses = z
  .string()
  .min(1, 'at least one source')
  .transform((cell) => cell.split(';'))
  .pipe(z.array(z.url({ protocol: /^https?$/, error: 'a source is an http or https address' })))

/** A decimal number with point. */
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'must be a number')
  .transform(Number)
