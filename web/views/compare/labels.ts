interface Label {
  readonly x: number
  readonly y: number
}

/** Keeps names from lying over one another: from the top down, each at least `gap` below the one before it; `y` is where it would be. */
export function spreadLabels<T extends Label>(labels: readonly T[], gap: number): (T & { readonly labelY: number })[] {
  let last = -Infinity
  return labels
    .toSorted((one, other) => one.y - other.y)
    .map((label) => {
      last = Math.max(label.y, last + gap)
      return { ...label, labelY: last }
    })
}
