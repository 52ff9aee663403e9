/** Space kept free round the picture because something lies over it, in px. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** The map's size and how much of each side is covered, in px. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly padding: Padding
}

interface Sides {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The least side of the free area: on a screen with less, the covers give way in proportion. */
const leastFree = 96

function share(before: number, after: number, size: number): readonly [number, number] {
  const covered = Math.max(0, before) + Math.max(0, after)
  const allowed = Math.max(0, size - leastFree)
  const scale = covered > allowed ? allowed / covered : 1
  return [Math.max(0, before) * scale, Math.max(0, after) * scale]
}

/** The frame of a map, from where it and its free area lie on the screen. */
export function frameOf(map: Sides, free: Sides): Frame {
  const width = map.right - map.left
  const height = map.bottom - map.top
  const [left, right] = share(free.left - map.left, map.right - free.right, width)
  const [top, bottom] = share(free.top - map.top, map.bottom - free.bottom, height)
  return { width, height, padding: { top, right, bottom, left } }
}

export function sameFrame(one: Frame, other: Frame): boolean {
  return (
    sameSize(one, other) &&
    (['top', 'right', 'bottom', 'left'] as const).every((side) => one.padding[side] === other.padding[side])
  )
}

export const sameSize = (one: Frame, other: Frame): boolean => one.width === other.width && one.height === other.height
