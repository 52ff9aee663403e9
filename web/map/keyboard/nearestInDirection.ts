/** Where something lies in a plane: rightward and downward, as on a screen. */
export type PlanePoint = readonly [x: number, y: number]

export type Direction = 'up' | 'right' | 'down' | 'left'

const axes: Readonly<Record<Direction, PlanePoint>> = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] }

/** How far aside a place may lie and still count as lying in a direction: a true neighbour farther than a stranger. */
const neighbourCone = Math.cos((60 * Math.PI) / 180)
const strangerCone = Math.cos((45 * Math.PI) / 180)

/**
 * Where an arrow key leads: the nearest bordering municipality that lies that way, else the nearest of all that does, else null.
 * What lies aside counts as farther off than what lies straight ahead.
 *
 * @example nearestInDirection(points, neighbours, '1984', 'right') // '1960', from Arboga to Kungsör
 */
export function nearestInDirection(
  points: ReadonlyMap<string, PlanePoint>,
  neighbours: ReadonlyMap<string, readonly string[]>,
  from: string,
  direction: Direction,
): string | null {
  const start = points.get(from)
  if (!start) return null
  const [axisX, axisY] = axes[direction]

  const best = (codes: Iterable<string>, cone: number): string | null => {
    let found: string | null = null
    let least = Infinity
    for (const code of codes) {
      const point = points.get(code)
      if (!point || code === from) continue
      const [x, y] = [point[0] - start[0], point[1] - start[1]]
      const distance = Math.hypot(x, y)
      const ahead = x * axisX + y * axisY
      if (distance === 0 || ahead < distance * cone) continue
      const cost = (distance * distance) / ahead
      if (cost < least) [found, least] = [code, cost]
    }
    return found
  }
  return best(neighbours.get(from) ?? [], neighbourCone) ?? best(points.keys(), strangerCone)
}

/** The place nearest a point: where travel starts when nothing is chosen. */
export function nearestTo(points: ReadonlyMap<string, PlanePoint>, [x, y]: PlanePoint): string | null {
  let found: string | null = null
  let least = Infinity
  for (const [code, point] of points) {
    const distance = Math.hypot(point[0] - x, point[1] - y)
    if (distance < least) [found, least] = [code, distance]
  }
  return found
}
