import type { ScreenPoint } from '../surface.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const gap = 14

/** Upper left corner of a tooltip: above and to the right of what it speaks of, turned where it would leave the area. */
export function placeTooltip(at: ScreenPoint, size: Size, area: Size): ScreenPoint {
  const right = at.x + gap
  const above = at.y - gap - size.height
  const x = right + size.width <= area.width ? right : at.x - gap - size.width
  const y = above >= 0 ? above : at.y + gap
  return {
    x: Math.max(0, Math.min(x, area.width - size.width)),
    y: Math.max(0, Math.min(y, area.height - size.height)),
  }
}
