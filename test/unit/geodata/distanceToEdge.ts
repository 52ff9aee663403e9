/** Distance of a point to the nearest edge of a closed ring, in the ring's own units. */
export function distanceToEdge([x = 0, y = 0]: readonly number[], ring: readonly (readonly number[])[]): number {
  let nearest = Infinity
  for (const [index, [ax = 0, ay = 0]] of ring.slice(1).entries()) {
    const [bx = 0, by = 0] = ring[index] ?? []
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    nearest = Math.min(nearest, Math.hypot(ax + along * (bx - ax) - x, ay + along * (by - ay) - y))
  }
  return nearest
}
