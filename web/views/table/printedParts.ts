/** How many columns of words an A4 page across has room for, beside the municipalities' names. */
const perPage = 8

/** The tables to draw: one on the screen; on paper as many as its width demands, the columns shared out evenly. */
export function printedParts<Column>(columns: readonly Column[], printing: boolean): readonly (readonly Column[])[] {
  if (!printing || columns.length <= perPage) return [columns]
  const each = Math.ceil(columns.length / Math.ceil(columns.length / perPage))
  return Array.from({ length: Math.ceil(columns.length / each) }, (_, part) => columns.slice(part * each, (part + 1) * each))
}
