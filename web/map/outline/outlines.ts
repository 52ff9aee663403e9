/** Why a municipality is outlined. */
export type OutlineKind = 'together' | 'hovered' | 'selected'

/** The outlines to draw, by code: those that belong together, the one pointed at, the one chosen; the heavier reason wins. */
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
