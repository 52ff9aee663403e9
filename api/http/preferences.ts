/** A choice of an Accept header with its weight. */
interface Preference {
  readonly value: string
  readonly weight: number
}

/** Reads a header of weighted choices (Accept, Accept-Encoding, Accept-Language), names in lower case (RFC 9110 12.4). */
export function readPreferences(header: string): readonly Preference[] {
  return header.split(',').flatMap((part) => {
    const [value = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
    if (value === '') return []
    const quality = parameters.find((each) => each.startsWith('q='))
    const weight = quality === undefined ? 1 : Number(quality.slice(2))
    return [{ value, weight: Number.isFinite(weight) ? weight : 0 }]
  })
}
