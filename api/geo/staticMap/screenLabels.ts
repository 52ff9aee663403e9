import type { Box } from './frame.ts'
import { boxAround, byWeight, type Candidate, type LabelWish, setLabels } from './setLabels.ts'
import { textWidth } from './textWidth.ts'

/** Heights of the fitted picture on the screen, in px, at which another choice of names is made. */
export const labelSteps = [0, 250, 300, 350, 400, 450, 500, 560, 630, 710, 800, 900, 1050, 1250] as const

/** A name as it stands while the picture is at least step `from` high and lower than step `until`. `right`, `down`: px from its point to its middle. */
export interface ScreenLabel {
  readonly text: string
  /** Share of the fitted picture's width and height. */
  readonly share: readonly [number, number]
  readonly right: number
  readonly down: number
  readonly size: number
  readonly from: number
  readonly until: number
}

type Anchor = 'centre' | 'above' | 'below' | 'right' | 'left'
const anchors: readonly Anchor[] = ['centre', 'above', 'below', 'right', 'left']

/** Px from the point to the middle of the text, as the client's map shifts names (0.35 em). */
function shiftOf(anchor: Anchor, width: number, size: number): readonly [number, number] {
  const gap = 0.35 * size
  switch (anchor) {
    case 'centre':
      return [0, 0]
    case 'above':
      return [0, -gap - size * 0.6]
    case 'below':
      return [0, gap + size * 0.6]
    case 'right':
      return [gap + width / 2, 0]
    case 'left':
      return [-gap - width / 2, 0]
  }
}

interface Choice {
  readonly anchor: Anchor
  readonly size: number
  readonly right: number
  readonly down: number
}

function choose(wishes: readonly LabelWish[], fitted: Box, height: number, sizeOf: (weight: number, height: number) => number) {
  const scale = height / fitted.height
  const choices = new Map<string, Choice>()
  const candidatesOf = ({ text, at, weight }: LabelWish): readonly Candidate[] => {
    const size = sizeOf(weight, height)
    const width = textWidth(text) * size
    return anchors.map((anchor): Candidate => {
      const [right, down] = shiftOf(anchor, width, size)
      const [x, y] = [at[0] * scale + right, at[1] * scale + down]
      return { x, y, size, box: boxAround(x, y, width + 2, size * 1.2 + 2) }
    })
  }
  for (const { code, x, y, at, size } of setLabels(wishes, candidatesOf).placed) {
    const [right, down] = [x - at[0] * scale, y - at[1] * scale]
    const anchor: Anchor = right > 0 ? 'right' : right < 0 ? 'left' : down < 0 ? 'above' : down > 0 ? 'below' : 'centre'
    choices.set(code, { anchor, size, right, down })
  }
  return choices
}

/**
 * Names for a map that is as large as the screen lets it, with no script to measure that: a choice for every step of height, told apart
 * by the style sheet. Type keeps its size in px whatever the map's.
 */
export function screenLabels(
  wishes: readonly LabelWish[],
  fitted: Box,
  sizeOf: (weight: number, height: number) => number,
  first = 0,
): readonly ScreenLabel[] {
  const order = byWeight(wishes)
  const running = new Map<string, ScreenLabel & { readonly anchor: Anchor }>()
  const done: ScreenLabel[] = []
  labelSteps.forEach((height, step) => {
    if (step < first) return
    const choices = choose(order, fitted, Math.max(height, 200), sizeOf)
    for (const { code, text, at } of order) {
      const [before, now] = [running.get(code), choices.get(code)]
      if (before && now && before.anchor === now.anchor && Math.abs(before.size - now.size) < 0.75) continue
      if (before) {
        done.push({ ...before, until: step })
        running.delete(code)
      }
      if (now) {
        const share = [at[0] / fitted.width, at[1] / fitted.height] as const
        running.set(code, { ...now, text, share, from: step, until: labelSteps.length })
      }
    }
  })
  return [...done, ...running.values()]
}
