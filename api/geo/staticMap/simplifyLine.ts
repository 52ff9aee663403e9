import type { Point } from './frame.ts'

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const dx = x2 - x1
  const dy = y2 - y1
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy)
}

/**
 * Douglas–Peucker: leaves out every point nearer than `tolerance` to the line that remains. Both ends stay, so lines that
 * share ends still meet; a closed line keeps the point farthest from its start and so never shrinks to a stroke of no extent.
 */
export function simplifyLine(line: readonly Point[], tolerance: number): readonly Point[] {
  if (line.length <= 2 || tolerance <= 0) return line
  const kept = new Set([0, line.length - 1])
  const spans: [number, number][] = [[0, line.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let farthest = -1
    let greatest = tolerance
    for (let index = from + 1; index < to; index++) {
      const distance = distanceToSegment(line[index] as Point, line[from] as Point, line[to] as Point)
      if (distance > greatest) [farthest, greatest] = [index, distance]
    }
    if (farthest < 0) continue
    kept.add(farthest)
    spans.push([from, farthest], [farthest, to])
  }
  return line.filter((_, index) => kept.has(index))
}
