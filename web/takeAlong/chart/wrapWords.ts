/**
 * A text in lines of at most so many signs, broken between words; a word that is longer has a line of its own.
 *
 * @example wrapWords('Källa: Johansson, S. (2008).', 16) // ['Källa:', 'Johansson, S.', '(2008).']
 */
export function wrapWords(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
