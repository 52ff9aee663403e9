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

/** A name set in a square: its lines, and how large. */
export interface SetName {
  readonly lines: readonly string[]
  readonly size: number
}

function divided(name: string): readonly string[] {
  const spaced = name.split(' ')
  if (spaced.length > 1) return spaced
  const part = parts.find((each) => name.endsWith(each) && name.length - each.length >= 3)
  return part ? [`${name.slice(0, -part.length)}-`, part] : [name]
}

/**
 * A name made to fit a square: whole on one line, else divided as the language divides it, in the largest of the sizes that will do;
 * else cut with a full stop.
 *
 * @param sizes the sizes to try, the largest first
 * @param widthOf width of a text in ems
 * @example shortName('Katrineholm', 50, [12, 11], textWidth) // { lines: ['Katrine-', 'holm'], size: 12 }
 */
export function shortName(name: string, width: number, sizes: readonly number[], widthOf: (text: string) => number): SetName {
  for (const size of sizes) {
    for (const lines of [[name], divided(name)]) {
      if (lines.every((line) => widthOf(line) * size <= width)) return { lines, size }
    }
  }
  const size = sizes.at(-1) ?? 1
  for (let length = name.length - 1; length > 1; length--) {
    const cut = `${name.slice(0, length)}.`
    if (widthOf(cut) * size <= width) return { lines: [cut], size }
  }
  return { lines: [name.slice(0, 1)], size }
}
