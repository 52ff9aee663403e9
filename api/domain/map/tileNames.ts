/** Where Swedish place names divide: before these. */
const parts = [
  'skatteberg',
  'köping',
  'karleby',
  'hammar',
  'tuna',
  'holm',
  'fors',
  'berg',
  'skoga',
  'borg',
  'näs',
  'sund',
  'vik',
  'torp',
]

function divided(name: string): readonly string[] {
  const spaced = name.split(' ')
  if (spaced.length > 1) return spaced
  const part = parts.find((each) => name.endsWith(each) && name.length - each.length >= 3)
  return part === undefined ? [name] : [`${name.slice(0, -part.length)}-`, part]
}

/** A name set in a square: its lines, and how large. */
export interface TileName {
  readonly lines: readonly string[]
  readonly size: number
}

/**
 * A name made to fit a width, as the client sets it: whole on one line, else divided as the language divides it, in the largest of the
 * sizes that will do; else cut with a full stop.
 * @param widthOf how wide a text runs, in ems
 */
export function tileName(
  name: string,
  width: number,
  sizes: readonly [number, ...number[]],
  widthOf: (text: string) => number,
): TileName {
  const fits = (lines: readonly string[], size: number): boolean => lines.every((line) => widthOf(line) * size <= width)
  const whole = sizes
    .flatMap((size) => [
      { lines: [name], size },
      { lines: divided(name), size },
    ])
    .find(({ lines, size }) => fits(lines, size))
  if (whole) return whole
  const size = sizes.at(-1) ?? sizes[0]
  const cuts = Array.from({ length: Math.max(0, name.length - 2) }, (_, index) => `${name.slice(0, name.length - 1 - index)}.`)
  return { lines: [cuts.find((cut) => fits([cut], size)) ?? name.slice(0, 1)], size }
}
