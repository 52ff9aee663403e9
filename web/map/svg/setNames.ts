/** A name that wants to stand at a place on the screen; the larger `weight`, the sooner it is set. */
export interface NameWish {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Shifts tried in turn, in shares of the name's width and height. */
const shifts = [
  [0, 0],
  [0, -0.7],
  [0, 0.7],
  [0.4, 0],
  [-0.4, 0],
  [0.4, -0.7],
  [-0.4, -0.7],
  [0.4, 0.7],
  [-0.4, 0.7],
] as const

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/**
 * Sets names so that none overlaps another, the weightiest first; one that finds no room is left out.
 *
 * @param widthOf width of a text in ems
 */
export function setNames(wishes: readonly NameWish[], widthOf: (text: string) => number): readonly NameWish[] {
  const taken: Box[] = []
  return wishes
    .toSorted((one, other) => other.weight - one.weight)
    .flatMap((wish) => {
      const width = widthOf(wish.text) * wish.size + 2
      const height = wish.size * 1.1
      for (const [right, down] of shifts) {
        const [x, y] = [wish.x + right * width, wish.y + down * height]
        const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
        if (taken.some((other) => overlap(box, other))) continue
        taken.push(box)
        return [{ ...wish, x, y }]
      }
      return []
    })
}
