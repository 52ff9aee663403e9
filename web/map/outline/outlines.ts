/** Why a municipality is outlined, with the number feature-state carries; the heavier reason wins. */
export const outlines = { together: 1, hovered: 2, selected: 3 } as const
export type OutlineKind = keyof typeof outlines

/** The outlines to draw, by code: those that belong together, the one pointed at, the one chosen. */
export function outlinesOf(
  highlighted: readonly string[],
  hovered: string | null,
  selected: string | null,
): ReadonlyMap<string, OutlineKind> {
  const kinds = new Map<string, OutlineKind>(highlighted.map((code) => [code, 'together']))
  if (hovered !== null) kinds.set(hovered, 'hovered')
  if (selected !== null) kinds.set(selected, 'selected')
  return kinds
}
