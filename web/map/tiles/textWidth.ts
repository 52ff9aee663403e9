/** Width of a text in ems in Source Sans 3, on the wide side: near enough to fit names without asking the browser to lay them out. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if ('iljI.,:- '.includes(character)) width += 0.27
    else if ('ftr'.includes(character)) width += 0.36
    else if ('mwMW'.includes(character)) width += 0.84
    else if (character !== character.toLowerCase()) width += 0.62
    else width += 0.53
  }
  return width
}
