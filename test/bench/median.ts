import { median as d3Median } from 'd3-array'

/** Median of measurements. @throws Error when there are none. */
export function median(values: readonly number[]): number {
  const middle = d3Median(values)
  if (middle === undefined) throw new Error('Nothing was measured.')
  return middle
}
