/** Advance widths of Source Sans 3 Medium in thousandths of an em, by width: the letters names and legends are written with. */
const advances: readonly (readonly [width: number, characters: string])[] = [
  [200, ' '],
  [258, 'iíjl.,:;·’I'],
  [310, 'f()-–!/'],
  [355, 'tr'],
  [430, 's”?z'],
  [462, 'cvxy'],
  [490, 'JYL'],
  [508, 'aegkåäé0123456789F'],
  [550, 'hnoquöSTE'],
  [560, 'bdpÅAÄPBRKCVXZ'],
  [625, 'DGU&'],
  [665, 'HNOÖQ'],
  [735, 'wM©'],
  [836, 'mW%'],
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
