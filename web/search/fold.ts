/**
 * A text as search sees it: lower case, without marks over letters, words apart by single spaces.
 *
 * @example fold('Åtvidabergs  kommun') // 'atvidabergs kommun'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
