/** Advance widths of Source Sans 3 SemiBold in thousandths of an em, by width: the letters names and legends are written with. */
// prettier-ignore
const advances: readonly (readonly [width: number, characters: string])[] = [
  [200, ' '], [262, 'i'], [263, 'j'], [271, 'l'], [275, '.,:;·’'], [282, 'I'],
  [315, '!'], [317, 'f'], [322, '-'], [324, '()'], [344, '/'], [361, 't'],
  [373, 'r'], [431, 's'], [443, 'z'], [444, '?'], [462, 'c'], [480, '–'],
  [481, 'x'], [482, '”'], [494, 'J'], [495, 'vy'], [501, 'Y'], [502, 'L'],
  [507, 'eé'], [510, 'F'], [513, '0123456789'], [516, 'aåä'], [520, 'g'], [522, 'k'],
  [536, 'V'], [538, 'E'], [540, 'Z'], [541, 'X'], [545, 'S'], [546, 'T'],
  [549, 'oö'], [556, 'u'], [558, 'hAÅÄ'], [560, 'n'], [563, 'b'], [564, 'dpq'],
  [576, 'C'], [582, 'P'], [592, 'R'], [597, 'BK'], [625, 'D'], [628, 'G'],
  [639, '&'], [655, 'U'], [657, 'N'], [663, 'H'], [674, 'OQÖ'], [745, 'M'],
  [747, '©'], [748, 'w'], [800, 'W'], [841, '%'], [843, 'm'],
]
const widthOf = new Map(
  advances.flatMap(([width, characters]) => Array.from(characters, (character) => [character, width] as const)),
)

/** Width of a text in ems as the client's own typeface sets it. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf.get(character) ?? 560
  return width / 1000
}

/** How much wider a viewer's own typeface may run than the client's: pictures bring no font with them. */
const otherFonts = 1.12

/** Width to reckon with where the typeface isn't known. */
export const anyFontWidth = (text: string): number => textWidth(text) * otherFonts

/** How much wider the widest runs: DejaVu Sans, which LibreOffice takes for any typeface that it has not. */
const widestFont = 1.2

/** Width that a sentence needs where nothing may run out of its place. */
export const widestWidth = (text: string): number => textWidth(text) * widestFont

/** Breaks a text between words so that no line is wider than `width` at `size` in any likely typeface; a single longer word gets its own line. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && widestWidth(`${last} ${word}`) * size <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
