import type { Triangle } from 'topojson-simplify'

const KILOMETRES_PER_DEGREE = 111.2
/** How much a sharp point is discounted, so that spikes go before bays (mapshaper's "weighted" uses the same). */
const SHARPNESS = 0.7

/** Area of the triangle in km², less for a sharp corner at its middle point. */
export function triangleWeight([[ax, ay], [bx, by], [cx, cy]]: Triangle): number {
  const shrink = Math.cos((by * Math.PI) / 180)
  const [ux, uy] = [(ax - bx) * shrink, ay - by]
  const [vx, vy] = [(cx - bx) * shrink, cy - by]
  const area = (Math.abs(ux * vy - uy * vx) / 2) * KILOMETRES_PER_DEGREE ** 2
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy)
  const cosine = lengths === 0 ? 1 : (ux * vx + uy * vy) / lengths
  return area * (1 - SHARPNESS * cosine)
}
