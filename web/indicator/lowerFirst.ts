/** A heading's words inside a sentence: "Behovsinventering" → "behovsinventering", but "M1 Förankring" and "ESF" stay. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  const abbreviation = second !== second.toLowerCase() || /\d/.test(second)
  return abbreviation ? text : first.toLowerCase() + text.slice(1)
}
