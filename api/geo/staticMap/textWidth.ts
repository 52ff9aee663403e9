/** Advance widths of Source Sans 3 Medium in thousandths of an em, by width: the letters names and legends are written with. */
// prettier-ignore
const advances: readonly (readonly [width: number, characters: string])[] = [
  [200, ' '], [254, 'i'], [255, 'j'], [262, '.,:;·’'], [263, 'l'], [273, 'I'],
  [302, '!'], [304, 'f'], [314, '()'], [316, '-'], [347, '/'], [350, 't'],
  [360, 'r'], [425, 's'], [434, 'z'], [435, '?'], [455, '”'], [459, 'c'],
  [464, 'x'], [480, '–'], [481, 'vy'], [487, 'J'], [489, 'Y'], [494, 'L'],
  [501, 'eé'], [502, 'F'], [505, '0123456789'], [508, 'k'], [510, 'aåä'], [512, 'g'],
  [526, 'V'], [527, 'X'], [532, 'E'], [539, 'S'], [540, 'Z'], [541, 'T'],
  [546, 'oö'], [550, 'u'], [551, 'hAÅÄ'], [553, 'n'], [558, 'b'], [559, 'dpq'],
  [573, 'C'], [574, 'P'], [581, 'R'], [588, 'K'], [592, 'B'], [620, 'D'],
  [622, 'G'], [624, '&'], [650, 'U'], [652, 'N'], [657, 'H'], [669, 'OQÖ'],
  [734, 'w'], [736, 'M'], [746, '©'], [793, 'W'], [833, '%'], [836, 'm'],
]
const widthOf = new Map(advances.flatMap(([width, characters]) => [...characters].map((character) => [character, width])))

/** Width of a text in ems as the client's own typeface sets it. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf.get(character) ?? 560
  return width / 1000
}

/** How much wider a viewer's own typeface may run than the client's: pictures bring no font with them. */
const otherFonts = 1.14

/** Width to reckon with where the typeface isn't known. */
export const anyFontWidth = (text: string): number => textWidth(text) * otherFonts

/** Breaks a text between words so that no line is wider than `width` at `size` in any likely typeface; a single longer word gets its own line. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && anyFontWidth(`${last} ${word}`) * size <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
