export const sheetStops = ['low', 'half', 'full'] as const
export type SheetStop = (typeof sheetStops)[number]

/** The next stop up or down; the outermost stay. */
export function stopBeside(stop: SheetStop, step: 1 | -1): SheetStop {
  return sheetStops[sheetStops.indexOf(stop) + step] ?? stop
}

/** How high each stop is, in px, for a window and a header. The same as in beside.module.css. */
export const stopHeights = (windowHeight: number, headerHeight: number): Record<SheetStop, number> => ({
  low: 0.42 * windowHeight,
  half: 0.6 * windowHeight,
  full: windowHeight - headerHeight,
})

/** The stop that a sheet let go at a height comes to rest at: the nearest, leaning the way it was thrown (px per ms, up is positive). */
export function stopNear(height: number, speed: number, heights: Record<SheetStop, number>): SheetStop {
  const aim = height + speed * 160
  return sheetStops.reduce((best, stop) => (Math.abs(heights[stop] - aim) < Math.abs(heights[best] - aim) ? stop : best))
}
