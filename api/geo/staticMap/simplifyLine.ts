import type { Point } from './frame.ts'

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const dx = x2 - x1
  const dy = y2 - y1
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy)
}

/**
 * Douglas–Peucker: leaves out every point nearer than the tolerance at its place to the line that remains. Both ends stay, so lines that
 * share ends still meet; a closed line keeps the point farthest from its start and so never shrinks to a stroke of no extent.
 */
export function simplifyLine(line: readonly Point[], toleranceAt: (point: Point) => number): readonly Point[] {
  if (line.length <= 2) return line
  const kept = new Set([0, line.length - 1])
  const spans: [number, number][] = [[0, line.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let farthest = -1
    let greatest = 1
    for (let index = from + 1; index < to; index++) {
      const point = line[index] as Point
      const tolerances = distanceToSegment(point, line[from] as Point, line[to] as Point) / toleranceAt(point)
      if (tolerances > greatest) [farthest, greatest] = [index, tolerances]
    }
    if (farthest < 0) continue
    kept.add(farthest)
    spans.push([from, farthest], [farthest, to])
  }
  return line.filter((_, index) => kept.has(index))
}
