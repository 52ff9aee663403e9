/**
 * The widths, and the one height, at which the layout changes, each once: a style sheet says `@media (--phone)`, a component `useMedia(breakpoints.phone)`.
 * In the width of the visitor's own text, so that text of twice the size gets the layout of a window half as wide (WCAG 1.4.4, 1.4.10).
 */
export const breakpoints = {
  /** A frame in somebody's page. */
  'narrow-frame': '(width < 35em)',
  phone: '(width < 48em)',
  'from-tablet': '(width >= 48em)',
  tablet: '(48em <= width < 75em)',
  'up-to-tablet': '(width < 75em)',
  /** Two columns stand beside each other. */
  'two-columns': '(width >= 64em)',
  'one-column': '(width < 64em)',
  desktop: '(width >= 75em)',
  /** The header's tools have their words, the filter stands beside its map. */
  roomy: '(width >= 80em)',
  crowded: '(width < 80em)',
  /** Such as a window zoomed to 200 % or more: what stands still would leave nothing to read in. */
  low: '(height <= 30em)',
  'large-screen': '(width >= 120em)',
} as const
